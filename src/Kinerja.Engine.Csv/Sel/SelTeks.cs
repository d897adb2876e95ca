using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Sel;

/// <summary>
/// A text cell: white space at its edges is trimmed, and what a spreadsheet would run as a formula stands behind a
/// <c>'</c>. Taking one <c>'</c> away undoes adding one, whatever the text, so that writing and reading give it back
/// (SPEC 11).
/// </summary>
internal static class SelTeks
{
    private const char Guard = '\'';

    /// <summary>Trims ASCII white space, and the no-break spaces of word processors (U+00A0, U+202F).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8) =>
        !utf8.IsEmpty && IsInk(utf8[0]) && IsInk(utf8[^1]) ? utf8 : TrimSpaces(utf8);

    private static ReadOnlySpan<byte> TrimSpaces(ReadOnlySpan<byte> utf8)
    {
        while (true)
        {
            var trimmed = utf8.Trim(" \t\r\n\v\f"u8);
            if (trimmed.StartsWith("\u00A0"u8)) trimmed = trimmed[2..];
            else if (trimmed.EndsWith("\u00A0"u8)) trimmed = trimmed[..^2];
            else if (trimmed.StartsWith("\u202F"u8)) trimmed = trimmed[3..];
            else if (trimmed.EndsWith("\u202F"u8)) trimmed = trimmed[..^3];
            if (trimmed.Length == utf8.Length) return trimmed;
            utf8 = trimmed;
        }
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

    /// <summary>Whether a cell, not an empty one, stands for itself: nothing to trim, no guard to take away.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(ReadOnlySpan<byte> utf8) => utf8[0] != Guard && IsInk(utf8[0]) && IsInk(utf8[^1]);

    /// <summary>Whether a spreadsheet takes what begins so for a formula.</summary>
    private static bool IsDangerous(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsInk(byte b) => b is > (byte)' ' and < 0x7F;
}
