using System.Numerics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 1.2, 1.3: the fast rounding against that of <see cref="decimal"/>.</summary>
public sealed class PembulatanTests
{
    [Hukum]
    public void What_is_known_is_what_decimal_rounds_to(Pita pita)
    {
        var (number, desimal) = (AnyNumber(pita), pita.Choose(29));
        var expected = Math.Round(number, desimal, MidpointRounding.AwayFromZero);
        Assert.Equal(expected, Pembulatan.Round(number, desimal));
        if (!Pembulatan.TryRound(number, desimal, out var digits)) return;
        for (var i = 0; i < desimal; i++) expected *= 10; // fits, for its digits do
        Assert.Equal(expected, digits);
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
    [InlineData("97.97499999999999999999999999", false, 9797)] // too close to a half
    [InlineData("97.97499999999990000000000000", true, 9797)]
    [InlineData("97.9", true, 9790)]
    [InlineData("0.9999999999999999999999999999", true, 100)]
    [InlineData("0.0050000000000000000", true, 1)]
    [InlineData("9000000000000000", false, 900_000_000_000_000_000)]
    public void Digits_come_without_a_mark_or_are_not_known(string text, bool isKnown, long expected)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(isKnown, Pembulatan.TryRound(number, 2, out var digits));
        if (isKnown) Assert.Equal(expected, digits);
        Assert.Equal(expected, Pembulatan.Round(number, 2) * 100);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_that_no_decimal_has_are_refused(int desimal)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.Round(1.5m, desimal));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pembulatan.TryRound(1.5m, desimal, out _));
    }

    [Fact]
    public void Most_numbers_are_known() =>
        Assert.All((decimal[])[0, 14, -97.98m, 1234567.891m, 100m / 3, 2m / 3 * 100, 9_000_000_000m / 7],
            number => Assert.True(Pembulatan.TryRound(number, 2, out _)));

    [Hukum]
    public void A_label_is_that_of_the_first_step_the_rounded_capaian_reaches(Pita pita)
    {
        var bounds = Enumerable.Range(0, 1 + pita.Choose(5)).Select(_ => AnyNumber(pita)).Distinct().OrderDescending();
        var steps = bounds.Select((bound, index) => new BatasPredikat(bound, pita.Flip(), $"P{index}")).ToArray();
        var skala = new SkalaPredikat(steps, "terendah");
        var capaian = pita.Flip() ? AnyNumber(pita) : Near(pita, pita.Pick(steps).Batas);
        var rounded = Math.Round(capaian, 2, MidpointRounding.AwayFromZero);
        var reached = steps.FirstOrDefault(step => rounded > step.Batas || (step.Inklusif && rounded == step.Batas));
        Assert.Equal(reached?.Predikat ?? "terendah", skala.Classify(capaian));
    }

    /// <summary>Of any size and scale, often just at a half of its last digit but a few.</summary>
    private static decimal AnyNumber(Pita pita)
    {
        var number = new decimal(Word(), pita.Flip() ? Word() : 0, pita.Flip() ? Word() : 0, pita.Flip(), (byte)pita.Choose(29));
        return pita.Choose(3) switch { 0 => number, 1 => Math.Round(number, pita.Choose(5)), _ => Near(pita, Math.Round(number, pita.Choose(3))) };

        int Word() => pita.Pick(pita.Choose(int.MaxValue), -1 - pita.Choose(int.MaxValue), pita.Choose(100_000), 0, -1);
    }

    private static decimal Near(Pita pita, decimal number)
    {
        var away = pita.Pick(0, 0.5m, 0.05m, 0.005m, 0.0005m, 0.01m);
        var little = new decimal(pita.Choose(3), 0, 0, pita.Flip(), (byte)pita.Choose(29));
        return Math.Abs(number) < 1e27m ? number + away + little : number;
    }
}
