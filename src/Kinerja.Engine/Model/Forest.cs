using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model;

/// <summary>
/// Trees of codes: every induk exists and there is no cycle (SPEC 6.5). Simpul and wilayah both use it.
/// </summary>
internal sealed class Forest
{
    private readonly Dictionary<string, int> _index;

    private Forest(Dictionary<string, int> index, ImmutableArray<int> parents, ImmutableArray<int> bottomUp)
    {
        _index = index;
        Parents = parents;
        BottomUp = bottomUp;
        Children = Arrays.Group(parents, parents.Length);
    }

    /// <summary>The index of the parent per member; -1 for a root.</summary>
    public ImmutableArray<int> Parents { get; }

    /// <summary>The children per member, in definition order.</summary>
    public ImmutableArray<ImmutableArray<int>> Children { get; }

    /// <summary>All members, every child before its parent.</summary>
    public ImmutableArray<int> BottomUp { get; }

    /// <summary>The index of a code, in any spelling; -1 when there is no such member.</summary>
    public int Find(string kode) => _index.GetValueOrDefault(Nama.Normalize(kode), -1);

    /// <summary>
    /// Builds the trees. It adds problems to <paramref name="diagnostics"/>; after a problem the result is not usable.
    /// </summary>
    public static Forest Build(
        IReadOnlyList<Member> members, string file, List<Diagnostic> diagnostics)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            if (!index.TryAdd(Nama.Normalize(members[i].Kode), i))
                diagnostics.Add(new(DefinitionCodes.KodeGanda, members[i].Asal with { Column = "kode" },
                    $"Kode '{members[i].Kode}' sudah dipakai sebelumnya di {file}. Beri kode lain atau hapus baris "
                        + $"ini."));
        }
        var suggestions = new SaranIndex(index.Keys);
        var parents = Arrays.Map(members, member => Parent(member, index, suggestions, file, diagnostics));
        return new Forest(index, parents, Order(members, parents, diagnostics));
    }

    private static int Parent(
        Member member, Dictionary<string, int> index, SaranIndex suggestions, string file,
        List<Diagnostic> diagnostics)
    {
        if (member.Induk is null) return -1;
        if (index.TryGetValue(Nama.Normalize(member.Induk), out var parent)) return parent;
        diagnostics.Add(new(TreeCodes.IndukTidakDikenal, member.Asal with { Column = "induk" },
            $"Induk '{VisibleText.Of(member.Induk)}' dari '{VisibleText.Of(member.Kode)}' tidak ada di {file}."
            + $"{suggestions.For(member.Induk)} Perbaiki kodenya, atau kosongkan untuk sebuah akar."));
        return -1;
    }

    /// <summary>
    /// Orders the members bottom-up: a member is ready when all its children are in the order. A member that never
    /// becomes ready is on a cycle, or above one.
    /// </summary>
    private static ImmutableArray<int> Order(
        IReadOnlyList<Member> members, ImmutableArray<int> parents, List<Diagnostic> diagnostics)
    {
        var waiting = new int[parents.Length]; // per member, the children that are not in the order yet
        foreach (var parent in parents)
        {
            if (parent >= 0) waiting[parent]++;
        }
        var ready = new Queue<int>();
        for (var i = 0; i < waiting.Length; i++)
        {
            if (waiting[i] == 0) ready.Enqueue(i);
        }
        var order = ImmutableArray.CreateBuilder<int>(parents.Length);
        while (ready.TryDequeue(out var next))
        {
            order.Add(next);
            if (parents[next] >= 0 && --waiting[parents[next]] == 0) ready.Enqueue(parents[next]);
        }
        var reported = new HashSet<int>();
        for (var i = 0; i < parents.Length; i++)
        {
            if (waiting[i] > 0 && !reported.Contains(i)) ReportCycle(i, members, parents, reported, diagnostics);
        }
        return order.ToImmutable();
    }

    private static void ReportCycle(
        int start, IReadOnlyList<Member> members, ImmutableArray<int> parents, HashSet<int> reported,
        List<Diagnostic> diagnostics)
    {
        var path = new List<int>();
        var place = new Dictionary<int, int>();
        var at = start;
        while (at >= 0 && !reported.Contains(at) && place.TryAdd(at, path.Count))
        {
            path.Add(at);
            at = parents[at];
        }
        reported.UnionWith(path);
        if (at < 0 || !place.TryGetValue(at, out var first)) return; // ends in a cycle that is reported already
        var cycle = path.Skip(first).Append(at).Select(i => members[i].Kode);
        diagnostics.Add(new(TreeCodes.PohonMelingkar, members[at].Asal with { Column = "induk" },
            $"Induk melingkar: {string.Join(" -> ", cycle)}. Putuskan salah satunya."));
    }

    /// <param name="Kode">The code of the member.</param>
    /// <param name="Induk">The code of its parent; <c>null</c> for a root.</param>
    /// <param name="Asal">The place that defines it.</param>
    internal sealed record Member(string Kode, string? Induk, DiagnosticPlace Asal);
}
