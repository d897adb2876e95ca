using System.Collections.Immutable;

namespace Kinerja.Engine.Model;

/// <summary>
/// Walks a directed graph depth first, without recursion. It keeps the path from the start, so that a cycle is known as
/// a whole (SPEC 6.5, 6.6).
/// </summary>
internal static class Cycles
{
    private const int Maximum = 100; // nobody reads more cycles
    private const int ShownMaximum = 40; // the nodes of a long cycle that a message names

    /// <summary>Visits the cycles of a graph, at most one per node that ends one.</summary>
    /// <param name="next">Per node, the nodes to which it leads; a negative number is no node.</param>
    /// <param name="visit">Receives the nodes of a cycle, in its order.</param>
    /// <returns>All nodes; a node comes after every node to which it leads, unless there is a cycle.</returns>
    public static ImmutableArray<int> Visit(
        ImmutableArray<ImmutableArray<int>> next, Action<IReadOnlyList<int>> visit)
    {
        var (done, reported) = (new bool[next.Length], new HashSet<int>());
        var order = ImmutableArray.CreateBuilder<int>(next.Length);
        var path = new List<(int Node, int At)>();
        var onPath = new HashSet<int>();
        for (var start = 0; start < next.Length; start++)
        {
            if (done[start]) continue;
            path.Add((start, 0));
            onPath.Add(start);
            while (path.Count > 0)
            {
                var (node, at) = path[^1];
                if (done[node] || at == next[node].Length)
                {
                    if (!done[node]) order.Add(node);
                    done[node] = true;
                    onPath.Remove(node);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }
                path[^1] = (node, at + 1);
                var to = next[node][at];
                if (to < 0 || done[to]) continue;
                if (onPath.Add(to)) path.Add((to, 0));
                else if (reported.Count < Maximum && reported.Add(to))
                    visit([.. path.SkipWhile(step => step.Node != to).Select(step => step.Node)]);
            }
        }
        return order.ToImmutable();
    }

    /// <summary>Returns a cycle as a text: <c>A -> B -> A</c>, without the middle of a long one.</summary>
    public static string Show(IReadOnlyList<int> cycle, Func<int, string> nameOf)
    {
        var names = cycle.Take(ShownMaximum).Select(nameOf);
        return string.Join(" -> ", (cycle.Count > ShownMaximum ? names.Append("…") : names).Append(nameOf(cycle[0])));
    }
}
