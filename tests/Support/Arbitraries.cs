using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>The generators of the laws: a <see cref="Pita"/>, from which a law draws its case.</summary>
public static class Arbitraries
{
    /// <summary>
    /// FsCheck's own int[] holds a dozen numbers of a dozen values, so most choices would never be made; only its
    /// shrinking is kept.
    /// </summary>
    private static readonly Arbitrary<int[]> Numbers = Arb.From(
        Gen.Sized(size => Gen.Choose(0, size).SelectMany(length => Gen.Choose(0, int.MaxValue).ArrayOf(length))),
        ArbMap.Default.ArbFor<int[]>().Shrinker);

    public static Arbitrary<Pita> Pita() => Numbers.Convert(numbers => new Pita(numbers), pita => pita.Numbers);
}
