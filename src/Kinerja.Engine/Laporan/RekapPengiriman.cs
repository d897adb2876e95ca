using Kinerja.Engine.Hasil;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Counts reported and expected cells of a wilayah and all below it, s.d. each quarter, as kelengkapan counts them
/// (SPEC 4.4, 7.4). A variabel that two indikator share counts for both.
/// </summary>
internal sealed class RekapPengiriman
{
    private readonly (int Dilaporkan, int Diharapkan)[,] _cells; // by row of the partition and quarter

    /// <param name="tahun">The results of the tahun of a partition.</param>
    public RekapPengiriman(HasilTahun tahun)
    {
        var all = tahun.Layout.Wilayah;
        _cells = new (int, int)[all.Count, Triwulan.Count];
        foreach (var (column, index) in tahun.Indikator.Select((column, index) => (column, index)))
        {
            if (column is not null) Add(tahun, column, index);
        }
        foreach (var row in all.BottomUp)
        {
            if (all.Induk[row] >= 0) AddTo(all.Induk[row], row);
        }
    }

    /// <summary>The cells at or below a row of the partition, s.d. a quarter (0..3).</summary>
    public (int Dilaporkan, int Diharapkan) At(int row, int quarter) => _cells[row, quarter];

    private void Add(HasilTahun tahun, KolomIndikator column, int index)
    {
        var layout = column.Layout;
        // The calculation has already reported its diagnostics; those of this second run are discarded.
        var scope = new CalculationScope(column.Inputs, layout, new ColumnPool(null), new DiagnosticSink());
        var counted = KelengkapanCalculator.Counted(column.Inputs.Definisi.Variabel[index]
            .Select(variabel => KolomVariabel.Gather(scope, column.Indikator, variabel)));
        if (counted.Length == 0) return;
        var takesPart = TakingPart(column);
        for (var row = 0; row < takesPart.Length; row++)
        {
            for (var q = 0; takesPart[row] && q < Triwulan.Count; q++)
            {
                var (reported, expected) = KelengkapanCalculator.Count(counted, row, q);
                ref var cell = ref _cells[layout.Wilayah.RowOfAll(row), q];
                cell = (cell.Dilaporkan + reported, cell.Diharapkan + expected);
            }
        }
    }

    /// <summary>
    /// Returns, per row, whether its cells count: it reports, or it is asked and nobody at, above or below it reports
    /// or is asked instead.
    /// </summary>
    private static bool[] TakingPart(KolomIndikator column)
    {
        var wilayah = column.Layout.Wilayah;
        var (hasBelow, hasAbove) = (new bool[wilayah.Count], new bool[wilayah.Count]);
        foreach (var row in wilayah.BottomUp)
        {
            if (wilayah.Induk[row] is >= 0 and var induk)
                hasBelow[induk] |= hasBelow[row] || column.HasReport[row] || column.Ditugaskan[row];
        }
        foreach (var row in wilayah.BottomUp.Reverse())
        {
            if (wilayah.Induk[row] is >= 0 and var induk) hasAbove[row] = hasAbove[induk] || column.HasReport[induk];
        }
        return Model.Arrays.Make(wilayah.Count, row =>
            column.HasReport[row] || (column.Ditugaskan[row] && !hasBelow[row] && !hasAbove[row]));
    }

    private void AddTo(int induk, int row)
    {
        for (var q = 0; q < Triwulan.Count; q++)
        {
            ref var cell = ref _cells[induk, q];
            cell = (cell.Dilaporkan + _cells[row, q].Dilaporkan, cell.Diharapkan + _cells[row, q].Diharapkan);
        }
    }
}
