using System.Runtime.CompilerServices;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Data;

/// <summary>
/// Looks into a decimal where it lies, without the copy that <see cref="decimal.GetBits(decimal)"/> makes: a sign and a
/// scale, then 32 and 64 bits of digits.
/// </summary>
internal static class BitDesimal
{
    private const long NilaiPlain = (long)Batas.Nilai;

    /// <param name="number">A number.</param>
    /// <param name="digits">Its digits with its sign, without the decimal mark.</param>
    /// <returns>Whether they fit in 63 bits; a zero with a minus does not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryDigits(in decimal number, out long digits)
    {
        var (flags, high, low) = Unsafe.BitCast<decimal, Isi>(number);
        digits = unchecked(flags < 0 ? -low : low);
        return high == 0 && (low > 0 || (low == 0 && flags >= 0));
    }

    /// <summary>Whether a number is one a cell may hold (SPEC 10.5).</summary>
    public static bool IsWithinBatas(in decimal number) =>
        (TryDigits(number, out var digits) && digits is > -NilaiPlain and < NilaiPlain)
        || Math.Abs(number) < Batas.Nilai;

    private readonly record struct Isi(int Flags, uint High, long Low);
}
