using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-indikator.csv</c>. It reads the intermediate values of the calculators and finds, for
/// every number of the row, a rumus that gives it again (SPEC 15).
/// </summary>
internal static class IndikatorExplainer
{
    /// <summary>Returns the steps of one row.</summary>
    /// <param name="point">The row to explain.</param>
    /// <param name="terbatas">Its capaian terbatas.</param>
    /// <param name="rumus">The rumus of earlier explanations.</param>
    public static ImmutableArray<PenjelasanStep> Explain(IndikatorPoint point, Nilai terbatas, RumusCache rumus)
    {
        var steps = new StepBuilder(rumus);
        var realisasi = new RealisasiExplainer(point, steps).Explain();
        var (target, atas) = new TargetExplainer(point, steps).Explain();
        CapaianExplainer.Explain(steps, point, (realisasi, target, atas), terbatas);
        new KelengkapanExplainer(point, steps).Explain();
        return steps.Build();
    }
}
