using System.Globalization;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Laporan;

/// <summary>Numbers as a person in Indonesia reads them: <c>1.234,5</c> (SPEC 18.2).</summary>
public static class AngkaIndonesia
{
    private static readonly NumberFormatInfo Notasi = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>The text of a number, without trailing zeros: 1234.50 gives <c>1.234,5</c>.</summary>
    /// <param name="angka">The number.</param>
    /// <param name="desimal">The digits after the mark to which it is rounded first, half away from zero;
    /// 0..12.</param>
    public static string Teks(decimal angka, int desimal) =>
        Pembulatan.Trim(Pembulatan.Round(angka, desimal)).ToString("#,##0.############", Notasi);
}
