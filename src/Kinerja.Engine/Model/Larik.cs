using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinerja.Engine.Model;

/// <summary>
/// Makes arrays as LINQ does, but at once: what LINQ does with values of a struct type cannot be compiled before the
/// program runs, and compiling it takes longer than a small folder takes to calculate.
/// </summary>
internal static class Larik
{
    /// <summary>What <c>[.. items.Select(map)]</c> gives.</summary>
    public static ImmutableArray<TOut> Map<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> map)
    {
        var mapped = new TOut[items.Count];
        for (var i = 0; i < mapped.Length; i++) mapped[i] = map(items[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(mapped);
    }

    /// <summary>What <c>[.. Enumerable.Range(0, count).Select(make)]</c> gives.</summary>
    public static TOut[] Make<TOut>(int count, Func<int, TOut> make)
    {
        var made = new TOut[count];
        for (var i = 0; i < count; i++) made[i] = make(i);
        return made;
    }
}
