using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>Texts as a cell of a workbook can hold them.</summary>
internal static partial class CellText
{
    private const int LengthMaximum = 32_767; // of a cell

    /// <summary>
    /// Returns a text for a cell. Characters that XML cannot hold become visible, such as <c>\u0001</c>; a carriage
    /// return and a text that looks like an escape, such as <c>_x0041_</c>, are escaped, so that they are read back as
    /// they are. A text that is too long for a cell is cut.
    /// </summary>
    public static string Of(string text)
    {
        var shown = VisibleText.Of(text, IsForbidden);
        if (shown.Length > LengthMaximum) shown = Cut(shown);
        return LooksEscaped().Replace(shown, "_x005F_").Replace("\r", "_x000D_", StringComparison.Ordinal);
    }

    private static string Cut(string text)
    {
        var length = LengthMaximum - 1;
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length] + "…";
    }

    private static bool IsForbidden(Rune rune) =>
        rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF;

    /// <summary>The line at the beginning of an escape.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksEscaped();
}
