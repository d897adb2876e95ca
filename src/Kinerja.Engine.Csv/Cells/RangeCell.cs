using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Reads a target: a number, or a range of two numbers (SPEC 5.7, 10.3): <c>80-90</c>, <c>80% – 90%</c>,
/// <c>30,5 s.d. 32,5</c>, <c>7-8 bulan</c>, <c>-5 s.d. -2</c>.
/// </summary>
internal static class RangeCell
{
    private const int LengthMaximum = 256;
    private const int DashLength = 3; // bytes of a dash other than the hyphen of the keyboard

    /// <summary>The words between two bounds; longer words come before words that they begin with.</summary>
    private static readonly byte[][] Words =
    [
        [.. "sampai dengan"u8], [.. "sampai"u8], [.. "hingga"u8], [.. "s.d."u8], [.. "s.d"u8], [.. "s/d"u8],
        [.. "sd"u8],
    ];

    /// <summary>Words that are no unit, so that a number before them lacks the other bound.</summary>
    private static readonly string[] HalfRanges = ["s.d", "s/d", "sampai", "sampai dengan", "hingga"];

    /// <param name="utf8">The text of the cell.</param>
    /// <param name="format">The notation of ambiguous numbers.</param>
    /// <param name="nilai">The number, or the lower bound.</param>
    /// <param name="atas">The upper bound of a range; <c>null</c> for a single number.</param>
    public static NumberOutcome Parse(
        ReadOnlySpan<byte> utf8, FormatAngka format, out decimal nilai, out decimal? atas)
    {
        atas = null;
        var outcome = NumberCell.Parse(utf8, format, out nilai);
        if (outcome == NumberOutcome.Ada && !NumberCell.TryPlain(utf8, out _))
            return HalfRanges.Contains(NumberCell.Unit(utf8), StringComparer.OrdinalIgnoreCase)
                ? NumberOutcome.TidakTerbaca : outcome;
        if (outcome != NumberOutcome.TidakTerbaca || utf8.Length > LengthMaximum) return outcome;
        for (var at = 1; at < utf8.Length; at++)
        {
            var length = SeparatorLength(utf8, at);
            if (length == 0) continue;
            var one = Combine(
                NumberCell.Parse(utf8[..at], format, out var low),
                NumberCell.Parse(utf8[(at + length)..], format, out var high));
            if (one == NumberOutcome.Ada && low > high) one = NumberOutcome.Terbalik;
            if (one == NumberOutcome.Ada)
            {
                (nilai, atas) = (low, high);
                return one;
            }
            if (one != NumberOutcome.TidakTerbaca) outcome = one;
        }
        return outcome;
    }

    /// <summary>The notations that the bounds of a cell prove; the second one only for a range.</summary>
    public static (NumberNotation Bawah, NumberNotation Atas) Notations(ReadOnlySpan<byte> utf8)
    {
        var whole = (NumberCell.Notation(utf8), NumberNotation.Netral);
        if (whole.Item1 != NumberNotation.Netral || utf8.IndexOfAny((byte)'.', (byte)',') < 0) return whole;
        for (var at = 1; at < Math.Min(utf8.Length, LengthMaximum); at++)
        {
            var length = SeparatorLength(utf8, at);
            if (length == 0) continue;
            var left = utf8[..at];
            var right = utf8[(at + length)..];
            if (NumberCell.Parse(left, FormatAngka.Indonesia, out _) == NumberOutcome.Ada
                && NumberCell.Parse(right, FormatAngka.Indonesia, out _) == NumberOutcome.Ada)
                return (NumberCell.Notation(left), NumberCell.Notation(right));
        }
        return whole;
    }

    /// <summary>The outcome of two bounds: both must be numbers, or numbers with two readings or too large.</summary>
    private static NumberOutcome Combine(NumberOutcome left, NumberOutcome right) =>
        left is NumberOutcome.Kosong or NumberOutcome.TidakTerbaca
            || right is NumberOutcome.Kosong or NumberOutcome.TidakTerbaca ? NumberOutcome.TidakTerbaca
        : left == NumberOutcome.Ada ? right : left;

    /// <returns>The number of bytes of the separator at a place; 0 for none.</returns>
    private static int SeparatorLength(ReadOnlySpan<byte> utf8, int at)
    {
        if (utf8[at] == '-') return 1;
        var rest = utf8[at..];
        if (IsDash(rest)) return DashLength;
        if (char.IsAsciiLetter((char)utf8[at - 1])) return 0;
        foreach (var word in Words)
        {
            if (rest.Length <= word.Length || !System.Text.Ascii.EqualsIgnoreCase(rest[..word.Length], word)) continue;
            return char.IsAsciiLetter((char)rest[word.Length]) ? 0 : word.Length;
        }
        return 0;
    }

    /// <summary>Whether a text begins with another dash than the hyphen of the keyboard: ‐ ‑ – — −.</summary>
    private static bool IsDash(ReadOnlySpan<byte> utf8) => utf8.Length >= DashLength
        && (utf8[0], utf8[1], utf8[2]) is (0xE2, 0x80, 0x90 or 0x91 or 0x93 or 0x94) or (0xE2, 0x88, 0x92);
}
