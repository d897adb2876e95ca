using System.Globalization;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>The one rounding there is: on output, half away from zero, trailing zeros trimmed (SPEC 1.2).</summary>
public static class AngkaKeluaran
{
    /// <summary>Digits of kelengkapan, whatever the option says (SPEC 11).</summary>
    public const int DesimalKelengkapan = 4;

    /// <summary>No number takes more bytes: 29 digits, a sign and a mark.</summary>
    internal const int LengthMaximum = 31;

    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Rounds and trims: 97.975 to 2 digits is 97.98, 14.00 is 14.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    public static decimal Round(decimal nilai, int desimal) =>
        Trim(Pembulatan.Round(nilai, desimal));

    /// <summary>The rounded number in invariant digits.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    public static string Text(decimal nilai, int desimal) =>
        Round(nilai, desimal).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros behind its last digit.</summary>
    /// <param name="nilai">The number.</param>
    internal static decimal Trim(decimal nilai) => nilai / One; // dividing by 1.00…0 drops them

    /// <summary>
    /// The bytes of <see cref="Text"/> with another decimal mark, without dividing a decimal nearly always.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">Room for <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>How many there are.</returns>
    internal static int Format(in decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        if (Pembulatan.TryRound(nilai, desimal, out var digits)) return Format(digits, desimal, mark, utf8);
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
        Span<byte> cell = stackalloc byte[LengthMaximum];
        var start = LengthMaximum;
        var rest = (ulong)Math.Abs(digits);
        for (; desimal > 0; desimal--)
        {
            var digit = NextDigit(ref rest);
            if (digit != '0' || start < LengthMaximum) cell[--start] = digit;
        }
        if (start < LengthMaximum) cell[--start] = mark;
        do cell[--start] = NextDigit(ref rest);
        while (rest != 0);
        if (digits < 0) cell[--start] = (byte)'-';
        cell[start..].CopyTo(utf8);
        return LengthMaximum - start;
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
