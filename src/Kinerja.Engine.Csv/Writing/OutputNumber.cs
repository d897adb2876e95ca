using System.Globalization;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>The digits of output: rounded by <see cref="Pembulatan"/>, trailing zeros trimmed (SPEC 1.2).</summary>
public static class OutputNumber
{
    /// <summary>Digits of kelengkapan, whatever the option says (SPEC 11).</summary>
    public const int DesimalKelengkapan = 4;

    /// <summary>No number takes more bytes: 29 digits, a sign and a mark.</summary>
    internal const int LengthMaximum = 31;

    /// <summary>Rounds and trims: 97.975 to 2 digits is 97.98, 14.00 is 14.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..20.</param>
    public static decimal Round(decimal nilai, int desimal) =>
        Pembulatan.Trim(Pembulatan.Round(nilai, desimal));

    /// <summary>The rounded number in invariant digits.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..20.</param>
    public static string Text(decimal nilai, int desimal) => Pembulatan.Text(nilai, desimal);

    /// <summary>All digits of the number, not rounded, in invariant digits.</summary>
    /// <param name="nilai">The number.</param>
    public static string AllDigits(decimal nilai) => Pembulatan.Trim(nilai).ToString(CultureInfo.InvariantCulture);

    /// <summary>A kelengkapan as a percentage of the digits that files have: 0.656250 is 65.63 %.</summary>
    /// <param name="kelengkapan">0..1.</param>
    public static string Persen(decimal kelengkapan) =>
        Pembulatan.Text(Pembulatan.Round(kelengkapan, DesimalKelengkapan) * 100, DesimalKelengkapan) + " %";

    /// <summary>
    /// The bytes of <see cref="Text"/> with another decimal mark, without dividing a decimal nearly always.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..20.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">Room for <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>How many there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Format(in decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        desimal = Math.Min(desimal, nilai.Scale); // most numbers are short
        return Pembulatan.TryRound(nilai, desimal, out var digits)
            ? Format(digits, desimal, mark, utf8) : FormatDecimal(nilai, desimal, mark, utf8);
    }

    private static int FormatDecimal(decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        Round(nilai, desimal).TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        utf8[..length].Replace((byte)'.', mark);
        return length;
    }

    /// <summary>Likewise, of a number without its decimal mark: 9800 with 2 digits behind the mark is 98.</summary>
    /// <param name="digits">The number; not the least there is.</param>
    /// <param name="desimal">How many digits stand behind the mark, 0..28.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">Room for <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>How many bytes there are.</returns>
    internal static int Format(long digits, int desimal, byte mark, Span<byte> utf8)
    {
        var rest = (ulong)Math.Abs(digits);
        for (; desimal > 0 && rest % 10 == 0; desimal--) rest /= 10; // zeros behind the last digit
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

    /// <summary>How many digits a number has, 1 for 0.</summary>
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
