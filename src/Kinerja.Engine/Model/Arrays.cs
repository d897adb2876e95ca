using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinerja.Engine.Model;

/// <summary>
/// Makes arrays without LINQ. The runtime compiles LINQ for each struct type at every start, which takes longer than
/// the
/// calculation of a small folder. This class is compiled with the program.
/// </summary>
/// <remarks>Use LINQ for classes, and this class for numbers, enumerations and structs.</remarks>
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

    /// <summary>Groups indices by owner: for each owner the indices of its items, ascending.</summary>
    /// <param name="owners">Per item, the index of its owner, 0 .. <paramref name="count"/> - 1; negative for
    /// none.</param>
    /// <param name="count">The number of owners.</param>
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
