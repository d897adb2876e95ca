using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Survei;

/// <summary>
/// The number of respondents that a population needs, by the table of Krejcie and Morgan (1970). The guide of
/// PermenPANRB 14/2017 refers to that table.
/// </summary>
public static class KrejcieMorgan
{
    private const decimal ChiSquare = 3.841m; // one degree of freedom, 95 %
    private const decimal Variance = 0.25m; // P·Q with P = Q = 0.5
    private const decimal ErrorSquare = 0.0025m; // d² with d = 0.05
    private const long PopulasiTabel = 75_000;
    private const int SampelMaximum = 384;

    /// <summary>
    /// Calculates S = λ²·N·P·Q / (d²·(N − 1) + λ²·P·Q), rounded to the nearest whole number: 80 of 100, 278 of 1 000,
    /// 370 of 10 000.
    /// </summary>
    /// <remarks>
    /// Rounding to the nearest number gives every row of the published table; rounding up would be 1 too
    /// high in half of the rows: for a population of 15 the table has 14. Above 75 000 the table has one more row, 384:
    /// copies print it for
    /// 100 000, the original for 1 000 000. It is used for every larger population; the formula gives 383 or 384 there.
    /// </remarks>
    /// <param name="populasi">N, the population, 1 or more.</param>
    /// <returns>The number of respondents, 1..384.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public static int Calculate(long populasi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(populasi, 1);
        if (populasi > PopulasiTabel) return SampelMaximum;
        var sample = ChiSquare * Variance * populasi / ((ErrorSquare * (populasi - 1)) + (ChiSquare * Variance));
        return (int)Pembulatan.Round(sample, 0);
    }
}
