using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Adds the numbers of rows to the data and reports duplicates: second numbers of one key. Only this class
/// calls the builder of the data.
/// </summary>
internal sealed class CellLoader
{
    private readonly DataNames _names;
    private readonly CellTrail? _trail;
    private readonly DuplicateReporter _duplicates;
    private readonly DataKinerjaBuilder _builder;
    private readonly IncomingRealisasi[] _cells = new IncomingRealisasi[RowBatch<DataRow>.RowsMaximum];
    private readonly IncomingTarget[] _targets = new IncomingTarget[RowBatch<DataRow>.RowsMaximum];
    private readonly bool[] _taken = new bool[RowBatch<DataRow>.RowsMaximum];
    private readonly List<WilayahId> _wilayah = []; // by index of the kode; default until a used row needs it
    private readonly List<IndikatorId> _indikator = []; // by index of the kode, as above
    private readonly HashSet<short> _tahunRealisasi = []; // whose first row is named
    private readonly HashSet<short> _tahunTarget = []; // whose first row is named
    private (int Wilayah, WilayahId Id) _last = (-1, default);
    private (short Tahun, bool IsTarget) _lastNamed = (-1, false);

    /// <param name="names">The codes and names by index.</param>
    /// <param name="dataGanda">The option that decides which number of a key counts.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="trail">Notes the places of some cells; <c>null</c> for none.</param>
    public CellLoader(DataNames names, DataGanda dataGanda, DiagnosticLog log, CellTrail? trail = null)
    {
        _trail = trail;
        (_names, _builder) = (names, new DataKinerjaBuilder(dataGanda));
        _duplicates = new DuplicateReporter(names, dataGanda, log);
        // Register the wilayah in order of kode, so that neighbours lie together in memory for any order of rows.
        var wilayah = (names.Definisi?.Wilayah ?? []).Select(w => w.Kode).ToList();
        wilayah.Sort(StringComparer.Ordinal);
        foreach (var kode in wilayah) _builder.Wilayah(kode);
    }

    /// <summary>Returns the id of the series of a variabel.</summary>
    /// <param name="indikator">The kode of its indikator; <c>null</c> for a shared variabel.</param>
    /// <param name="variabel">Its name.</param>
    /// <param name="asal">The first row of the variabel.</param>
    public VariabelId Series(string? indikator, string variabel, DiagnosticPlace asal) =>
        _builder.Variabel(indikator, variabel, asal);

    /// <param name="table">The file of the rows.</param>
    /// <param name="column">The column of the numbers.</param>
    /// <param name="rows">The rows, at most <see cref="RowBatch{T}.RowsMaximum"/>.</param>
    /// <param name="series">The series of each row.</param>
    /// <returns>The number of rows used.</returns>
    public int AddRealisasi(
        Table table, CsvColumn column, ReadOnlySpan<DataRow> rows, ReadOnlySpan<VariabelId> series)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            _cells[i] = new IncomingRealisasi(
                series[i], Wilayah(row.Wilayah), row.Tahun, new Triwulan(row.Triwulan), row.Nilai);
        }
        _builder.AddRealisasi(_cells.AsSpan(0, rows.Length), _taken);
        return Tell(table, column, rows, isTarget: false);
    }

    /// <param name="table">The file of the rows.</param>
    /// <param name="column">The column of the numbers.</param>
    /// <param name="rows">The rows, at most <see cref="RowBatch{T}.RowsMaximum"/>; a row without a wilayah is a
    /// target for all.</param>
    /// <param name="atas">The upper bound of all of them; <c>null</c> for single targets.</param>
    /// <returns>The number of rows used.</returns>
    public int AddTarget(Table table, CsvColumn column, ReadOnlySpan<DataRow> rows, decimal? atas = null)
    {
        for (var i = 0; i < rows.Length; i++) _targets[i] = Target(rows[i], atas);
        _builder.AddTarget(_targets.AsSpan(0, rows.Length), _taken);
        return Tell(table, column, rows, isTarget: true, atas);
    }

    /// <summary>Whether a target was loaded before with the same bounds.</summary>
    public bool HasSameTarget(in DataRow row, decimal? atas) => _builder.HasSameTarget(Target(row, atas));

    /// <summary>Makes the read-only data; nothing can be added afterwards.</summary>
    public DataKinerja Build() => _builder.Build();

    private IncomingTarget Target(in DataRow row, decimal? atas)
    {
        WilayahId? wilayah = row.Wilayah < 0 ? null : Wilayah(row.Wilayah);
        Triwulan? triwulan = row.Triwulan == 0 ? null : new Triwulan(row.Triwulan);
        int? tahun = row.Tahun == 0 ? null : row.Tahun;
        return new IncomingTarget(Indikator(row.Indikator), wilayah, tahun, triwulan, row.Nilai) { TargetAtas = atas };
    }

    private int Tell(Table table, CsvColumn column, ReadOnlySpan<DataRow> rows, bool isTarget, decimal? atas = null)
    {
        var used = 0;
        for (var i = 0; i < rows.Length && _trail is not null; i++)
            _trail.Add(_names, column, rows[i], isTarget, atas, _taken[i]);
        for (var i = 0; i < rows.Length; i++)
        {
            if (!_taken[i])
            {
                _duplicates.Refuse(table, column, rows[i]);
                continue;
            }
            used++;
            if (rows[i].HasNilai) NameTahun(table, rows[i], isTarget);
            if (!_duplicates.IsWatching) continue;
            var key = isTarget ? DuplicateTrail.Key.Of(_targets[i]) : DuplicateTrail.Key.Of(_cells[i]);
            _duplicates.TellReplaced(table, column, rows[i], key, atas);
        }
        return used;
    }

    /// <summary>Tells the builder the first row of a tahun, so that messages about a tahun have a place.</summary>
    private void NameTahun(Table table, in DataRow row, bool isTarget)
    {
        if (_lastNamed == (row.Tahun, isTarget)) return;
        _lastNamed = (row.Tahun, isTarget);
        if (!(isTarget ? _tahunTarget : _tahunRealisasi).Add(row.Tahun)) return;
        var place = table.Place(null, row.Position);
        if (!isTarget) _builder.NameRealisasi(row.Tahun, place);
        else _builder.NameTarget(row.Tahun == 0 ? null : row.Tahun, place);
    }

    /// <summary>
    /// Returns the id of a wilayah in the builder. In a folder without <c>wilayah.csv</c> this call makes the kode a
    /// wilayah, so only a row that is used may call it.
    /// </summary>
    private WilayahId Wilayah(int wilayah)
    {
        if (_last.Wilayah == wilayah) return _last.Id;
        while (_wilayah.Count <= wilayah) _wilayah.Add(default);
        if (_wilayah[wilayah] == default) _wilayah[wilayah] = _builder.Wilayah(_names.Wilayah[wilayah]);
        _last = (wilayah, _wilayah[wilayah]);
        return _last.Id;
    }

    private IndikatorId Indikator(int indikator)
    {
        while (_indikator.Count <= indikator) _indikator.Add(default);
        if (_indikator[indikator] == default) _indikator[indikator] = _builder.Indikator(_names.Indikator[indikator]);
        return _indikator[indikator];
    }
}
