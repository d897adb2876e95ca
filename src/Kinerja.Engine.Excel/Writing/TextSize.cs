using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>Estimates the room that texts take, because only a spreadsheet program can measure them.</summary>
internal static class TextSize
{
    private const int LinesMaximum = 27; // a row of a sheet is at most 409 points high

    /// <summary>The width of a column, in characters.</summary>
    public static double Width(JenisKolom jenis) => jenis switch
    {
        JenisKolom.Teks => 36,
        JenisKolom.Singkat => 13,
        JenisKolom.Angka => 14,
        JenisKolom.Persen => 12,
        JenisKolom.Rupiah => 19,
        JenisKolom.Cacah => 10,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The number of lines of a text in a cell; words are wrapped, so a line is seldom full.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the cell, in characters.</param>
    public static int Lines(string text, double width)
    {
        var usable = Math.Max(1, width * 0.9);
        var lines = text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Length / usable)));
        return (int)Math.Min(lines, LinesMaximum);
    }
}
