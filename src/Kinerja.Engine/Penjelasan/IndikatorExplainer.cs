using System.Collections.Immutable;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Proves one row of <c>hasil-indikator.csv</c>: what the calculators had in between is read, and every number of the
/// result gets the rumus that gives it again (SPEC 15).
/// </summary>
internal static class IndikatorExplainer
{
    /// <param name="titik">What is to be explained.</param>
    /// <param name="terbatas">Its capaian terbatas.</param>
    public static ImmutableArray<PenjelasanStep> Explain(IndikatorPoint titik, Nilai terbatas)
    {
        var langkah = new StepBuilder();
        var realisasi = new RealisasiExplainer(titik, langkah).Explain();
        var target = new TargetExplainer(titik, langkah).Explain();
        CapaianExplainer.Explain(
            langkah, titik.Indikator.Polaritas, titik.Scope.Inputs.Aturan, realisasi, target,
            (titik.Hasil.Capaian[titik.Cell], terbatas));
        new KelengkapanExplainer(titik, langkah).Explain();
        return langkah.Build();
    }
}
