using System.Numerics;

namespace Kinerja.Engine.Formulas;

/// <summary>Rounding half away from zero, for labels, ranks and output (SPEC 1.2, 1.3).</summary>
public static class Pembulatan
{
    /// <summary>Digits that labels and ranks are decided on (SPEC 1.3).</summary>
    public const int DesimalPredikat = 2;

    private const int DesimalMaximum = 28;
    private const int LongScaleMaximum = 18; // 10 to this power fits in 63 bits

    // So many zeros behind such a number still fit, which is known without a division.
    private const int LongerMaximum = 6;
    private const long LongestToLengthen = 1L << 40;

    private const int ErrorMaximum = 4; // of a product in its last bit: three roundings down

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    private static readonly Kebalikan[] Reciprocals =
        [.. Enumerable.Range(0, DesimalMaximum + 1).Select(Kebalikan.OfPowerOfTen)];

    /// <summary>Rounds: 97.975 to 2 digits is 97.98, -0.5 to none is -1.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such digits.</exception>
    public static decimal Round(decimal nilai, int desimal)
    {
        if (!TryRound(nilai, desimal, out var digits))
            return Math.Round(nilai, desimal, MidpointRounding.AwayFromZero);
        var (high, low) = Math.DivRem(Math.Abs(digits), 1L << 32);
        return new decimal(unchecked((int)low), (int)high, 0, digits < 0, (byte)desimal);
    }

    /// <summary>
    /// The digits of the rounded number without a decimal mark: 9798 for 97.975 to 2 digits. Much faster than
    /// <see cref="Round"/>: of a number of more than 63 bits the first 64 are multiplied by a reciprocal, and where the
    /// outcome is too close to a half to tell, its digits are not known.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    /// <param name="digits">The rounded number × 10^<paramref name="desimal"/>.</param>
    /// <returns>Whether they are known; if not, <see cref="Round"/> is to be asked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such digits.</exception>
    public static bool TryRound(in decimal nilai, int desimal, out long digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, DesimalMaximum);
        var bits = BitDesimal.Of(nilai);
        var dropped = bits.Scale - desimal;
        var isLong = bits.High == 0 && bits.Low < long.MaxValue;
        bool isKnown;
        if (dropped <= 0)
            isKnown = TryLengthen(isLong ? (long)bits.Low : 0, -dropped, out digits) && isLong;
        else if (isLong && dropped <= LongScaleMaximum)
            (isKnown, digits) = (true, Shorten((long)bits.Low, PowersOfTen[dropped]));
        else
            isKnown = TryEstimate(bits.High, bits.Low, Reciprocals[dropped], out digits);
        if (bits.IsNegative) digits = -digits;
        return isKnown;
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

    private static bool TryEstimate(uint high, ulong low, Kebalikan reciprocal, out long digits)
    {
        digits = 0;
        var left = 32 - BitOperations.LeadingZeroCount(high); // bits beyond the first 64
        var fraction = reciprocal.Shift - 64 - left; // bits of the product behind the mark
        if (high == 0 || fraction is < 6 or > 63) return false;
        var product = Math.BigMul(((ulong)high << (64 - left)) | (low >> left), reciprocal.Factor, out _);
        digits = (long)(product >> fraction);
        var beyondHalf = (long)(product & ((1UL << fraction) - 1)) - (1L << (fraction - 1));
        if (beyondHalf > 0) digits++;
        return Math.Abs(beyondHalf) > ErrorMaximum;
    }

    /// <summary>What multiplies instead of a division: <c>Factor</c> is 2^<c>Shift</c> / divisor in 63 bits.</summary>
    private readonly record struct Kebalikan(ulong Factor, int Shift)
    {
        public static Kebalikan OfPowerOfTen(int scale)
        {
            UInt128 power = 1; // of five; what is left of ten goes into the shift
            for (var i = 0; i < scale; i++) power *= 5;
            var shift = 62 + 128 - (int)UInt128.LeadingZeroCount(power << scale);
            var dividend = shift - scale == 128 ? UInt128.MaxValue : UInt128.One << (shift - scale);
            return new((ulong)(dividend / power), shift);
        }
    }
}
