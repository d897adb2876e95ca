using System.Globalization;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Formats numbers for output: <see cref="Pembulatan"/> rounds them, and trailing zeros are trimmed (SPEC 1.2).
/// </summary>
public static class OutputNumber
{
    /// <summary>The number of decimals of kelengkapan; the option does not change it (SPEC 11).</summary>
    public const int DesimalKelengkapan = 4;

    /// <summary>The maximum number of bytes of a number: 29 digits, a sign and a mark.</summary>
    internal const int LengthMaximum = 31;

    /// <summary>
    /// Rounds a number and trims trailing zeros: with 2 decimals 97.975 becomes 97.98, and 14.00 becomes 14.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The number of decimals, 0..20.</param>
    public static decimal Round(decimal nilai, int desimal) =>
        Pembulatan.Trim(Pembulatan.Round(nilai, desimal));

    /// <summary>Returns the rounded number as invariant text.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The number of decimals, 0..20.</param>
    public static string Text(decimal nilai, int desimal) => Pembulatan.Text(nilai, desimal);

    /// <summary>Returns all digits of a number, without rounding, as invariant text.</summary>
    /// <param name="nilai">The number.</param>
    public static string AllDigits(decimal nilai) => Pembulatan.Trim(nilai).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns a kelengkapan, rounded as in the files, as a percentage: 0.656250 becomes <c>65.63 %</c>.
    /// </summary>
    /// <param name="kelengkapan">The kelengkapan, 0..1.</param>
    public static string Persen(decimal kelengkapan) =>
        Pembulatan.Text(Pembulatan.Round(kelengkapan, DesimalKelengkapan) * 100, DesimalKelengkapan) + " %";

    /// <summary>
    /// Writes the bytes of <see cref="Text"/> with a given decimal mark. The fast path avoids division of decimals.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">The number of decimals, 0..20.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">The buffer, at least <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Format(in decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        desimal = Math.Min(desimal, nilai.Scale); // a number with fewer decimals needs no rounding
        return Pembulatan.TryRound(nilai, desimal, out var digits)
            ? Format(digits, desimal, mark, utf8) : FormatDecimal(nilai, desimal, mark, utf8);
    }

    private static int FormatDecimal(decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        Round(nilai, desimal).TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        utf8[..length].Replace((byte)'.', mark);
        return length;
    }

    /// <summary>Writes a number given as digits without a mark: 9800 with 2 decimals becomes 98.</summary>
    /// <param name="digits">The number without its decimal mark; not <see cref="long.MinValue"/>.</param>
    /// <param name="desimal">The number of decimals in <paramref name="digits"/>, 0..28.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">The buffer, at least <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>The number of bytes written.</returns>
    internal static int Format(long digits, int desimal, byte mark, Span<byte> utf8)
    {
        var rest = (ulong)Math.Abs(digits);
        for (; desimal > 0 && rest % 10 == 0; desimal--) rest /= 10; // trailing zeros
        var first = digits < 0 ? 1 : 0;
        var length = first + Math.Max(Count(rest), desimal + 1) + (desimal > 0 ? 1 : 0);
        var at = length;
        if (desimal > 0)
        {
            for (; desimal > 0; desimal--) utf8[--at] = NextDigit(ref rest);
            utf8[--at] = mark;
        }
        while (at > first) utf8[--at] = NextDigit(ref rest);
        if (first > 0) utf8[0] = (byte)'-';
        return length;
    }

    /// <summary>The number of digits; 1 for 0.</summary>
    private static int Count(ulong number)
    {
        var count = 1;
        for (; number >= 1000; number /= 1000) count += 3;
        return number >= 100 ? count + 2 : number >= 10 ? count + 1 : count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte NextDigit(ref ulong number)
    {
        var rest = number / 10;
        var digit = (byte)('0' + (number - (rest * 10)));
        number = rest;
        return digit;
    }
}
