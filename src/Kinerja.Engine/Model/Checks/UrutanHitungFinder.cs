using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds the order of calculation: every indikator comes after those it refers to (SPEC 6.6).</summary>
internal static class UrutanHitungFinder
{
    /// <param name="indikator">Per kode, its indikator.</param>
    /// <param name="isValid">Per kode, whether it is valid in the tahun.</param>
    /// <param name="rujukan">Per kode, the numbers of the kode to which it refers; -1 for an unknown one.</param>
    /// <param name="diagnostics">Receives the cycles.</param>
    /// <returns>The numbers of all valid indikator; without meaning when there is a cycle.</returns>
    public static ImmutableArray<int> Find(
        ImmutableArray<Indikator> indikator, Func<int, bool> isValid, ImmutableArray<ImmutableArray<int>> rujukan,
        List<Diagnostic> diagnostics) =>
        Cycles.Visit(rujukan, cycle => diagnostics.Add(new(
            FormulaCodes.RujukanMelingkar, indikator[cycle[0]].Asal with { Column = "rumus" },
            $"Rujukan melingkar: {Cycles.Show(cycle, i => indikator[i].Kode)}. Putuskan salah satunya.")))
        .RemoveAll(index => !isValid(index));
}
