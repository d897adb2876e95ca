using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A hash with a random seed for each process: the seeded halves of two words are multiplied and added, then spread by
/// a seeded factor. Two different pairs of words collide in one of 2^32 seeds, whoever chose them, so nobody who does
/// not know the seed can make texts that collide. Only products of 64 bits: those of 128 are slow where the processor
/// is not known ahead.
/// </summary>
internal static class SeededHash
{
    private static readonly ulong Left = Word();
    private static readonly ulong Right = Word();
    private static readonly ulong Factor = Word() | 1;

    /// <summary>Joins two words into one; its high half is the hash of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong one, ulong other)
    {
        unchecked
        {
            var sum = Product(one, Left) + Product(other, Right);
            return (sum ^ (sum >> 32)) * Factor;
        }
    }

    /// <summary>The hash of what was joined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong joined) => (uint)(joined >> 32);

    /// <summary>The product of both halves of a word, each with a half of the seed added.</summary>
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
