using System.Globalization;
using System.Text;

namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// Makes text of a file, a name or an argument safe for a screen. It escapes invisible characters, so that a name
/// cannot break or forge a line, move the cursor or change the writing direction.
/// </summary>
public static class VisibleText
{
    /// <summary>Escapes control, format and line-separating characters, and halves of surrogate pairs.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>One line, with escapes such as <c>\n</c>, <c>\u001B</c> and <c>\u202E</c>.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Most texts have only the visible characters of ASCII, so this check saves time.
        return text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? Of(text, IsHidden) : text;
    }

    /// <summary>
    /// Escapes the characters that a file format cannot hold, and halves of surrogate pairs, which none can hold.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="isEscaped">Whether the format cannot hold a character.</param>
    /// <returns>The text with escapes such as <c>\u0001</c>.</returns>
    public static string Of(string text, Func<Rune, bool> isEscaped)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(isEscaped);
        var shown = (StringBuilder?)null;
        for (var at = 0; at < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            if (!isWhole || isEscaped(rune))
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

    /// <summary>Returns the message of a diagnostic with invisible characters escaped.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>One line. When the place is a span of a rumus, two more lines show the rumus and a caret.</returns>
    public static string Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var lines = diagnostic.Message.Split('\n');
        // Only an error of a rumus has extra lines, the last two. Any other line break is part of a name.
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
