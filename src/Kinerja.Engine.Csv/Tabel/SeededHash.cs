using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// A hash whose seed reaches every bit: each step multiplies two seeded words and folds both halves of the product, so
/// nobody who does not know the seed can make texts that collide. Two processes hash differently.
/// </summary>
internal static class SeededHash
{
    private static readonly ulong Left = Word();
    private static readonly ulong Right = Word();

    /// <summary>Joins two words into one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong one, ulong other)
    {
        var high = Math.BigMul(one ^ Left, other ^ Right, out var low);
        return high ^ low;
    }

    private static ulong Word() => unchecked((ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue));
}
