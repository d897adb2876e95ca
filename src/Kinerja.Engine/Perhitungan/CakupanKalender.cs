using System.Numerics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The quarters of the calendar that count at each wilayah (SPEC 4.6): those that a reported cell of the other
/// variables covers. Otherwise a quarter whose absences are not yet reported would look like a quarter of full
/// attendance.
/// </summary>
internal sealed class CakupanKalender
{
    private const int AllQuarters = (1 << ColumnLayout.Quarters) - 1;
    private readonly byte[] _covered; // per cell, the quarters that it covers: bit 0 is TW 1

    private CakupanKalender(byte[] covered) => _covered = covered;

    /// <summary>
    /// Finds the covered quarters. Flows decide; without a flow all other variables decide. A rumus that has only the
    /// calendar covers all quarters.
    /// </summary>
    /// <param name="layout">The wilayah.</param>
    /// <param name="columns">The variables of the rumus.</param>
    /// <param name="skipped">Per cell, whether its flows are skipped under <c>Lewati</c> (SPEC 4.1); <c>null</c> when
    /// no cell is skipped.</param>
    public static CakupanKalender Create(ColumnLayout layout, KolomVariabel[] columns, bool[]? skipped)
    {
        var covered = new byte[layout.ReportedCells];
        KolomVariabel[] others = [.. columns.Where(column => !column.Variabel.IsCalendar)];
        KolomVariabel[] flows = [.. others.Where(column => column.Variabel.Sifat == Sifat.Arus)];
        for (var wilayah = 0; wilayah < layout.Wilayah.Count; wilayah++)
        {
            var cells = covered.AsSpan(ColumnLayout.ReportedCell(wilayah, 0), ColumnLayout.Quarters);
            if (others.Length == 0) Cover(cells, AllQuarters, CaraLapor.PerPeriode);
            foreach (var variabel in flows.Length > 0 ? flows : others)
                Cover(cells, variabel.Reported(wilayah), variabel.Variabel.CaraLapor);
            for (var q = 0; q < ColumnLayout.Quarters; q++)
            {
                if (skipped is not null && skipped[ColumnLayout.ReportedCell(wilayah, q)]) cells[q] = 0;
            }
        }
        return new CakupanKalender(covered);
    }

    /// <summary>Returns the quarters that count at a wilayah.</summary>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    /// <param name="isAlone">Whether the period is the quarter alone; otherwise it is s.d. the quarter.</param>
    /// <returns>A bit set; bit 0 is TW 1.</returns>
    public int Quarters(int wilayah, int quarter, bool isAlone)
    {
        var quarters = (int)_covered[ColumnLayout.ReportedCell(wilayah, quarter)];
        for (var q = 0; q < quarter && !isAlone; q++) quarters |= _covered[ColumnLayout.ReportedCell(wilayah, q)];
        return quarters;
    }

    /// <summary>
    /// Marks the quarters that the reported cells cover. A year-to-date total covers the quarters after the previous
    /// total; any other cell covers its own quarter.
    /// </summary>
    private static void Cover(Span<byte> cells, int reported, CaraLapor cara)
    {
        var before = 0;
        for (; reported != 0; reported &= reported - 1)
        {
            var q = BitOperations.TrailingZeroCount(reported);
            var first = cara == CaraLapor.SampaiDengan ? before : q;
            cells[q] |= (byte)((2 << q) - (1 << first));
            before = q + 1;
        }
    }
}
