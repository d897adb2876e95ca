using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>Checks a law on random cases; a failure shows the shrunk tape, which makes a regression test.</summary>
internal static class Hukum
{
    private const int TapeMaximum = 500;

    /// <summary>
    /// FsCheck's own int[] holds a dozen numbers of a dozen values, so most choices would never be made; only its shrinking is kept.
    /// </summary>
    private static readonly Arbitrary<int[]> Tape = Arb.From(
        Gen.Sized(size => Gen.Choose(0, size).SelectMany(length => Gen.Choose(0, int.MaxValue).ArrayOf(length))),
        ArbMap.Default.ArbFor<int[]>().Shrinker);

    /// <summary>KINERJA_KASUS overrides the number of cases, for a long run by hand.</summary>
    public static void Check(Action<Pita> law, int kasus = 1000)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("KINERJA_KASUS"), CultureInfo.InvariantCulture, out var wanted)) kasus = wanted;
        Prop.ForAll(Tape, numbers => law(new Pita(numbers)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(kasus).WithEndSize(TapeMaximum).WithQuietOnSuccess(true));
    }
}
