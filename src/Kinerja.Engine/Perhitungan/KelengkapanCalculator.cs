using System.Numerics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Calculates the reported part of the expected cells, and the last reported quarter (SPEC 4.4).</summary>
internal static class KelengkapanCalculator
{
    /// <summary>Calculates the kelengkapan and the last reported quarter of every wilayah from its own cells.</summary>
    /// <param name="layout">The cells of the columns.</param>
    /// <param name="columns">The variables of the rumus.</param>
    /// <param name="rujukan">The indikator to which the rumus refers; they count only when no variabel is
    /// expected.</param>
    /// <returns>Per cell, 0..1 (1 when nothing is expected), and 1..4 (0 when no quarter is reported).</returns>
    public static (decimal[] Kelengkapan, byte[] DataSampai) Calculate(
        ColumnLayout layout, IReadOnlyList<KolomVariabel> columns, IReadOnlyList<KolomIndikator> rujukan)
    {
        var counted = Counted(columns);
        if (counted.Length > 0) return OfCells(layout, counted);
        var (kelengkapan, dataSampai) = (new decimal[layout.ResultCells], new byte[layout.ResultCells]);
        if (rujukan.Count == 0)
        {
            Array.Fill(kelengkapan, 1); // nothing is expected, so nothing is lacking
            return (kelengkapan, dataSampai);
        }
        for (var cell = 0; cell < layout.ResultCells; cell++)
        {
            kelengkapan[cell] = rujukan.Sum(r => r.Kelengkapan[cell]) / rujukan.Count;
            dataSampai[cell] = rujukan.Max(r => r.DataSampai[cell]);
        }
        return (kelengkapan, dataSampai);
    }

    /// <summary>Returns the variables that must be reported: all but the calendar.</summary>
    public static KolomVariabel[] Counted(IEnumerable<KolomVariabel> columns) =>
        [.. columns.Where(column => !column.Variabel.IsCalendar)];

    /// <summary>Counts the reported and the expected cells of a wilayah s.d. a quarter (SPEC 4.4, 4.9).</summary>
    /// <param name="columns">The variables from <see cref="Counted"/>.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    public static (int Reported, int Expected) Count(KolomVariabel[] columns, int wilayah, int quarter)
    {
        var until = Until(quarter);
        var (reported, expected) = (0, 0);
        foreach (var variabel in columns)
        {
            var due = variabel.Variabel.JatuhTempo & until;
            if (variabel.SurveiOrNoneOf(wilayah) is { } survei)
            {
                // A survey is one expected cell for every tipe (SPEC 9.4). Respondents without an IKM do not fill the
                // cell (SPEC 4.4).
                var isFilled = survei.SampaiDengan[ColumnLayout.ReportedCell(wilayah, quarter)].HasValue;
                reported += isFilled ? 1 : 0;
                expected += isFilled || due != 0 ? 1 : 0;
                continue;
            }
            // A stock is one expected cell, which any quarter with a value fills. Others expect a cell in every due
            // quarter. A cell that is filled although it is not due is expected too (SPEC 4.9).
            var isStock = variabel.Variabel.Sifat == Sifat.Posisi;
            var filled = until & (isStock ? variabel.Valued(wilayah) : variabel.Reported(wilayah));
            reported += isStock ? Math.Sign(filled) : BitOperations.PopCount((uint)filled);
            expected += isStock ? Math.Sign(due | filled) : BitOperations.PopCount((uint)(due | filled));
        }
        return (reported, expected);
    }

    /// <summary>Returns the bit set of the quarters 0..<paramref name="quarter"/>.</summary>
    private static int Until(int quarter) => (2 << quarter) - 1;

    private static (decimal[] Kelengkapan, byte[] DataSampai) OfCells(ColumnLayout layout, KolomVariabel[] counted)
    {
        var (kelengkapan, dataSampai) = (new decimal[layout.ResultCells], new byte[layout.ResultCells]);
        for (var wilayah = 0; wilayah < layout.Wilayah.Count; wilayah++)
        {
            for (var q = layout.FirstQuarter; q < layout.EndQuarter; q++)
            {
                var cell = layout.ResultCell(wilayah, q);
                var (reported, expected) = Count(counted, wilayah, q);
                // The division is the slow part; most cells are 1 or 0 and need none.
                kelengkapan[cell] = reported == expected ? 1 : reported == 0 ? 0 : (decimal)reported / expected;
                dataSampai[cell] = LastReported(counted, wilayah, q);
            }
        }
        return (kelengkapan, dataSampai);
    }

    /// <summary>Returns the last reported quarter, 1..4; 0 when nothing is reported yet.</summary>
    private static byte LastReported(KolomVariabel[] columns, int wilayah, int quarter)
    {
        var reported = 0;
        foreach (var variabel in columns) reported |= variabel.Reported(wilayah);
        reported &= Until(quarter);
        byte last = 0;
        for (; reported != 0; reported >>= 1) last++;
        return last;
    }
}
