using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Adds the numbers of rows to the data and tells of those that meet a number of the same key. Nothing else in this
/// package calls the builder.
/// </summary>
internal sealed class CellLoader
{
    private readonly DataNames _names;
    private readonly DuplicateReporter _duplicates;
    private readonly DataKinerjaBuilder _builder;
    private readonly IncomingCell[] _cells = new IncomingCell[RowBatch<DataRow>.RowsMaximum];
    private readonly bool[] _taken = new bool[RowBatch<DataRow>.RowsMaximum];
    private readonly List<int> _wilayah = []; // in the builder, by number here; -1 for one no row used yet
    private readonly List<int> _indikator = []; // likewise
    private (int Wilayah, int Number) _last = (-1, -1);

    public CellLoader(DataNames names, DataGanda dataGanda, DiagnosticLog log)
    {
        (_names, _builder) = (names, new DataKinerjaBuilder(dataGanda));
        _duplicates = new DuplicateReporter(names, dataGanda, log);
        // Cells of neighbours lie side by side, whatever the order of the rows.
        var wilayah = (names.Definisi?.Wilayah ?? []).Select(w => w.Kode).ToList();
        wilayah.Sort(StringComparer.Ordinal);
        foreach (var kode in wilayah) _builder.Wilayah(kode);
    }

    /// <summary>The number of the series of a variabel.</summary>
    /// <param name="indikator">The kode of its indikator; <c>null</c> for a shared variabel.</param>
    /// <param name="variabel">Its name.</param>
    /// <param name="asal">Where it was first seen.</param>
    public int Series(string? indikator, string variabel, DiagnosticPlace asal) =>
        _builder.Variabel(indikator, variabel, asal);

    /// <param name="table">The file of the rows.</param>
    /// <param name="column">The column of their numbers.</param>
    /// <param name="rows">The rows, at most <see cref="RowBatch{T}.RowsMaximum"/>.</param>
    /// <param name="series">The series of each row.</param>
    /// <returns>How many were used.</returns>
    public int AddRealisasi(
        CsvTable table, CsvColumn column, ReadOnlySpan<DataRow> rows, ReadOnlySpan<int> series)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            _cells[i] = new IncomingCell(series[i], Wilayah(row.Wilayah), row.Tahun, row.Triwulan, row.Nilai);
        }
        _builder.AddRealisasi(_cells.AsSpan(0, rows.Length), _taken);
        return Tell(table, column, rows);
    }

    /// <param name="table">The file of the rows.</param>
    /// <param name="column">The column of their numbers.</param>
    /// <param name="rows">The rows, at most <see cref="RowBatch{T}.RowsMaximum"/>; without a wilayah they are for
    /// all.</param>
    /// <returns>How many were used.</returns>
    public int AddTarget(CsvTable table, CsvColumn column, ReadOnlySpan<DataRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            var wilayah = row.Wilayah < 0 ? -1 : Wilayah(row.Wilayah);
            _cells[i] = new IncomingCell(Indikator(row.Indikator), wilayah, row.Tahun, row.Triwulan, row.Nilai);
        }
        _builder.AddTarget(_cells.AsSpan(0, rows.Length), _taken);
        return Tell(table, column, rows);
    }

    /// <summary>Freezes what was added.</summary>
    public DataKinerja Build() => _builder.Build();

    private int Tell(CsvTable table, CsvColumn column, ReadOnlySpan<DataRow> rows)
    {
        var used = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!_taken[i])
            {
                _duplicates.Refuse(table, column, rows[i]);
                continue;
            }
            used++;
            if (_duplicates.IsWatching) _duplicates.TellReplaced(table, column, rows[i], _cells[i]);
        }
        return used;
    }

    /// <summary>
    /// The number of a wilayah in the builder. Where none are defined, a kode becomes a wilayah by being given one, so
    /// only a row that is used may ask.
    /// </summary>
    private int Wilayah(int wilayah)
    {
        if (_last.Wilayah == wilayah) return _last.Number;
        while (_wilayah.Count <= wilayah) _wilayah.Add(-1);
        if (_wilayah[wilayah] < 0) _wilayah[wilayah] = _builder.Wilayah(_names.Wilayah[wilayah]);
        _last = (wilayah, _wilayah[wilayah]);
        return _last.Number;
    }

    private int Indikator(int indikator)
    {
        while (_indikator.Count <= indikator) _indikator.Add(-1);
        if (_indikator[indikator] < 0) _indikator[indikator] = _builder.Indikator(_names.Indikator[indikator]);
        return _indikator[indikator];
    }
}
