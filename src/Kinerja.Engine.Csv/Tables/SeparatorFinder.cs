namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Lists the separators a file may have, the likeliest first. Names of a header are words, while numbers in rows may
/// hold a comma, so the first line decides (SPEC 10).
/// </summary>
internal static class SeparatorFinder
{
    private const string All = ",;\t|";

    /// <param name="start">The first block of the file as UTF-8.</param>
    /// <param name="length">The length of a first line that declares the separator (<c>sep=;</c>); 0 for none.</param>
    /// <returns>The separators to try, the declared one first when the first line declares it.</returns>
    public static IReadOnlyList<char> Candidates(ReadOnlySpan<byte> start, out int length)
    {
        var line = FirstLine(start, out length);
        if (line.Length >= 4 && System.Text.Ascii.EqualsIgnoreCase(line[..4], "sep="u8))
            return Before(line.Length == 4 ? ',' : (char)line[4]);
        length = 0;
        var best = All[0];
        foreach (var candidate in All)
        {
            if (Count(line, candidate) > Count(line, best)) best = candidate;
        }
        return Before(best);
    }

    private static char[] Before(char first) => [first, .. All.Where(other => other != first)];

    /// <param name="text">The text.</param>
    /// <param name="end">The offset of the line after the first one that is not blank.</param>
    private static ReadOnlySpan<byte> FirstLine(ReadOnlySpan<byte> text, out int end)
    {
        var trimmed = text.TrimStart("\r\n"u8);
        var length = EndOfLine(trimmed);
        end = text.Length - trimmed.Length + (length < 0 ? trimmed.Length : length + 1);
        if (length >= 0 && trimmed[length..] is [(byte)'\r', (byte)'\n', ..]) end++;
        return length < 0 ? trimmed : trimmed[..length];
    }

    /// <summary>
    /// The first line break outside quotes, since a cell of a header may hold one; where a quote is never closed, the
    /// first line break of all.
    /// </summary>
    private static int EndOfLine(ReadOnlySpan<byte> text)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '"';
            if (!quoted && text[i] is (byte)'\r' or (byte)'\n') return i;
        }
        return text.IndexOfAny((byte)'\r', (byte)'\n');
    }

    private static int Count(ReadOnlySpan<byte> header, char candidate)
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
