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
        if (outcome == NumberOutcome.Ada && !NumberCell.TryPlain(utf8, out _) && IsHalf(NumberCell.Unit(utf8)))
            return NumberOutcome.TidakTerbaca;
        if (outcome != NumberOutcome.TidakTerbaca || utf8.Length > LengthMaximum) return outcome;
        for (var at = 1; at < utf8.Length; at++)
        {
            var length = SeparatorLength(utf8, at);
            if (length == 0) continue;
            var one = ParseBounds(utf8[..at], utf8[(at + length)..], format, out nilai, out var high);
            if (one == NumberOutcome.Ada)
            {
                atas = high;
                return one;
            }
            if (one != NumberOutcome.TidakTerbaca) outcome = one;
        }
        nilai = 0;
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
            var outcome = ParseBounds(left, right, FormatAngka.Indonesia, out _, out _);
            if (outcome is NumberOutcome.Ada or NumberOutcome.Terbalik)
                return (NumberCell.Notation(left), NumberCell.Notation(right));
        }
        return whole;
    }

    /// <summary>
    /// Parses the texts around a separator; <c>TidakTerbaca</c> when one is no number, or lacks another bound itself.
    /// </summary>
    private static NumberOutcome ParseBounds(
        ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, FormatAngka format, out decimal low, out decimal high)
    {
        var (one, two) = (NumberCell.Parse(left, format, out low), NumberCell.Parse(right, format, out high));
        if (IsNone(one) || IsNone(two)) return NumberOutcome.TidakTerbaca;
        var (before, after) = (NumberCell.Unit(left), NumberCell.Unit(right));
        if (IsHalf(before) || IsHalf(after)) return NumberOutcome.TidakTerbaca;
        // A school is an SD too: 5 SD - 7 SD. But -5 sd -2 is no range from -5 to 2.
        if (IsSd(before) && !IsSd(after)) return NumberOutcome.TidakTerbaca;
        if (one != NumberOutcome.Ada || two != NumberOutcome.Ada) return one == NumberOutcome.Ada ? two : one;
        return low > high ? NumberOutcome.Terbalik : NumberOutcome.Ada;
    }

    private static bool IsNone(NumberOutcome outcome) =>
        outcome is NumberOutcome.Kosong or NumberOutcome.TidakTerbaca;

    /// <summary>Whether a number with this unit lacks its other bound.</summary>
    private static bool IsHalf(string unit) => HalfRanges.Contains(unit, StringComparer.OrdinalIgnoreCase);

    private static bool IsSd(string unit) => unit.Equals("sd", StringComparison.OrdinalIgnoreCase);

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
