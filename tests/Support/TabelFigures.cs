using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;

namespace Kinerja.Tests.Support;

/// <summary>The cells of a table as every renderer of a report must show them, to compare renderers with.</summary>
internal static class TabelFigures
{
    /// <summary>What stands in the place of a missing number.</summary>
    public const string Missing = "–";

    /// <summary>
    /// Returns the cells of all rows, footers included. A number is rounded invariant text, a range is
    /// <c>80 s.d. 90</c>, a missing number is <see cref="Missing"/>. Texts do not change; blank cells are empty.
    /// </summary>
    public static List<string[]> Of(LaporanKinerja laporan, Tabel tabel) =>
    [
        .. tabel.Baris.Concat(tabel.Kaki).Select(baris =>
            tabel.Kolom.Select((kolom, i) => Of(baris.Sel[i], laporan.DesimalOf(kolom))).ToArray()),
    ];

    /// <summary>A number or a range as a person in Indonesia reads it, with or without %, as invariant text.</summary>
    public static string FromIndonesian(string shown) => string.Join(" s.d. ", shown.Split(" s.d. ").Select(part =>
        part == Missing ? part
            : part.Replace("%", "", StringComparison.Ordinal).Trim().Replace(".", "", StringComparison.Ordinal)
                .Replace(',', '.')));

    /// <summary>Whether a cell holds a number, a range or a missing number.</summary>
    public static bool IsNumber(Tabel tabel, int row, int column) =>
        tabel.Baris.Concat(tabel.Kaki).ElementAt(row).Sel[column].Nilai is not null;

    private static string Of(Sel sel, int desimal)
    {
        if (sel.Nilai is not { } nilai) return sel.Teks ?? "";
        if (nilai.Value is not { } number) return Missing;
        var low = Text(number, desimal);
        return sel.Atas is { } atas ? $"{low} s.d. {Text(atas, desimal)}" : low;
    }

    private static string Text(decimal number, int desimal) =>
        Pembulatan.Trim(Pembulatan.Round(number, desimal)).ToString(CultureInfo.InvariantCulture);
}
