using System.Buffers;

namespace Kinerja.Engine.Penamaan;

/// <summary>
/// The zeros a spreadsheet drops when it takes a kode for a number: those at its start, and those at the end of the
/// part after its last point. <c>12.10</c> becomes <c>12.1</c>, <c>01.02</c> becomes <c>1.02</c>.
/// </summary>
internal static class DroppedZeros
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    /// <summary>Whether a word is digits and points alone, as one that was taken for a number is.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExcept(OfNumbers) && word.ContainsAnyInRange('0', '9');

    /// <summary>A word without the zeros that may be dropped; another text than a number as it is.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        if (!IsNumber(word)) return word;
        if (word.Contains('.')) word = word.TrimEnd('0').TrimEnd('.');
        return word.TrimStart('0');
    }

    /// <summary>Whether a word becomes another by losing such zeros, one at least.</summary>
    public static bool Ate(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest) =>
        whole.Length > rest.Length && Strip(whole).SequenceEqual(Strip(rest))
        && whole.Contains(rest, StringComparison.Ordinal);
}
