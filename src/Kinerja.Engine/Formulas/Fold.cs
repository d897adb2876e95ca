using System.Runtime.InteropServices;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Computes a result bottom-up over a tree. It uses an explicit stack, so that a deep tree needs no recursion.
/// </summary>
internal static class Fold
{
    /// <param name="root">The tree.</param>
    /// <param name="children">Gives the children of a node, in order.</param>
    /// <param name="combine">Computes the result of a node from the results of its children.</param>
    public static TResult Up<TNode, TResult>(
        TNode root, Func<TNode, IReadOnlyList<TNode>> children, Combine<TNode, TResult> combine)
    {
        var pending = new Stack<(TNode Node, IReadOnlyList<TNode>? Opened)>();
        var results = new List<TResult>();
        pending.Push((root, null));
        while (pending.TryPop(out var top))
        {
            if (top.Opened is { } done)
            {
                var first = results.Count - done.Count;
                var result = combine(top.Node, CollectionsMarshal.AsSpan(results)[first..]);
                results.RemoveRange(first, done.Count);
                results.Add(result);
                continue;
            }
            var below = children(top.Node);
            pending.Push((top.Node, below));
            for (var i = below.Count - 1; i >= 0; i--) pending.Push((below[i], null));
        }
        return results[0];
    }

    public static TResult Up<TResult>(Node root, Combine<Node, TResult> combine) =>
        Up(root, static node => node.Children, combine);

    internal delegate TResult Combine<in TNode, TResult>(TNode node, ReadOnlySpan<TResult> children);
}
