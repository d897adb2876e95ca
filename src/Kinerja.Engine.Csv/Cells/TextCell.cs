using System.Runtime.CompilerServices;
using System.Text;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Cleans text cells. Reading trims white space at both ends. Writing puts a <c>'</c>, the guard, before a text that a
/// spreadsheet would run as a formula, and reading removes it. Removing one <c>'</c> undoes adding one for any text,
/// so writing and then reading returns the same text (SPEC 11).
/// </summary>
internal static class TextCell
{
    private const char Guard = '\'';
    private const byte Quote = (byte)'"';

    /// <summary>Trims white space, as <see cref="Whitespace"/> defines it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && IsInk(utf8[0]) && IsInk(utf8[^1]) ? utf8 : Whitespace.Trim(utf8);

    /// <summary>
    /// Trims, and removes <c>="…"</c>, with which exports stop a spreadsheet from changing a code. It also removes
    /// quotes after a non-ASCII space, because CsvHelper does not recognise them (SPEC 10.12).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> utf8)
    {
        var trimmed = Trim(utf8);
        return trimmed is [(byte)'=', Quote, ..] or [Quote, ..] ? Unwrap(trimmed, utf8) : trimmed;
    }

    /// <summary>Does the same for a string; it allocates, so use it only off the hot path.</summary>
    public static string Clean(string text) => Encoding.UTF8.GetString(Clean(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a normalised text begins with a word, and not with a longer one.</summary>
    public static bool BeginsWith(string name, string word) => name.StartsWith(word, StringComparison.Ordinal)
        && (name.Length == word.Length || !char.IsLetterOrDigit(name[word.Length]));

    private static ReadOnlySpan<byte> Unwrap(ReadOnlySpan<byte> trimmed, ReadOnlySpan<byte> utf8)
    {
        var wrapped = trimmed[0] == Quote ? trimmed : trimmed[1..];
        if (wrapped is not [Quote, .. var text, Quote] || utf8[0] == Quote) return trimmed;
        if (!text.Contains(Quote)) return Trim(text);
        var single = Encoding.UTF8.GetString(text).Replace("\"\"", "\0", StringComparison.Ordinal);
        return single.Contains('"', StringComparison.Ordinal)
            ? trimmed : Trim(Encoding.UTF8.GetBytes(single.Replace('\0', '"')));
    }

    /// <summary>Whether a dangerous character follows zero or more <c>'</c>.</summary>
    public static bool NeedsGuard(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Guard);
        return !rest.IsEmpty && IsDangerous(rest[0]);
    }

    /// <summary>Removes the guard that the writer added; returns any other text unchanged.</summary>
    public static ReadOnlySpan<char> Unguard(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] == Guard && NeedsGuard(text) ? text[1..] : text;

    /// <summary>Does the same for the bytes of a cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Unguard(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty || utf8[0] != Guard ? utf8 : UnguardQuoted(utf8);

    private static ReadOnlySpan<byte> UnguardQuoted(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8.TrimStart((byte)Guard);
        return !rest.IsEmpty && IsDangerous((char)rest[0]) ? utf8[1..] : utf8;
    }

    /// <summary>Whether a non-empty cell has nothing to trim, unwrap or unguard.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<byte> utf8) =>
        utf8[0] is not ((byte)Guard or (byte)'=') && IsInk(utf8[0]) && IsInk(utf8[^1]);

    /// <summary>Whether a spreadsheet runs a text with this first character as a formula.</summary>
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsInk(byte b) => b is > (byte)' ' and < 0x7F;
}
