using System.Globalization;
using System.Numerics;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 1.2, 1.3: against whole numbers of any size, which round by the rule as it is written.</summary>
public sealed class PembulatanTests
{
    [Law(5000)]
    public void Rounding_is_that_of_whole_numbers(Tape tape)
    {
        var (number, desimal) = (AnyNumber(tape), tape.Choose(Pembulatan.DesimalMaximum + 1));
        var expected = Digits(number, desimal);
        Assert.Equal(expected, Unscaled(Pembulatan.Round(number, desimal), desimal));
        if (Pembulatan.TryRound(number, desimal, out var digits)) Assert.Equal(expected, digits);
    }

    /// <summary>Numbers a hair beside a half, by more and by less than the trusted digits tell.</summary>
    [Law(5000)]
    public void What_falls_short_of_a_half_by_less_than_is_trusted_is_a_half(Tape tape)
    {
        var (desimal, whole) = (tape.Choose(13), tape.Choose(tape.Pick(2, 100, 10_000, int.MaxValue)));
        var half = new decimal(whole) / PowerOfTen(tape.Choose(desimal + 1)) + (0.5m / PowerOfTen(desimal));
        var number = half - (tape.Choose(12) / PowerOfTen(19 + tape.Choose(10)));
        Assert.Equal(Digits(number, desimal), Unscaled(Pembulatan.Round(number, desimal), desimal));
        Assert.Equal(Pembulatan.Round(number, desimal), -Pembulatan.Round(-number, desimal));
        if (Pembulatan.TryRound(number, desimal, out var digits)) Assert.Equal(Digits(number, desimal), digits);
    }

