using FsCheck;
using FsCheck.Fluent;

namespace Kinerja.Tests.Support;

/// <summary>The generator of the laws: a <see cref="Tape"/>, from which a law builds its case.</summary>
public static class Arbitraries
{
    /// <summary>
    /// FsCheck's own generator of int[] makes a dozen small numbers, so most choices would never occur. This one makes
    /// any
    /// number up to the size; only the shrinker is FsCheck's.
    /// </summary>
    private static readonly Arbitrary<int[]> Numbers = Arb.From(
        Gen.Sized(size => Gen.Choose(0, size).SelectMany(length => Gen.Choose(0, int.MaxValue).ArrayOf(length))),
        ArbMap.Default.ArbFor<int[]>().Shrinker);

    public static Arbitrary<Tape> Tape() => Numbers.Convert(numbers => new Tape(numbers), tape => tape.Numbers);
}
