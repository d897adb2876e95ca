using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Angka;

/// <summary>
/// The only rounding of results, for labels, ranks and output (SPEC 1.2, 1.3). A number is rounded twice, half away
/// from zero: first to its trusted digits (see <see cref="DesimalMaximum"/>), then to the wanted digits. The first
/// rounding corrects decimals of thirds, which can fall just below a half that exact arithmetic gives.
/// </summary>
public static class Pembulatan
{
    /// <summary>
    /// The number of digits to which a value is rounded before its label or rank is decided (SPEC 1.3).
    /// </summary>
    internal const int DesimalPredikat = 2;

    /// <summary>
    /// The largest number of trusted digits after the decimal mark. A number of 10 000 or more has fewer: its trusted
    /// digits are its first 24 significant ones.
    /// </summary>
    public const int DesimalMaximum = 20;

    private const decimal LeastOfTrusted = 0.000000000000000000005m; // half a unit of the 20th digit
    private const decimal LeastOfFewer = 10_000; // from here on, 24 digits leave fewer than 20 after the mark
    private const decimal One = 1.0000000000000000000000000000m;
    private const int LongScaleMaximum = 18; // 10^18 fits in 63 bits

    // A number below 2^40 still fits in 63 bits after 6 more zeros; this test needs no division.
    private const int LongerMaximum = 6;
    private const long LongestToLengthen = 1L << 40;

    private const int ErrorMaximum = 4; // largest error of a product, in its last bit: three truncations

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>
    /// Per n: 2^<see cref="Shifts"/>[n] / 10^n, rounded down. A multiplication replaces the division by 10^n.
    /// </summary>
    internal static ReadOnlySpan<ulong> Reciprocals =>
    [
        0x8000000000000000, 0x6666666666666666, 0x51EB851EB851EB85, 0x4189374BC6A7EF9D,
        0x68DB8BAC710CB295, 0x53E2D6238DA3C211, 0x431BDE82D7B634DA, 0x6B5FCA6AF2BD215E,
        0x55E63B88C230E77E, 0x44B82FA09B5A52CB, 0x6DF37F675EF6EADF, 0x57F5FF85E592557F,
        0x465E6604B7A84465, 0x709709A125DA0709, 0x5A126E1A84AE6C07, 0x480EBE7B9D58566C,
        0x734ACA5F6226F0AD, 0x5C3BD5191B525A24, 0x49C97747490EAE83, 0x760F253EDB4AB0D2,
        0x5E72843249088D75, 0x4B8ED0283A6D3DF7, 0x78E480405D7B9658, 0x60B6CD004AC94513,
        0x4D5F0A66A23A9DA9, 0x7BCB43D769F762A8, 0x63090312BB2C4EED, 0x4F3A68DBC8F03F24,
        0x7EC3DAF941806506,
    ];

    /// <summary>Per n: how many bits of a product with the reciprocal are its fraction.</summary>
    internal static ReadOnlySpan<byte> Shifts =>
    [
        63, 66, 69, 72, 76, 79, 82, 86, 89, 92, 96, 99, 102, 106, 109,
        112, 116, 119, 122, 126, 129, 132, 136, 139, 142, 146, 149, 152, 156,
    ];

    /// <summary>
    /// Rounds a number. To 2 digits 97.975 gives 97.98, and 97.97499999999999999999999999 too; to 0 digits -0.5 gives
    /// -1.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The digits after the decimal mark, 0..20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is outside 0..20.</exception>
    public static decimal Round(decimal nilai, int desimal)
    {
        if (TryRound(nilai, desimal, out var digits)) return DecimalBits.Make(digits, desimal);
        return Math.Round(Trusted(nilai), desimal, MidpointRounding.AwayFromZero);
    }

    /// <summary>
    /// Rounds a number to its trusted digits: a third times 300 is 99.99999999999999999999999999 and becomes 100.
    /// </summary>
    /// <param name="nilai">The number.</param>
    internal static decimal Trusted(decimal nilai) =>
        Math.Round(nilai, TrustedDigits(nilai), MidpointRounding.AwayFromZero);