    [Theory]
    [InlineData("50.99499999999999999999999999", 2, "51")] // 100 / 7 against 7.285
    [InlineData("0.65624999999999999999999999", 4, "0.6563")] // 21 / 32 of thirds
    [InlineData("0.0049999999999999999949", 2, "0")]
    [InlineData("0.0049999999999999999950", 2, "0.01")]
    [InlineData("-0.0049999999999999999950", 2, "-0.01")]
    [InlineData("9999.49999999999999999999499", 0, "9999")]
    [InlineData("9999.49999999999999999999500", 0, "10000")]
    [InlineData("10000.4999999999999999999500", 0, "10001")] // 24 significant digits are 19 behind the mark
    [InlineData("10000.4999999999999999999499", 0, "10000")]
    [InlineData("123456789012345678.0000049999", 6, "123456789012345678.000005")] // 6 behind the mark
    [InlineData("12345678901234567890123456.49", 0, "12345678901234567890123456")] // none
    [InlineData("79228162514264337593543950335", 2, "79228162514264337593543950335")]
    [InlineData("-0.001", 2, "0")]
    [InlineData("14.000", 2, "14")]
    public void A_half_that_decimals_miss_is_one(string text, int desimal, string expected)
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal(expected, Pembulatan.Text(Parse(text), desimal));
    }

    [Fact]
    public void A_reciprocal_is_that_of_a_power_of_ten()
    {
        for (var n = 0; n < Pembulatan.Reciprocals.Length; n++)
        {
            var expected = (BigInteger.One << Pembulatan.Shifts[n]) / BigInteger.Pow(10, n);
            Assert.Equal(expected, Pembulatan.Reciprocals[n]);
        }
        Assert.Equal(29, Pembulatan.Reciprocals.Length);
    }

    [Theory]
    [InlineData("97.975", true, 9798)]
    [InlineData("-0.005", true, -1)]
    [InlineData("97.97499999999999999999999999", false, 9798)] // too close to a half
    [InlineData("97.97499999999990000000000000", true, 9797)]
    [InlineData("97.9", true, 9790)]
    [InlineData("0.9999999999999999999999999999", true, 100)]
    [InlineData("0.0050000000000000000", true, 1)]
    [InlineData("9000000000000000", false, 900_000_000_000_000_000)]
    public void Digits_come_without_a_mark_or_are_not_known(string text, bool isKnown, long expected)
    {
        var number = Parse(text);
        Assert.Equal(isKnown, Pembulatan.TryRound(number, 2, out var digits));
        if (isKnown) Assert.Equal(expected, digits);
        Assert.Equal(expected, Pembulatan.Round(number, 2) * 100);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void Digits_that_no_decimal_has_are_refused(int desimal)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.Round(1.5m, desimal));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.TryRound(1.5m, desimal, out _));
    }

    [Theory]
    [InlineData("0.000", true)]
    [InlineData("0.00000000000000000001", false)]
    [InlineData("-0.00000000000000000000499", true)]
    [InlineData("0.000000000000000000005", false)]
    [InlineData("-0.5", false)]
    public void Less_than_the_trusted_digits_tell_is_nothing(string text, bool expected) =>
        Assert.Equal(expected, Pembulatan.IsNol(Parse(text)));

    [Fact]
    public void Most_numbers_are_known() =>
        Assert.All((decimal[])[0, 14, -97.98m, 1234567.891m, 100m / 3, 2m / 3 * 100, 9_000_000_000m / 7],
            number => Assert.True(Pembulatan.TryRound(number, 2, out _)));

    [Law]
    public void A_label_is_that_of_the_first_step_the_rounded_capaian_reaches(Tape tape)
    {
        var bounds = Enumerable.Range(0, 1 + tape.Choose(5)).Select(_ => AnyNumber(tape)).Distinct().OrderDescending();
        var steps = bounds.Select((bound, index) => new LangkahPredikat($"P{index}", bound, tape.Flip())).ToArray();
        var skala = new SkalaPredikat([.. steps, new("terendah")]);
        var capaian = tape.Flip() ? AnyNumber(tape) : Near(tape, tape.Pick(steps).Batas!.Value);
        var rounded = Digits(capaian, 2) * BigInteger.Pow(10, 26); // as many digits behind the mark as a bound may have
        var reached =
            Array.Find(steps, step =>
            rounded > Unscaled(step.Batas!.Value, 28) || (step.Inklusif && rounded == Unscaled(step.Batas.Value, 28)));
        Assert.Equal(reached?.Predikat ?? "terendah", skala.Classify(capaian));
    }

    /// <summary>Of any size and scale, often just at a half of its last digit but a few.</summary>
    private static decimal AnyNumber(Tape tape)
    {
        var number = new decimal(
            Word(), tape.Flip() ? Word() : 0, tape.Flip() ? Word() : 0, tape.Flip(), (byte)tape.Choose(29));
        return tape.Choose(3) switch
        {
            0 => number,
            1 => Math.Round(number, tape.Choose(5)),
            _ => Near(tape, Math.Round(number, tape.Choose(3)))
        };

        int Word() => tape.Pick(tape.Choose(int.MaxValue), -1 - tape.Choose(int.MaxValue), tape.Choose(100_000), 0, -1);
    }

    /// <summary>The rounded number × 10^<paramref name="desimal"/>, by the words of SPEC 1.2.</summary>
    private static BigInteger Digits(decimal number, int desimal)
    {
        var size = Math.Abs(number);
        var whole = BigInteger.Abs(new BigInteger(size));
        var trusted = Math.Clamp(24 - (whole.IsZero ? 1 : whole.ToString(CultureInfo.InvariantCulture).Length), 0, 20);
        var digits = Shorten(
            Shorten(Unscaled(size, 28), 28 - trusted) * BigInteger.Pow(10, 28 - trusted), 28 - desimal);
        return number < 0 ? -digits : digits;
    }

    private static BigInteger Shorten(BigInteger digits, int dropped) =>
        ((2 * digits) + BigInteger.Pow(10, dropped)) / (2 * BigInteger.Pow(10, dropped));

    /// <summary>A number × 10^<paramref name="desimal"/>, which has no more digits behind its mark.</summary>
    private static BigInteger Unscaled(decimal number, int desimal)
    {
        var bits = decimal.GetBits(number);
        var size = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        var digits = number.Scale <= desimal ? size * BigInteger.Pow(10, desimal - number.Scale)
            : size / BigInteger.Pow(10, number.Scale - desimal);
        return number < 0 ? -digits : digits;
    }

    private static decimal PowerOfTen(int exponent) => (decimal)BigInteger.Pow(10, exponent);

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Near(Tape tape, decimal number)
    {
        var away = tape.Pick(0, 0.5m, 0.05m, 0.005m, 0.0005m, 0.01m);
        var little = new decimal(tape.Choose(3), 0, 0, tape.Flip(), (byte)tape.Choose(29));
        return Math.Abs(number) < 1e27m ? number + away + little : number;
    }
}
