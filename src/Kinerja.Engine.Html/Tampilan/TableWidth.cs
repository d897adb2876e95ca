using Kinerja.Engine.Html.Gambar;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>
/// How wide a table is at least, in sizes of its letters. On paper a wide table gets smaller letters, because nobody
/// can scroll there.
/// </summary>
internal static class TableWidth
{
    private const int Hundredths = 100;
    private const int Padding = 90;
    private const int TextWanted = 1000;
    private const int TextLeast = 500;

    public static int Of(Tabel table, int desimal)
    {
        var sum = 0;
        for (var at = 0; at < table.Kolom.Length; at++) sum += Padding + OfColumn(table, at, desimal);
        return (sum / Hundredths) + 1;
    }

    /// <summary>The longest word of a column; a text column has room for several.</summary>
    private static int OfColumn(Tabel table, int at, int desimal)
    {
        var column = table.Kolom[at];
        var rows = table.Baris.Concat(table.Kaki).Where(row => row.Jenis != JenisBaris.Kelompok);
        var texts = rows.Select(row => CellText.Of(row.Sel[at], column.Jenis, desimal)).ToList();
        var least = texts.Append(column.Judul[^1]).Max(Longest);
        if (column.Jenis != JenisKolom.Teks) return least;
        return Math.Max(least, texts.Exists(text => text.Length > 0) ? TextWanted : TextLeast);
    }

    private static int Longest(string text)
    {
        var longest = text.Split(' ').Max(word => TextWidth.Of(word, Hundredths));
        return Math.Min(longest, ColumnClass.Long(text).Length > 0 ? TextLeast : int.MaxValue);
    }
}
