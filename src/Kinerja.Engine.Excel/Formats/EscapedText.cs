using System.Globalization;
using System.Text;

namespace Kinerja.Engine.Excel.Formats;

/// <summary>Texts in which a workbook writes a character that XML cannot hold as <c>_x000D_</c>.</summary>
internal static class EscapedText
{
    private const int EscapeLength = 7;

    /// <summary>The text with these characters in their places.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal)) return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEscape(text.AsSpan(at), out var character))
            {
                decoded.Append(text[at]);
                continue;
            }
            decoded.Append(character);
            at += EscapeLength - 1;
        }
        return decoded.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text, out char character)
    {
        character = '\0';
        if (text.Length < EscapeLength || text[0] != '_' || text[1] != 'x' || text[EscapeLength - 1] != '_')
            return false;
        if (!ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        character = (char)code;
        return true;
    }
}
