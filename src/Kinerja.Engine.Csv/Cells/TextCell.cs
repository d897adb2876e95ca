using System.Runtime.CompilerServices;
using System.Text;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// A text cell: white space at its edges is trimmed, and what a spreadsheet would run as a formula stands behind a
/// <c>'</c>. Taking one <c>'</c> away undoes adding one, whatever the text, so that writing and reading give it back
/// (SPEC 11).
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
    /// Trims, and takes off <c>="…"</c>, by which exports keep a spreadsheet from changing a code, and quotes behind a
    /// space that is not ASCII, which are no quotes for CsvHelper (SPEC 10.12).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> utf8)
    {
        var trimmed = Trim(utf8);
        return trimmed is [(byte)'=', Quote, ..] or [Quote, ..] ? Unwrap(trimmed, utf8) : trimmed;
    }

    /// <summary>The same for a text that is read once.</summary>
    public static string Clean(string text) => Encoding.UTF8.GetString(Clean(Encoding.UTF8.GetBytes(text)));

    private static ReadOnlySpan<byte> Unwrap(ReadOnlySpan<byte> trimmed, ReadOnlySpan<byte> utf8)
    {
        var wrapped = trimmed[0] == Quote ? trimmed : trimmed[1..];
        if (wrapped is not [Quote, .. var text, Quote] || utf8[0] == Quote) return trimmed;
        if (!text.Contains(Quote)) return Trim(text);
        var single = Encoding.UTF8.GetString(text).Replace("\"\"", "\0", StringComparison.Ordinal);
        return single.Contains('"', StringComparison.Ordinal)
            ? trimmed : Trim(Encoding.UTF8.GetBytes(single.Replace('\0', '"')));
    }

    /// <summary>Whether any number of <c>'</c>, none included, stands before a dangerous character.</summary>
    public static bool NeedsGuard(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Guard);
        return !rest.IsEmpty && IsDangerous(rest[0]);
    }

    /// <summary>The text without the <c>'</c> that was added on writing; every other text as it is.</summary>
    public static ReadOnlySpan<char> Unguard(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] == Guard && NeedsGuard(text) ? text[1..] : text;

    /// <summary>The same for a cell that is still bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Unguard(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty || utf8[0] != Guard ? utf8 : UnguardQuoted(utf8);

    private static ReadOnlySpan<byte> UnguardQuoted(ReadOnlySpan<byte> utf8)
    {
        var rest = utf8.TrimStart((byte)Guard);
        return !rest.IsEmpty && IsDangerous((char)rest[0]) ? utf8[1..] : utf8;
    }

    /// <summary>Whether a cell, not an empty one, stands for itself: nothing to trim or to take off.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<byte> utf8) =>
        utf8[0] is not ((byte)Guard or (byte)'=') && IsInk(utf8[0]) && IsInk(utf8[^1]);

    /// <summary>Whether a spreadsheet takes what begins so for a formula.</summary>
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsInk(byte b) => b is > (byte)' ' and < 0x7F;
}
