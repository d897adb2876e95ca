namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Finds the separator in the header, because names are words, while numbers in rows may hold a comma (SPEC 10).
/// </summary>
internal static class SeparatorFinder
{
    /// <param name="start">The first block of the file as UTF-8.</param>
    /// <returns>The separator; <c>null</c> when the first line declares it (<c>sep=;</c>), which CsvHelper
    /// obeys.</returns>
    public static char? Detect(ReadOnlySpan<byte> start)
    {
        var header = FirstLine(start);
        if (header.Length >= 4 && System.Text.Ascii.EqualsIgnoreCase(header[..4], "sep="u8)) return null;
        var best = (byte)',';
        foreach (var candidate in ";\t|"u8)
        {
            if (Count(header, candidate) > Count(header, best)) best = candidate;
        }
        return (char)best;
    }

    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart("\r\n"u8);
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? text : text[..end];
    }

    private static int Count(ReadOnlySpan<byte> header, byte candidate)
    {
        var (count, quoted) = (0, false);
        foreach (var b in header)
        {
            quoted ^= b == '"';
            if (b == candidate && !quoted) count++;
        }
        return count;
    }
}
