using System.Buffers;
using System.Text;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// Compares a name with a pattern: <c>*</c> is any text, <c>?</c> is one character, and case does not matter (SPEC
/// 10.10).
/// </summary>
internal static class FileGlob
{
    /// <summary>
    /// Whether a pattern fits the whole name. The time is at most the product of both lengths: only the last <c>*</c>
    /// is tried again, because an earlier one cannot help when a later one fails.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, retry) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            var length = p < pattern.Length && pattern[p] != '*' ? Step(pattern[p], name[n..]) : 0;
            if (length > 0)
            {
                (p, n) = (p + 1, n + length);
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p, n);
                p++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }
        return pattern[p..].Trim('*').IsEmpty;
    }

    /// <returns>How many characters of the rest of a name one character of the pattern takes; 0 when they
    /// differ.</returns>
    private static int Step(char wanted, ReadOnlySpan<char> rest) =>
        wanted == '?' ? Rune.DecodeFromUtf16(rest, out _, out var length) == OperationStatus.Done ? length : 1
        : char.ToUpperInvariant(wanted) == char.ToUpperInvariant(rest[0]) ? 1 : 0;
}
