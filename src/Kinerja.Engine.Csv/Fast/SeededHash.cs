using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A hash with a random seed per process. It adds the seed to the halves of two words, multiplies the halves of each
/// word, adds the products, and multiplies the sum by a seeded factor. Two different pairs of words collide for one of
/// 2^32 seeds, so a file cannot be prepared to cause collisions. It uses only 64-bit products, because 128-bit
/// products are slow in code compiled for an unknown processor.
/// </summary>
internal static class SeededHash
{
    private static readonly ulong Left = Word();
    private static readonly ulong Right = Word();
    private static readonly ulong Factor = Word() | 1;

    /// <summary>Joins two words into one word, whose high half is the hash of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong one, ulong other)
    {
        unchecked
        {
            var sum = Product(one, Left) + Product(other, Right);
            return (sum ^ (sum >> 32)) * Factor;
        }
    }

    /// <summary>The hash in a joined word: its high half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong joined) => (uint)(joined >> 32);

    /// <summary>Adds the halves of the seed to the halves of a word and multiplies the two sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Product(ulong word, ulong seed)
    {
        unchecked
        {
            return (ulong)(uint)(word + seed) * (uint)((word >> 32) + (seed >> 32));
        }
    }

    private static ulong Word() => unchecked((ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue));
}
