using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Checks the quotes of one raw cell by RFC 4180, but allows space around them (SPEC 10.12). A cell that does not
/// begin with a quote is always whole.
/// </summary>
internal readonly ref struct CellQuoting
{
    private const byte Quote = (byte)'"';

    private CellQuoting(ReadOnlySpan<byte> text, bool isClosed, bool isWhole)
    {
        Text = text;
        (IsClosed, IsWhole) = (isClosed, isWhole);
    }

    /// <summary>The text between the quotes; the whole trimmed cell when it has none.</summary>
    public ReadOnlySpan<byte> Text { get; }

    /// <summary>Whether the opening quote, if any, is closed.</summary>
    public bool IsClosed { get; }

    /// <summary>Whether only space follows the closing quote.</summary>
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
            end++; // a doubled quote stands for one quote in the text
        }
        return new CellQuoting(text[1..], isClosed: false, isWhole: false);
    }

    /// <summary>
    /// Whether a text holds a quote with space between it and a separator or a line break. Files that write a blank
    /// after every separator show this from their header on. May return <c>true</c> for space inside a quoted cell.
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
