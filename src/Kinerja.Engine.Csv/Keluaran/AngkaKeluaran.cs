using System.Globalization;

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
        Trim(Math.Round(nilai, desimal, MidpointRounding.AwayFromZero));

    /// <summary>The rounded number in invariant digits.</summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    public static string Text(decimal nilai, int desimal) =>
        Round(nilai, desimal).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number without zeros behind its last digit.</summary>
    /// <param name="nilai">The number.</param>
    internal static decimal Trim(decimal nilai) => nilai / One; // dividing by 1.00…0 drops them

    /// <summary>
    /// The bytes of <see cref="Text"/> with another decimal mark. A rounded number nearly always fits in 64 bits, and
    /// there its digits come without dividing a decimal.
    /// </summary>
    /// <param name="nilai">The number.</param>
    /// <param name="desimal">0..28.</param>
    /// <param name="mark">The decimal mark.</param>
    /// <param name="utf8">Room for <see cref="LengthMaximum"/> bytes.</param>
    /// <returns>How many there are.</returns>
    internal static int Format(decimal nilai, int desimal, byte mark, Span<byte> utf8)
    {
        var rounded = Math.Round(nilai, desimal, MidpointRounding.AwayFromZero);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(rounded, bits);
        if (bits[2] != 0) return FormatLong(rounded, mark, utf8);
        var digits = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = rounded.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }
        var start = LengthMaximum;
        for (var i = 0; digits > 0 || i <= scale; i++)
        {
            if (i == scale && scale > 0) utf8[--start] = mark;
            utf8[--start] = (byte)('0' + (int)(digits % 10));
            digits /= 10;
        }
        if (decimal.IsNegative(rounded) && rounded != 0) utf8[--start] = (byte)'-';
        utf8[start..LengthMaximum].CopyTo(utf8);
        return LengthMaximum - start;
    }

    private static int FormatLong(decimal rounded, byte mark, Span<byte> utf8)
    {
        Trim(rounded).TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        utf8[..length].Replace((byte)'.', mark);
        return length;
    }
}
