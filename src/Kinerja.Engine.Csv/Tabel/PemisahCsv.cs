using System.Text;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// Finds the separator in the header, where every name is a word and no number carries a comma (SPEC 10).
/// </summary>
internal static class PemisahCsv
{
    private const int HeaderLengthMaximum = 1 << 16;
    private const string Candidates = ",;\t|";

    /// <returns>The separator; <c>null</c> when the first line says it itself (<c>sep=;</c>, which CsvHelper
    /// obeys).</returns>
    public static char? Detect(Stream stream)
    {
        var start = stream.Position;
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true,
            leaveOpen: true);
        var buffer = new char[HeaderLengthMaximum];
        var length = reader.ReadBlock(buffer);
        stream.Position = start;
        var header = FirstLine(buffer.AsSpan(0, length));
        if (header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        var best = Candidates[0];
        foreach (var candidate in Candidates)
        {
            if (Count(header, candidate) > Count(header, best)) best = candidate;
        }
        return best;
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\r\n");
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    private static int Count(ReadOnlySpan<char> header, char candidate)
    {
        var (count, quoted) = (0, false);
        foreach (var c in header)
        {
            quoted ^= c == '"';
            if (c == candidate && !quoted) count++;
        }
        return count;
    }
}
