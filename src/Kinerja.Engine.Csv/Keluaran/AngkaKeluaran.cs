using System.Globalization;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>The one rounding there is: on output, half away from zero, trailing zeros trimmed (SPEC 1.2).</summary>
public static class AngkaKeluaran
{
    /// <summary>Digits of kelengkapan, whatever the option says (SPEC 11).</summary>
    public const int DesimalKelengkapan = 4;

    /// <summary>No number takes more bytes: 29 digits, a sign and a mark.</summary>
    internal const int LengthMaximum = 31;

    private const int WholeScaleMaximum = 19; // 10 to this power fits in 64 bits

    private static readonly ulong[] PowersOfTen = MakePowersOfTen();

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
        var scale = (int)rounded.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }
        if (scale > WholeScaleMaximum) return FormatLong(rounded, mark, utf8);
        var length = 0;
        if (decimal.IsNegative(rounded) && digits != 0) utf8[length++] = (byte)'-';
        var (whole, fraction) = Math.DivRem(digits, PowersOfTen[scale]);
        whole.TryFormat(utf8[length..], out var wholeLength, default, CultureInfo.InvariantCulture);
        length += wholeLength;
        if (scale == 0) return length;
        utf8[length] = mark;
        for (var at = length + scale; at > length; at--)
        {
            utf8[at] = (byte)('0' + (int)(fraction % 10));
            fraction /= 10;
        }
        return length + 1 + scale;
    }

    private static int FormatLong(decimal rounded, byte mark, Span<byte> utf8)
    {
        Trim(rounded).TryFormat(utf8, out var length, default, CultureInfo.InvariantCulture);
        utf8[..length].Replace((byte)'.', mark);
        return length;
    }

    private static ulong[] MakePowersOfTen()
    {
        var powers = new ulong[WholeScaleMaximum + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = 10 * powers[i - 1];
        return powers;
    }
}
