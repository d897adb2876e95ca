using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinerja.Engine.Model;

/// <summary>
/// Makes arrays as LINQ does, but at once: what LINQ does with values of a struct type cannot be compiled before the
/// program runs, and compiling it takes longer than a small folder takes to calculate.
/// </summary>
internal static class Arrays
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

    /// <summary>Who belongs to each, ascending.</summary>
    /// <param name="owners">To whom each belongs, 0 .. <paramref name="count"/> - 1; negative for nobody.</param>
    /// <param name="count">How many they belong to.</param>
    public static ImmutableArray<ImmutableArray<int>> Group(ImmutableArray<int> owners, int count)
    {
        var groups = new List<int>?[count];
        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] >= 0) (groups[owners[i]] ??= []).Add(i);
        }
        return Map(groups, group => group is null ? [] : group.ToImmutableArray());
    }
}
