using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinerja.Engine.Model;

/// <summary>
/// Makes arrays without LINQ. The runtime compiles LINQ code for struct types only when the program runs, and this
/// compilation takes longer than the calculation of a small folder.
/// </summary>
internal static class Arrays
{
    /// <summary>Returns the same as <c>[.. items.Select(map)]</c>.</summary>
    public static ImmutableArray<TOut> Map<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> map)
    {
        var mapped = new TOut[items.Count];
        for (var i = 0; i < mapped.Length; i++) mapped[i] = map(items[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(mapped);
    }

    /// <summary>Returns the same as <c>[.. Enumerable.Range(0, count).Select(make)]</c>.</summary>
    public static TOut[] Make<TOut>(int count, Func<int, TOut> make)
    {
        var made = new TOut[count];
        for (var i = 0; i < count; i++) made[i] = make(i);
        return made;
    }

    /// <summary>Groups the indices of <paramref name="owners"/> by owner, ascending in each group.</summary>
    /// <param name="owners">The owner of each index, 0 .. <paramref name="count"/> - 1; negative for none.</param>
    /// <param name="count">The number of owners, which is the number of groups.</param>
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
