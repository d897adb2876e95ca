using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Counts reported and expected cells of a wilayah, or of those that report below it, s.d. each quarter, as kelengkapan
/// counts them (SPEC 4.4, 7.4). A variabel that two indikator share counts for both.
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
        var own = new (int Dilaporkan, int Diharapkan)[layout.Wilayah.Count, Triwulan.Count];
        foreach (var row in layout.Wilayah.BottomUp)
        {
            for (var q = 0; q < Triwulan.Count; q++)
            {
                own[row, q] = column.Diminta[row] ? KelengkapanCalculator.Count(counted, row, q)
                    : Sum(layout.Wilayah.Anak[row], own, q);
                ref var cell = ref _cells[layout.Wilayah.RowOfAll(row), q];
                cell = (cell.Dilaporkan + own[row, q].Dilaporkan, cell.Diharapkan + own[row, q].Diharapkan);
            }
        }
    }

    private static (int Dilaporkan, int Diharapkan) Sum(
        ImmutableArray<int> rows, (int Dilaporkan, int Diharapkan)[,] own, int quarter)
    {
        var (reported, expected) = (0, 0);
        foreach (var row in rows)
            (reported, expected) = (reported + own[row, quarter].Dilaporkan, expected + own[row, quarter].Diharapkan);
        return (reported, expected);
    }
}
