using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Reads <c>realisasi.csv</c> and <c>realisasi-*.csv</c>, in long or wide layout, into the data (SPEC 10).
/// </summary>
internal sealed class RealisasiReader(
    DataSettings settings, DataNames names, CellLoader loader, CaraLaporRecorder caraLapor)
{
    private readonly DataRowParser _parser = new(names, settings.Log);
    private readonly SeriesMap[] _series = [new(), new()]; // by cara_lapor of the file: per quarter, kumulatif
    private readonly VariabelId[] _found = new VariabelId[RowBatch<DataRow>.RowsMaximum]; // series of a batch of rows
    private RealisasiLayout? _layout; // of the file being read

    private bool IsKumulatif => _layout?.IsKumulatif == true;

    public FileAccount Read(InputFile input)
    {
        using var file = new DataFile(input, settings, header => (_layout = RealisasiLayout.Of(header)).All)
        {
            Maker = Maker,
            Watch = table => IndikatorWatcher.For(table, names.Definisi),
            IsNotationChecked = true,
        };
        foreach (var batch in file)
        {
            file.Used += batch.Row is not { } row ? Store(file.Table, _layout!.Row!.Nilai, batch.Made)
                : Take(row, file.Notation) ? 1 : 0;
        }
        return file.Account;
    }

    private DataRowMaker? Maker(DataFile file) =>
        _layout?.Row is { } columns ? new DataRowMaker(file, columns, names) : null;

    /// <returns>Whether the row was used.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        return _layout?.Row is { } columns ? TakeLong(row, columns.Nilai) : TakeWide(row);
    }

    private bool TakeLong(TableRow row, CsvColumn column)
    {
        var made = Key(row) with { Triwulan = (byte)_parser.Triwulan(Schema.Triwulan) };
        return _parser.Number(column, out var nilai) && _parser.IsWhole
            && Store(row.Table, column, [made.With(nilai)]) > 0;
    }

    /// <summary>
    /// Loads a row of four cells. The row is used when one of its numbers is used, or when all four are blank.
    /// </summary>
    private bool TakeWide(TableRow row)
    {
        var made = Key(row);
        var isKnown = _parser.IsWhole;
        var cells = new (bool IsGood, decimal? Nilai)[Schema.Tw.Length];
        for (var q = 0; q < cells.Length; q++) cells[q] = (_parser.Number(Schema.Tw[q], out var nilai), nilai);
        var hasGood = Array.Exists(cells, cell => cell is { IsGood: true, Nilai: not null });
        if (!isKnown || (!hasGood && !_parser.IsWhole)) return false;
        if (FindSeries(row.Table, made) == default)
        {
            RefuseCaraLapor(row.Table, made);
            return false;
        }
        var used = Array.TrueForAll(cells, cell => cell is { IsGood: true, Nilai: null });
        for (var q = 0; q < cells.Length; q++)
        {
            if (!cells[q].IsGood) continue;
            var quarter = made.With(cells[q].Nilai) with { Triwulan = (byte)(q + 1) };
            used |= Store(row.Table, Schema.Tw[q], [quarter]) > 0 && cells[q].Nilai is not null;
        }
        return used;
    }

    /// <summary>
    /// Parses the cells that identify the numbers of the row. It parses all of them, to report every problem.
    /// </summary>
    private DataRow Key(TableRow row)
    {
        var wilayah = _parser.Wilayah(Schema.WilayahRequired);
        var indikator = row.Cell(Schema.Indikator).IsEmpty ? -1 : _parser.Indikator(Schema.Indikator);
        var tahun = _parser.Tahun(Schema.Tahun);
        var variabel = _parser.Variabel(Schema.Variabel);
        return new DataRow(row.Position, wilayah, indikator, variabel, (short)tahun, 0, false, 0);
    }

    /// <returns>The number of rows used.</returns>
    private int Store(CsvTable table, CsvColumn column, ReadOnlySpan<DataRow> rows)
    {
        var (used, first) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            _found[i] = FindSeries(table, rows[i]);
            if (_found[i] != default) continue;
            // Load the rows before this one first, so that diagnostics keep the order of rows.
            used += loader.AddRealisasi(table, column, rows[first..i], _found.AsSpan(first));
            first = i + 1;
            RefuseCaraLapor(table, rows[i]);
        }
        return used + loader.AddRealisasi(table, column, rows[first..], _found.AsSpan(first));
    }

    /// <returns>The id of the series; <c>default</c> when its cara_lapor contradicts an earlier one.</returns>
    private VariabelId FindSeries(CsvTable table, in DataRow row)
    {
        ref var series = ref _series[IsKumulatif ? 1 : 0].At(row.Indikator, row.Variabel);
        if (series is { } known) return known;
        var kode = row.Indikator < 0 ? null : names.Indikator[row.Indikator];
        var variabel = names.Variabel[row.Variabel];
        var id = caraLapor.Admits(kode, variabel, IsKumulatif, table.Place(column: null, row.Position))
            ? loader.Series(kode, variabel, table.Place(Schema.Variabel, row.Position)) : default;
        series = id;
        return id;
    }

    private void RefuseCaraLapor(CsvTable table, in DataRow row) =>
        settings.Log.Add(DataCodes.CaraLaporBertentangan, table.Place(Schema.Variabel, row.Position),
            $"Variabel '{DiagnosticLog.Shorten(names.Variabel[row.Variabel])}' dilaporkan dengan dua cara: sebagai "
            + $"angka triwulan itu saja dan sebagai kumulatif s.d. triwulan. Pakai satu cara, atau hapus cara_lapor di "
            + $"variabel.csv.");
}
