using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>Checks a law on random cases; a failure shows the shrunk tape, which makes a regression test.</summary>
internal static class Hukum
{
    private const int Cases = 1000;

    /// <summary>KINERJA_KASUS overrides the number of cases, for a long run by hand.</summary>
    public static void Check(Action<Pita> law)
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("KINERJA_KASUS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Cases;
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers => law(new Pita(numbers)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithEndSize(200).WithQuietOnSuccess(true));
    }
}
