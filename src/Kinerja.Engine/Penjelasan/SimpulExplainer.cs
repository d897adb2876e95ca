using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-cascading.csv</c>: the parts of a simpul at this wilayah, their capaian, and which of
/// the two means counts (SPEC 6).
/// </summary>
internal static class SimpulExplainer
{
    /// <summary>Returns the steps of one cell.</summary>
    /// <param name="indikator">The results of every indikator; <c>null</c> for one that appears nowhere.</param>
    /// <param name="simpul">The results of every simpul; <c>null</c> for one that appears nowhere.</param>
    /// <param name="index">The index of the simpul.</param>
    /// <param name="rerata">The mean of its capaian over the wilayah directly below (SPEC 7.5).</param>
    /// <param name="cell">The cell of the wilayah and the quarter in its columns.</param>
    /// <param name="rumus">The rumus of earlier explanations.</param>
    public static ImmutableArray<PenjelasanStep> Explain(
        IReadOnlyList<KolomIndikator?> indikator, IReadOnlyList<KolomSimpul?> simpul, int index, KolomNilai rerata,
        int cell, RumusCache rumus)
    {
        var (steps, hasil) = (new StepBuilder(rumus), simpul[index]!);
        var (layout, definisi, aturan) = (hasil.Layout, hasil.Inputs.Definisi, hasil.Inputs.Aturan);
        var (wilayah, quarter) = (layout.Wilayah.RowOfAll(layout.WilayahOf(cell)), layout.QuarterOf(cell));
        var own = new SimpulSource(
            "capaian_indikator", "Capaian indikator", hasil.CapaianIndikator[cell], "indikator sendiri",
            [
                .. Enumerable.Range(0, indikator.Count).Where(i => definisi.SimpulIndikator[i] == index)
                    .Select(i => new SourcePart(
                        definisi.Indikator[i].Kode,
                        indikator[i] is { } column ? Bagian.Of(column, aturan) : null,
                        indikator[i]?.Capaian, wilayah, quarter)),
            ]);
        var children = new SimpulSource(
            "capaian_turunan", "Capaian turunan", hasil.CapaianTurunan[cell], "anak",
            [
                .. definisi.Pohon.Children[index].Select(child => new SourcePart(
                    definisi.Simpul[child].Kode,
                    simpul[child] is { } column ? Bagian.Of(column, definisi.BobotDi(child, index)) : null,
                    simpul[child]?.Capaian, wilayah, quarter)),
            ]);
        Capaian(steps, aturan, own, children, hasil.Capaian[cell], hasil.Kelengkapan[cell]);
        RerataWilayah(steps, hasil, rerata, cell);
        return steps.Build();
    }

    private static void Capaian(
        StepBuilder steps, AturanKinerja aturan, SimpulSource own, SimpulSource children, Nilai hasil,
        decimal kelengkapan)
    {
        var sources = CascadingRollup.Order(
            aturan.SumberCapaian,
            (Sumber: own, Step: own.Mean(steps, aturan.DataHilang)),
            (Sumber: children, Step: children.Mean(steps, aturan.DataHilang)));
        // Without a capaian the kelengkapan comes from the first source that has parts which take part (SPEC 6.4).
        var at = Array.FindIndex(
            sources, source => hasil.HasValue ? source.Sumber.Hasil.HasValue : source.Sumber.Ikut.Length > 0);
        var step = hasil.HasValue
            ? steps.Make(
                "Capaian", sources[at].Sumber.Column, [new(sources[at].Sumber.Column, sources[at].Step)])
            : new PenjelasanStep("Capaian", hasil);
        steps.Add(step.Proving("capaian", hasil) with
        {
            Notes =
            [
                $"SumberCapaian = {aturan.SumberCapaian}.", .. CapaianExplainer.Predikat(aturan.SkalaPredikat, hasil),
            ],
            Aturan = [nameof(AturanKinerja.SumberCapaian), nameof(AturanKinerja.SkalaPredikat)],
        });
        var complete = at < 0 ? NothingTakesPart(kelengkapan) : sources[at].Sumber.Kelengkapan(steps);
        steps.Add(complete.Proving("kelengkapan", Nilai.Of(kelengkapan)));
    }

    private static PenjelasanStep NothingTakesPart(decimal kelengkapan) => new("Kelengkapan", Nilai.Of(kelengkapan))
    {
        Notes = kelengkapan == 1 ? ["Belum ada bagiannya yang jatuh tempo."] : [],
    };

    /// <summary>Adds the step of rerata_wilayah, unless no wilayah lies below.</summary>
    private static void RerataWilayah(
        StepBuilder steps, KolomSimpul hasil, KolomNilai rerata, int cell)
    {
        var layout = hasil.Layout;
        if (layout.Wilayah.IsLeaf(layout.WilayahOf(cell))) return;
        var below = layout.Wilayah.Anak[layout.WilayahOf(cell)];
        var terms =
            from row in below
            let capaian = hasil.Capaian[layout.ResultCell(row, layout.QuarterOf(cell))]
            where capaian.HasValue
            select new Term(hasil.Inputs.Definisi.DescribeWilayah(layout.Wilayah.Rows[row].Kode), capaian);
        steps.Add(steps.Combine("Rerata wilayah", AgregasiWilayah.RataRata, [.. terms])
            .Proving("rerata_wilayah", rerata[cell]));
    }
}
