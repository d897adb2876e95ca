using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Angka;

/// <summary>
/// The memory layout of a <see cref="decimal"/>: flags (sign and scale), then the high 32 and the low 64 bits of its
/// digits. Reading the layout avoids the array that <see cref="decimal.GetBits(decimal)"/> allocates.
/// </summary>
internal readonly record struct DecimalBits(int Flags, uint High, ulong Low)
{
    private const long NilaiPlain = (long)Limits.Nilai;

    public bool IsNegative => Flags < 0;

    public int Scale => (Flags >> 16) & 0xFF;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(in decimal number) => Unsafe.BitCast<decimal, DecimalBits>(number);

    /// <summary>Reads the digits of a number as one signed integer, without the decimal mark.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">The digits with the sign of the number.</param>
    /// <returns>Whether the digits fit in 63 bits. A negative zero does not: an integer cannot keep its sign.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDigits(in decimal number, out long digits)
    {
        var bits = Of(number);
        var low = unchecked((long)bits.Low);
        digits = unchecked(bits.IsNegative ? -low : low);
        return bits.High == 0 && (low > 0 || (low == 0 && !bits.IsNegative));
    }

    /// <summary>Makes a decimal from signed digits and a scale.</summary>
    /// <param name="digits">The digits with their sign; not <see cref="long.MinValue"/>.</param>
    /// <param name="scale">The number of digits after the decimal mark, 0..28.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Make(long digits, int scale) => Unsafe.BitCast<DecimalBits, decimal>(
        new(unchecked((scale << 16) | (digits < 0 ? int.MinValue : 0)), 0, (ulong)Math.Abs(digits)));

    /// <summary>
    /// Multiplies a number by 100 by moving its decimal mark. The value equals <c>ratio * 100</c>; the number of
    /// trailing zeros may differ.
    /// </summary>
    /// <param name="ratio">The number.</param>
    /// <exception cref="OverflowException">The product is too large for a decimal.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Percent(in decimal ratio)
    {
        var bits = Of(ratio);
        return bits.Scale < 2 ? ratio * 100
            : Unsafe.BitCast<DecimalBits, decimal>(bits with { Flags = bits.Flags - (2 << 16) });
    }

    /// <summary>Whether a cell may hold a number: its absolute value is below <see cref="Limits.Nilai"/>.</summary>
    public static bool IsWithinBatas(in decimal number) =>
        (TryDigits(number, out var digits) && digits is > -NilaiPlain and < NilaiPlain)
        || Math.Abs(number) < Limits.Nilai;
}
