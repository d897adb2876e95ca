using Kinerja.Engine.Angka;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>What is done with the bits of a decimal, against what <see cref="decimal"/> does.</summary>
public sealed class DecimalBitsTests
{
    [Law]
    public void A_percentage_is_a_hundred_times_the_ratio(Tape tape)
    {
        var ratio = AnyNumber(tape);
        if (tape.Flip()) ratio = Math.Round(ratio / 1_000_000_000m, tape.Choose(6)); // of few digits, perhaps none
        Assert.Equal(Try(() => ratio * 100), Try(() => DecimalBits.Percent(ratio)));
    }

    [Theory]
    [InlineData("0.75", "75")]
    [InlineData("7.5", "750")]
    [InlineData("-0.9523809523809523809523809524", "-95.23809523809523809523809524")]
    [InlineData("792281625142643375935439503.35", "79228162514264337593543950335")]
    public void It_moves_the_mark(string ratio, string expected) =>
        Assert.Equal(Parse(expected), DecimalBits.Percent(Parse(ratio)));

    [Law]
    public void The_limit_is_the_same_however_it_is_looked_up(Tape tape)
    {
        var number = AnyNumber(tape);
        Assert.Equal(Math.Abs(number) < Limits.Nilai, DecimalBits.IsWithinBatas(number));
    }

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9.223372036854775808", false)]
    [InlineData("18446744073709551616", false)]
    [InlineData("0.00", true)]
    public void What_fits_in_63_bits_is_short(string text, bool isShort)
    {
        var number = Parse(text);
        Assert.Equal(isShort, DecimalBits.TryDigits(number, out var digits));
        if (isShort) Assert.Equal(number * (decimal)Math.Pow(10, number.Scale), digits);
        Assert.False(DecimalBits.TryDigits(-0.0m, out _));
    }

    internal static decimal AnyNumber(Tape tape)
    {
        var words = tape.Choose(4); // of 32 bits
        return new decimal(Word(0), Word(1), Word(2), tape.Choose(2) == 1, (byte)tape.Choose(29));

        int Word(int index) => index < words
            ? tape.Pick(tape.Choose(int.MaxValue), -1 - tape.Choose(int.MaxValue), 0, 1, -1, int.MinValue) : 0;
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <returns><c>null</c> when it does not fit.</returns>
    private static decimal? Try(Func<decimal> calculate)
    {
        try
        {
            return calculate();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
