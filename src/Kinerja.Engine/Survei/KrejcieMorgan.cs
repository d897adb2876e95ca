using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Survei;

/// <summary>
/// How many respondents are enough for a population, as the table of Krejcie and Morgan (1970) has it, to which the
/// guide of PermenPANRB 14/2017 refers.
/// </summary>
public static class KrejcieMorgan
{
    private const decimal ChiSquare = 3.841m; // one degree of freedom, 95 %
    private const decimal Variance = 0.25m; // P·Q with P = Q = 0.5
    private const decimal ErrorSquare = 0.0025m; // d² with d = 0.05
    private const long PopulasiTabel = 75_000;
    private const int SampelMaximum = 384;

    /// <summary>
    /// S = λ²·N·P·Q / (d²·(N − 1) + λ²·P·Q), rounded to the nearest whole number: 80 of 100, 278 of 1 000, 370 of
    /// 10 000.
    /// </summary>
    /// <remarks>
    /// Rounded up, half of the published table would be one higher (15 of 15, where it has 14); rounded to the nearest,
    /// all of it comes out. Above 75 000 the table has one row more, 384, which copies print for 100 000 and the
    /// original for 1 000 000; it is used for every such population, where the formula gives 383 or 384.
    /// </remarks>
    /// <param name="populasi">N, 1 or more.</param>
    /// <returns>1..384.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is less than 1.</exception>
    public static int Calculate(long populasi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(populasi, 1);
        if (populasi > PopulasiTabel) return SampelMaximum;
        var sample = ChiSquare * Variance * populasi / ((ErrorSquare * (populasi - 1)) + (ChiSquare * Variance));
        return (int)Pembulatan.Round(sample, 0);
    }
}
