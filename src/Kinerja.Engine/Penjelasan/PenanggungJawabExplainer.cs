using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-penanggung-jawab.csv</c>: the mean of the indikator that name the post (SPEC 6.7).
/// </summary>
internal static class PenanggungJawabExplainer
{
    /// <summary>Returns the steps of one row.</summary>
    /// <param name="aturan">The policies.</param>
    /// <param name="row">The row.</param>
    /// <param name="indikator">The rows of the indikator that name the post and appear there, in output order.</param>
    /// <param name="rumus">The rumus of earlier explanations.</param>
    public static ImmutableArray<PenjelasanStep> Explain(
        AturanKinerja aturan, HasilPenanggungJawab row, IReadOnlyList<HasilIndikator> indikator,
        RumusCache rumus)
    {
        var steps = new StepBuilder(rumus);
        var valued = indikator.Where(one => one.CapaianTerbatas.HasValue).ToList();
        Term[] terms =
        [
            .. valued.Select(one => new Term(one.KodeIndikator, one.CapaianTerbatas, Nilai.Of(one.Indikator.Bobot))),
        ];
        var missing = string.Join(", ", indikator.Where(one => !one.Capaian.HasValue)
            .Select(one => $"{one.KodeIndikator} ({one.Capaian})"));
        steps.Add(steps.Combine("Capaian", AgregasiWilayah.RataRataTertimbang, terms)
            .Proving("capaian", row.Capaian) with
        {
            Notes =
            [
                "Rata-rata tertimbang capaian terbatas indikatornya; tiap angka dijelaskan dengan --indikator.",
                .. missing.Length > 0 ? [$"Kosong, tidak ikut: {missing}."] : (string[])[],
                .. CapaianExplainer.Predikat(aturan.SkalaPredikat, row.Capaian),
            ],
            Aturan = [nameof(AturanKinerja.SkalaPredikat)],
        });
        Count("Jumlah indikator", "jumlah_indikator", row.JumlahIndikator, indikator);
        Count("Jumlah bernilai", "jumlah_bernilai", row.JumlahBernilai, valued);
        return steps.Build();

        void Count(string nama, string column, int count, IReadOnlyList<HasilIndikator> which) =>
            steps.Add(new PenjelasanStep(nama, Nilai.Of(count)).Proving(column, Nilai.Of(count)) with
            {
                Notes = which.Count == 0 ? [] : [$"{string.Join(", ", which.Select(one => one.KodeIndikator))}."],
            });
    }
}
