using System.Buffers;
using System.Text;

namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Defines the space at the edges of a cell or a name: all Unicode white space (SPEC 2, 10). Readers and constructors
/// share this definition, so that they agree on which texts are blank.
/// </summary>
public static class Whitespace
{
    /// <summary>Whether a character is white space.</summary>
    /// <param name="c">The character.</param>
    public static bool Is(char c) => char.IsWhiteSpace(c);

    /// <summary>Returns a text without the space at its edges.</summary>
    /// <param name="text">The text.</param>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Is(text[0])) text = text[1..];
        while (!text.IsEmpty && Is(text[^1])) text = text[..^1];
        return text;
    }

    /// <summary>Returns a UTF-8 text without the space at its edges.</summary>
    /// <param name="utf8">The text as UTF-8.</param>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8)
    {
        while (Rune.DecodeFromUtf8(utf8, out var rune, out var length) == OperationStatus.Done && Is(rune))
            utf8 = utf8[length..];
        while (Rune.DecodeLastFromUtf8(utf8, out var rune, out var length) == OperationStatus.Done && Is(rune))
            utf8 = utf8[..^length];
        return utf8;
    }

    /// <summary>Every white-space character fits in one <c>char</c>.</summary>
    private static bool Is(Rune rune) => rune.IsBmp && Is((char)rune.Value);
}
