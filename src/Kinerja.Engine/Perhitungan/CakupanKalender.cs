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
            for (var q = 0; q < ColumnLayout.Quarters && others.Length == 0; q++) cells[q] = (byte)(1 << q);
            foreach (var variabel in flows.Length > 0 ? flows : others)
                Cover(cells, variabel.Reported(wilayah), variabel.Variabel);
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
    /// total; any other cell covers the quarters after the previous due quarter. A variabel that is due in every
    /// quarter covers its own quarter only.
    /// </summary>
    private static void Cover(Span<byte> cells, int reported, VariabelIndikator variabel)
    {
        var before = 0;
        for (; reported != 0; reported &= reported - 1)
        {
            var q = BitOperations.TrailingZeroCount(reported);
            var first = variabel.CaraLapor == CaraLapor.SampaiDengan ? before : AfterDue(variabel.JatuhTempo, q);
            cells[q] |= (byte)((2 << q) - (1 << first));
            before = q + 1;
        }
    }

    /// <summary>Returns the quarter after the last due quarter before a quarter; 0 without one.</summary>
    private static int AfterDue(int due, int quarter) =>
        BitOperations.Log2((uint)(((due & ((1 << quarter) - 1)) << 1) | 1));
}
