using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Loads realisasi into the series of their variabel, and refuses a number whose cara_lapor contradicts an earlier one.
/// </summary>
internal sealed class SeriesStore(DataNames names, CellLoader loader, CaraLaporRecorder caraLapor, DiagnosticLog log)
{
    private readonly SeriesMap[] _series = [new(), new()]; // by cara_lapor of the file: per quarter, kumulatif
    private readonly VariabelId[] _found = new VariabelId[RowBatch<DataRow>.RowsMaximum]; // series of a batch of rows

    /// <param name="table">The file of the rows.</param>
    /// <param name="column">The column of the numbers.</param>
    /// <param name="rows">The rows, at most <see cref="RowBatch{T}.RowsMaximum"/>.</param>
    /// <param name="isKumulatif">Whether the numbers are totals since TW 1.</param>
    /// <returns>The number of rows used.</returns>
    public int Add(Table table, CsvColumn column, ReadOnlySpan<DataRow> rows, bool isKumulatif)
    {
        var (used, first) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            _found[i] = FindSeries(table, rows[i], isKumulatif);
            if (_found[i] != default) continue;
            // Load the rows before this one first, so that diagnostics keep the order of rows.
            used += loader.AddRealisasi(table, column, rows[first..i], _found.AsSpan(first));
            first = i + 1;
            RefuseCaraLapor(table, rows[i]);
        }
        return used + loader.AddRealisasi(table, column, rows[first..], _found.AsSpan(first));
    }

    /// <returns>The id of the series; <c>default</c> when its cara_lapor contradicts an earlier one.</returns>
    private VariabelId FindSeries(Table table, in DataRow row, bool isKumulatif)
    {
        ref var series = ref _series[isKumulatif ? 1 : 0].At(row.Indikator, row.Variabel);
        if (series is { } known) return known;
        var kode = row.Indikator < 0 ? null : names.Indikator[row.Indikator];
        var variabel = names.Variabel[row.Variabel];
        var id = caraLapor.Admits(kode, variabel, isKumulatif, table.Place(column: null, row.Position))
            ? loader.Series(kode, variabel, table.Place(Schema.Variabel, row.Position)) : default;
        series = id;
        return id;
    }

    private void RefuseCaraLapor(Table table, in DataRow row) =>
        log.Add(DataCodes.CaraLaporBertentangan, names.Place(table, Schema.Variabel, row),
            $"Variabel '{DiagnosticLog.Shorten(names.Variabel[row.Variabel])}' dilaporkan dengan dua cara: sebagai "
            + $"angka triwulan itu saja dan sebagai kumulatif s.d. triwulan. Pakai satu cara, atau hapus cara_lapor di "
            + $"variabel.csv.");
}