    /// <summary>Returns the rounded number in invariant digits, without trailing zeros: 14, 97.98.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The digits after the decimal mark, 0..20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is outside 0..20.</exception>
    public static string Text(decimal nilai, int desimal) =>
        InvariantText.Of(Trim(Round(nilai, desimal)));

    /// <summary>Returns the same number without trailing zeros.</summary>
    /// <param name="nilai">The number.</param>
    public static decimal Trim(decimal nilai) => nilai / One; // a division by 1.00…0 removes them

    /// <summary>
    /// Whether all trusted digits are 0. 2/3 minus twice 1/3 counts as 0, although decimals leave a 28th digit.
    /// </summary>
    /// <param name="nilai">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsNol(in decimal nilai) =>
        nilai.Scale <= DesimalMaximum ? decimal.Sign(nilai) == 0 : Math.Abs(nilai) < LeastOfTrusted;

    /// <summary>
    /// Computes the rounded number as an integer, without its decimal mark: 9798 for 97.975 to 2 digits. This is much
    /// faster than <see cref="Round"/>: for a number of more than 64 bits it multiplies the first 64 by a reciprocal.
    /// It fails where this estimate is too close to a half, or where the digits do not fit.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The digits after the decimal mark, 0..20.</param>
    /// <param name="digits">The rounded number × 10^<paramref name="desimal"/>.</param>
    /// <returns>Whether the digits are known; if not, use <see cref="Round"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is outside 0..20.</exception>
    public static bool TryRound(in decimal nilai, int desimal, out long digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, DesimalMaximum);
        var bits = DecimalBits.Of(nilai);
        var dropped = bits.Scale - desimal;
        var isLong = bits.High == 0 && bits.Low < long.MaxValue;
        bool isKnown;
        if (dropped <= 0)
            isKnown = TryLengthen(isLong ? (long)bits.Low : 0, -dropped, out digits) && isLong;
        else if (isLong && dropped <= LongScaleMaximum && bits.Scale <= DesimalMaximum)
            (isKnown, digits) = (true, Shorten((long)bits.Low, PowersOfTen[dropped]));
        else
            isKnown = TryEstimate(bits.High, bits.Low, dropped, desimal, out digits);
        if (bits.IsNegative) digits = -digits;
        return isKnown;
    }

    /// <summary>The number of trusted digits after the decimal mark. All digits before it are trusted.</summary>
    private static int TrustedDigits(decimal nilai)
    {
        var (digits, bound, size) = (DesimalMaximum, LeastOfFewer, Math.Abs(nilai));
        for (; digits > 0 && size >= bound; digits--) bound *= 10;
        return digits;
    }

    private static bool TryLengthen(long number, int added, out long digits)
    {
        var fits = added == 0 || (added <= LongerMaximum && number < LongestToLengthen);
        digits = fits ? number * PowersOfTen[added] : 0;
        return fits;
    }

    private static long Shorten(long number, long divisor)
    {
        var (whole, rest) = Math.DivRem(number, divisor);
        return rest >= divisor / 2 ? whole + 1 : whole;
    }

    private static bool TryEstimate(uint high, ulong low, int dropped, int desimal, out long digits)
    {
        digits = 0;
        var left = 32 - BitOperations.LeadingZeroCount(high); // bits after the first 64
        var fraction = Shifts[dropped] - 64 - left; // fraction bits in the upper half of the product
        if (high == 0 || fraction is < 6 or > 62) return false;
        var product = Math.BigMul(((ulong)high << (64 - left)) | (low >> left), Reciprocals[dropped], out _);
        digits = (long)(product >> fraction);
        var beyondHalf = (long)(product & ((1UL << fraction) - 1)) - (1L << (fraction - 1));
        if (beyondHalf > 0) digits++;
        return Math.Abs(beyondHalf) > ErrorMaximum + Doubt(fraction, desimal);
    }

    /// <summary>
    /// Returns the largest distance below a half at which the first rounding still lifts a number to that half, in
    /// units of the last bit of a product. The exact distance is half a unit of the last trusted digit. Each dropped
    /// digit counts as a factor of 8 instead of 10: this makes the distance larger, which is safe.
    /// </summary>
    private static long Doubt(int fraction, int desimal) =>
        1 + ((1L << fraction) >> (3 * (DesimalMaximum - desimal)));
}
