using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>
/// The members of a tree of codes in one tahun: every induk exists, and no path of induk is a cycle (SPEC 6.5). A
/// member may have several induk (SPEC 6.9). Simpul and wilayah both use it.
/// </summary>
internal sealed class Forest
{
    private Forest(ImmutableArray<ImmutableArray<int>> parents, ImmutableArray<int> bottomUp)
    {
        Parents = parents;
        BottomUp = bottomUp;
        Children = GroupByParent(parents);
    }

    /// <summary>Per member, the numbers of its induk; empty for a root.</summary>
    public ImmutableArray<ImmutableArray<int>> Parents { get; }

    /// <summary>The children per member, in definition order.</summary>
    public ImmutableArray<ImmutableArray<int>> Children { get; }

    /// <summary>All members that exist in the tahun, every child before its induk.</summary>
    public ImmutableArray<int> BottomUp { get; }

    /// <summary>
    /// Builds the tree. It adds problems to <paramref name="diagnostics"/>; after a problem the result is not usable.
    /// </summary>
    /// <param name="kode">The numbers of all kode.</param>
    /// <param name="members">Per number, its row in the tahun; <c>null</c> for none.</param>
    /// <param name="file">The name of the file of such rows, for messages.</param>
    /// <param name="diagnostics">Receives the problems.</param>
    public static Forest Build(KodeIndex kode, Member?[] members, string file, List<Diagnostic> diagnostics)
    {
        var parents = Arrays.Map(members, member => member is null ? [] : Parents(member, kode, members));
        return new Forest(parents, Order(members, parents, diagnostics));

        ImmutableArray<int> Parents(Member member, KodeIndex kode, Member?[] members)
        {
            var found = ImmutableArray.CreateBuilder<int>(member.Induk.Length);
            foreach (var induk in member.Induk)
            {
                var number = kode.Find(induk);
                if (number >= 0 && members[number] is not null) found.Add(number);
                else ReportUnknown(member, induk, kode, file, diagnostics);
            }
            return found.DrainToImmutable();
        }
    }

    /// <summary>Visits a member and every member above it, each once, whatever number of paths leads there.</summary>
    public IEnumerable<int> AtOrAbove(int member)
    {
        var (seen, pending) = (new HashSet<int> { member }, new Queue<int>([member]));
        while (pending.TryDequeue(out var at))
        {
            yield return at;
            foreach (var parent in Parents[at])
            {
                if (seen.Add(parent)) pending.Enqueue(parent);
            }
        }
    }

    private static void ReportUnknown(
        Member member, string induk, KodeIndex kode, string file, List<Diagnostic> diagnostics) =>
        diagnostics.Add(new(TreeCodes.IndukTidakDikenal, member.Asal with { Column = "induk" },
            $"Induk '{VisibleText.Of(induk)}' dari '{VisibleText.Of(member.Kode)}' tidak ada di {file}."
            + $"{HintFor(induk, kode)} Perbaiki kodenya, atau kosongkan untuk sebuah akar."));

    /// <summary>A text of several known kode with commas between them is several induk (SPEC 6.9).</summary>
    private static string HintFor(string induk, KodeIndex kode)
    {
        const StringSplitOptions Parts = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var parts = induk.Split(',', Parts);
        return parts.Length > 1 && Array.TrueForAll(parts, part => kode.Find(part) >= 0)
            ? $" Beberapa induk dipisah ';', bukan koma: tulis '{VisibleText.Of(string.Join(';', parts))}'."
            : kode.HintFor(induk);
    }

    /// <summary>
    /// Orders the members bottom-up: a member is ready when all its children are in the order. A member that never
    /// becomes ready is on a cycle, or above one.
    /// </summary>
    private static ImmutableArray<int> Order(
        Member?[] members, ImmutableArray<ImmutableArray<int>> parents, List<Diagnostic> diagnostics)
    {
        var waiting = new int[parents.Length]; // per member, the children that are not in the order yet
        foreach (var above in parents)
        {
            foreach (var parent in above) waiting[parent]++;
        }
        var ready = new Queue<int>();
        for (var i = 0; i < waiting.Length; i++)
        {
            if (waiting[i] == 0 && members[i] is not null) ready.Enqueue(i);
        }
        var order = ImmutableArray.CreateBuilder<int>(parents.Length);
        while (ready.TryDequeue(out var next))
        {
            order.Add(next);
            foreach (var parent in parents[next])
            {
                if (--waiting[parent] == 0) ready.Enqueue(parent);
            }
        }
        if (Array.Exists(waiting, count => count > 0))
        {
            Cycles.Visit(parents, cycle => diagnostics.Add(new(
                TreeCodes.PohonMelingkar, members[cycle[0]]!.Asal with { Column = "induk" },
                $"Induk melingkar: {Cycles.Show(cycle, i => members[i]!.Kode)}. Putuskan salah satunya.")));
        }
        return order.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<int>> GroupByParent(ImmutableArray<ImmutableArray<int>> parents)
    {
        var groups = new List<int>?[parents.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            foreach (var parent in parents[i]) (groups[parent] ??= []).Add(i);
        }
        return Arrays.Map(groups, group => group is null ? [] : group.ToImmutableArray());
    }

    /// <param name="Kode">The code of the member.</param>
    /// <param name="Induk">The codes of its induk; empty for a root.</param>
    /// <param name="Asal">The place that defines it.</param>
    internal sealed record Member(string Kode, ImmutableArray<string> Induk, DiagnosticPlace Asal);
}
