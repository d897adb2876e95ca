using System.Globalization;
using System.Text;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// Text of a file, a name or an argument as a screen may show it. What is not seen is escaped, so that no name breaks
/// or forges a line, moves the cursor or turns the direction of writing.
/// </summary>
public static class VisibleText
{
    /// <summary>Escapes control, format and line-separating characters, and halves of surrogate pairs.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>One line: <c>\n</c>, <c>\u001B</c>, <c>\u202E</c> stand for what cannot be seen.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = (StringBuilder?)null;
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || IsHidden(rune))
            {
                shown ??= new StringBuilder(text, 0, at, text.Length + 16);
                shown.Append(Escape(isWhole ? rune.Value : text[at]));
            }
            else
            {
                shown?.Append(text, at, length);
            }
            at += length;
        }
        return shown?.ToString() ?? text;
    }

    /// <summary>The message of a diagnostic with what is not seen in it escaped.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>One line; below it two more, with the text of the rumus and a caret, when the place is a span of
    /// one.</returns>
    public static string Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var lines = diagnostic.Message.Split('\n');
        // Only an error of a rumus has lines of its own: the last two. Any other line break stands in a name.
        var shown = diagnostic.Place.SpanStart is not null && lines.Length > 2 ? 2 : 0;
        var message = Of(string.Join('\n', lines[..^shown]));
        return string.Join('\n', lines[^shown..].Select(Of).Prepend(message));
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(int code) => code switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        <= char.MaxValue => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\U{code:X8}"),
    };
}
