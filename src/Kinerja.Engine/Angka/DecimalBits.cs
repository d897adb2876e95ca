using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Angka;

/// <summary>
/// A decimal as it lies in memory, without the copy that <see cref="decimal.GetBits(decimal)"/> makes: a sign and a
/// scale, then 32 and 64 bits of digits.
/// </summary>
internal readonly record struct DecimalBits(int Flags, uint High, ulong Low)
{
    private const long NilaiPlain = (long)Limits.Nilai;

    public bool IsNegative => Flags < 0;

    public int Scale => (Flags >> 16) & 0xFF;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DecimalBits Of(in decimal number) => Unsafe.BitCast<decimal, DecimalBits>(number);

    /// <param name="number">A number.</param>
    /// <param name="digits">Its digits with its sign, without the decimal mark.</param>
    /// <returns>Whether they fit in 63 bits; a zero with a minus does not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDigits(in decimal number, out long digits)
    {
        var bits = Of(number);
        var low = unchecked((long)bits.Low);
        digits = unchecked(bits.IsNegative ? -low : low);
        return bits.High == 0 && (low > 0 || (low == 0 && !bits.IsNegative));
    }

    /// <param name="digits">The digits with their sign, not the least there is.</param>
    /// <param name="scale">How many of them stand behind the mark, 0..28.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Make(long digits, int scale) => Unsafe.BitCast<DecimalBits, decimal>(
        new(unchecked((scale << 16) | (digits < 0 ? int.MinValue : 0)), 0, (ulong)Math.Abs(digits)));

    /// <summary>
    /// A number × 100, by moving its decimal mark: what <see cref="decimal"/> gives, zeros at the end apart.
    /// </summary>
    /// <param name="ratio">The number.</param>
    /// <exception cref="OverflowException">It does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Percent(in decimal ratio)
    {
        var bits = Of(ratio);
        return bits.Scale < 2 ? ratio * 100
            : Unsafe.BitCast<DecimalBits, decimal>(bits with { Flags = bits.Flags - (2 << 16) });
    }

    /// <summary>Whether a number is one a cell may hold (SPEC 10.5).</summary>
    public static bool IsWithinBatas(in decimal number) =>
        (TryDigits(number, out var digits) && digits is > -NilaiPlain and < NilaiPlain)
        || Math.Abs(number) < Limits.Nilai;
}
