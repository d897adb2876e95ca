using System.Buffers;

namespace Kinerja.Engine.Penamaan;

/// <summary>
/// The zeros that a spreadsheet drops when it reads a kode as a number: zeros at the start, and zeros at the end of the
/// part after the last point. <c>12.10</c> becomes <c>12.1</c>, and <c>01.02</c> becomes <c>1.02</c>.
/// </summary>
internal static class DroppedZeros
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.");

    /// <summary>
    /// Whether a spreadsheet may have read a word as a number: it has only digits and points, and one digit or more.
    /// </summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExcept(OfNumbers) && word.ContainsAnyInRange('0', '9');

    /// <summary>
    /// Returns a word without the zeros that a spreadsheet drops. A text that is not a number stays as it is.
    /// </summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        if (!IsNumber(word)) return word;
        if (word.Contains('.')) word = word.TrimEnd('0').TrimEnd('.');
        return word.TrimStart('0');
    }

    /// <summary>
    /// Whether <paramref name="whole"/> becomes <paramref name="rest"/> when it loses such zeros, at least one.
    /// </summary>
    public static bool Ate(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest) =>
        whole.Length > rest.Length && Strip(whole).SequenceEqual(Strip(rest))
        && whole.Contains(rest, StringComparison.Ordinal);
}
