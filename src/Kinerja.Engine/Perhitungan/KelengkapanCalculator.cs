using System.Numerics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>How much of what was expected has been reported, and until when (SPEC 4.4).</summary>
internal static class KelengkapanCalculator
{
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

    /// <summary>The variables that are expected to be reported: all but the calendar.</summary>
    public static KolomVariabel[] Counted(IEnumerable<KolomVariabel> columns) =>
        [.. columns.Where(k => !k.Variabel.IsCalendar)];

    /// <param name="columns">From <see cref="Counted"/>.</param>
    /// <param name="wilayah">Whose.</param>
    /// <param name="quarter">Until which, 0..3.</param>
    public static (int Reported, int Expected) Count(KolomVariabel[] columns, int wilayah, int quarter)
    {
        var until = Until(quarter);
        var (reported, expected) = (0, 0);
        foreach (var variabel in columns)
        {
            if (variabel.SurveiOf(wilayah) is { } survei)
            {
                // One cell, whatever the tipe (SPEC 9.4); respondents without an IKM do not fill it (SPEC 4.4).
                reported += survei.SampaiDengan[ColumnLayout.ReportedCell(wilayah, quarter)].HasValue ? 1 : 0;
                expected++;
                continue;
            }
            // Respondents without an IKM report a quarter, but leave a stock without a value.
            var isStock = variabel.Variabel.Sifat == Sifat.Posisi;
            reported += isStock ? Math.Sign(variabel.Valued(wilayah) & until)
                : BitOperations.PopCount((uint)(variabel.Reported(wilayah) & until));
            expected += isStock ? 1 : quarter + 1;
        }
        return (reported, expected);
    }

    /// <summary>The quarters up to one, 0..3.</summary>
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
                // Division is the slow part, and most cells are one of these two.
                kelengkapan[cell] = reported == expected ? 1 : reported == 0 ? 0 : (decimal)reported / expected;
                dataSampai[cell] = LastReported(counted, wilayah, q);
            }
        }
        return (kelengkapan, dataSampai);
    }

    /// <returns>1..4, or 0 when nothing is reported yet.</returns>
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
