using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>
/// Finds the order of calculation: every indikator comes after those it refers to (SPEC 6.6). It walks the references
/// depth first. It keeps the path from the start, so that the message can show a whole cycle.
/// </summary>
internal sealed class UrutanHitungFinder
{
    private readonly ImmutableArray<Indikator> _indikator;
    private readonly ImmutableArray<ImmutableArray<int>> _rujukan;
    private readonly List<Diagnostic> _diagnostics;
    private readonly HashSet<int> _done = [];
    private readonly HashSet<int> _reported = [];
    private readonly ImmutableArray<int>.Builder _order = ImmutableArray.CreateBuilder<int>();

    private UrutanHitungFinder(
        ImmutableArray<Indikator> indikator, ImmutableArray<ImmutableArray<int>> rujukan, List<Diagnostic> diagnostics)
    {
        _indikator = indikator;
        _rujukan = rujukan;
        _diagnostics = diagnostics;
    }

    /// <param name="indikator">The indikator in definition order.</param>
    /// <param name="rujukan">Per indikator, the indices of those it refers to; -1 for an unknown one.</param>
    /// <param name="diagnostics">Receives the cycles.</param>
    /// <returns>The indices of all indikator; without meaning when there is a cycle.</returns>
    public static ImmutableArray<int> Find(
        ImmutableArray<Indikator> indikator, ImmutableArray<ImmutableArray<int>> rujukan, List<Diagnostic> diagnostics)
    {
        var finder = new UrutanHitungFinder(indikator, rujukan, diagnostics);
        for (var start = 0; start < indikator.Length; start++) finder.Walk(start);
        return finder._order.ToImmutable();
    }

    private void Walk(int start)
    {
        var path = new List<(int Index, int Next)> { (start, 0) };
        var onPath = new HashSet<int> { start };
        while (path.Count > 0)
        {
            var (index, next) = path[^1];
            if (_done.Contains(index) || next == _rujukan[index].Length)
            {
                if (_done.Add(index)) _order.Add(index);
                onPath.Remove(index);
                path.RemoveAt(path.Count - 1);
                continue;
            }
            path[^1] = (index, next + 1);
            var rujukan = _rujukan[index][next];
            if (rujukan < 0) continue;
            if (onPath.Add(rujukan)) path.Add((rujukan, 0));
            else if (_reported.Add(rujukan)) ReportCycle(path.SkipWhile(step => step.Index != rujukan));
        }
    }

    private void ReportCycle(IEnumerable<(int Index, int Next)> cycle)
    {
        var members = cycle.Select(step => _indikator[step.Index]).ToList();
        _diagnostics.Add(new(FormulaCodes.RujukanMelingkar, members[0].Asal with { Column = "rumus" },
            $"Rujukan melingkar: {string.Join(" -> ", members.Append(members[0]).Select(i => i.Kode))}. Putuskan "
            + $"salah satunya."));
    }
}
