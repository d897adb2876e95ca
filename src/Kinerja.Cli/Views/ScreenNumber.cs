using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Views;

/// <summary>Numbers as the screen shows them: decimal comma, <c>.</c> between thousands (SPEC 18.2).</summary>
internal static class ScreenNumber
{
    /// <summary>A missing number.</summary>
    public const string Missing = "–";

    /// <summary>The rounded number; <see cref="Missing"/> for a reason.</summary>
    public static string Text(Nilai nilai, int decimals) =>
        nilai.Value is { } value ? AngkaIndonesia.Teks(value, decimals) : Missing;

    /// <summary>A count.</summary>
    public static string Text(long count) => AngkaIndonesia.Teks(count, 0);

    /// <summary>A kelengkapan, rounded as in the files: 0.656250 becomes <c>65,63 %</c>.</summary>
    public static string Persen(decimal kelengkapan)
    {
        var rounded = OutputNumber.Round(kelengkapan, OutputNumber.DesimalKelengkapan);
        return AngkaIndonesia.Teks(rounded * 100, OutputNumber.DesimalKelengkapan) + " %";
    }
}
