using System.Numerics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Which quarters of the calendar count at each wilayah (SPEC 4.6): those that a reported cell of the other variables
/// covers. A quarter of absences that nobody has reported yet is no quarter of full attendance.
/// </summary>
internal sealed class CakupanKalender
{
    private const int AllQuarters = (1 << ColumnLayout.Quarters) - 1;
    private readonly byte[] _covered; // per cell, the quarters it covers: bit 0 is TW 1

    private CakupanKalender(byte[] covered) => _covered = covered;

    /// <param name="layout">The wilayah.</param>
    /// <param name="columns">The variables of the rumus.</param>
    /// <param name="skipped">Cells of flows left out under <c>Lewati</c> (SPEC 4.1); <c>null</c> for none.</param>
    public static CakupanKalender Create(ColumnLayout layout, KolomVariabel[] columns, bool[]? skipped)
    {
        var covered = new byte[layout.ReportedCells];
        KolomVariabel[] others = [.. columns.Where(k => !k.Variabel.IsCalendar)];
        KolomVariabel[] flows = [.. others.Where(k => k.Variabel.Sifat == Sifat.Arus)];
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

    /// <summary>The quarters that count at a wilayah.</summary>
    /// <param name="wilayah">Which.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    /// <param name="isAlone">Whether of the quarter alone; otherwise s.d. the quarter.</param>
    /// <returns>Bit 0 is TW 1.</returns>
    public int Quarters(int wilayah, int quarter, bool isAlone)
    {
        var quarters = (int)_covered[ColumnLayout.ReportedCell(wilayah, quarter)];
        for (var q = 0; q < quarter && !isAlone; q++) quarters |= _covered[ColumnLayout.ReportedCell(wilayah, q)];
        return quarters;
    }

    /// <summary>A year-to-date total covers the quarters since the one before it, every other cell its own.</summary>
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
