using System.Text;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>
/// How wide a text is at most, whichever sans-serif letters the reader has. Widths are those of the widest common
/// letters, in thousandths of the size.
/// </summary>
internal static class TextWidth
{
    private const int Thousand = 1000;
    private const int FirstWideLetter = 0x1100; // letters of East Asia and pictures are as wide as high

    /// <summary>The width in pixels, rounded up.</summary>
    public static int Of(string text, int size)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes()) sum += Of(rune);
        return ((sum * size) + Thousand - 1) / Thousand;
    }

    /// <summary>Breaks a text into lines: between words, and inside a word that is longer than a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line in pixels.</param>
    /// <param name="size">The size of the letters in pixels.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, int size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Of(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0) lines.Add(line);
        return lines;

        IEnumerable<string> Pieces(string word)
        {
            var piece = new StringBuilder();
            var sum = 0;
            foreach (var rune in word.EnumerateRunes())
            {
                if (piece.Length > 0 && (sum + Of(rune)) * size > width * Thousand)
                {
                    yield return piece.ToString();
                    piece.Clear();
                    sum = 0;
                }
                piece.Append(rune.ToString());
                sum += Of(rune);
            }
            yield return piece.ToString();
        }
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => 400,
        'f' or 't' or 'r' or '-' or '/' or '(' or ')' or '[' or ']' => 480,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' => 1110,
        >= 'a' and <= 'z' => 720,
        >= 'A' and <= 'Z' => 860,
        >= '0' and <= '9' => 700,
        >= FirstWideLetter => 1300,
        _ => 900,
    };
}
