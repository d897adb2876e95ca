using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// The quotes of one cell as they stand in the file, judged after RFC 4180, but with space allowed around them
/// (SPEC 10.12). A cell that does not begin with a quote is whole whatever it holds.
/// </summary>
internal readonly ref struct CellQuoting
{
    private const byte Quote = (byte)'"';

    private CellQuoting(ReadOnlySpan<byte> text, bool isClosed, bool isWhole)
    {
        Text = text;
        (IsClosed, IsWhole) = (isClosed, isWhole);
    }

    /// <summary>What stands between the quotes.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Whether a quote that opens is closed.</summary>
    public bool IsClosed { get; }

    /// <summary>Whether nothing but space follows the quote that closes.</summary>
    public bool IsWhole { get; }

    /// <param name="raw">The cell with its quotes and the space around them.</param>
    public static CellQuoting Of(ReadOnlySpan<byte> raw)
    {
        var text = CellOf(raw);
        if (text is not [Quote, ..]) return new CellQuoting(text, isClosed: true, isWhole: true);
        var end = 1;
        while (end < text.Length)
        {
            var next = text[end..].IndexOf(Quote);
            if (next < 0) break;
            end += next + 1;
            if (end == text.Length || text[end] != Quote)
                return new CellQuoting(text[1..(end - 1)], isClosed: true, isWhole: end == text.Length);
            end++; // a doubled quote is one of the text
        }
        return new CellQuoting(text[1..], isClosed: false, isWhole: false);
    }

    /// <summary>
    /// Whether quotes of some text have space between them and a separator or a line break, as files that put a blank
    /// after every separator have from the header on. Space between other characters may be taken for it.
    /// </summary>
    public static bool IsLoose(ReadOnlySpan<byte> text, byte separator)
    {
        for (var at = text.IndexOf(Quote); at >= 0; at = text.IndexOf(Quote))
        {
            var before = text[..at];
            var after = text[(at + 1)..];
            if (IsSpaced(before.TrimEnd(" \t"u8), before.Length, last: true, separator)
                || IsSpaced(after.TrimStart(" \t"u8), after.Length, last: false, separator))
                return true;
            text = after;
        }
        return false;
    }

    private static bool IsSpaced(ReadOnlySpan<byte> trimmed, int length, bool last, byte separator) =>
        trimmed.Length < length
        && (trimmed.IsEmpty || (last ? trimmed[^1] : trimmed[0]) is var edge
            && (edge == separator || edge is (byte)'\n' or (byte)'\r'));

    private static ReadOnlySpan<byte> CellOf(ReadOnlySpan<byte> raw) =>
        raw is [Quote, .., Quote] ? raw : Whitespace.Trim(raw);
}
