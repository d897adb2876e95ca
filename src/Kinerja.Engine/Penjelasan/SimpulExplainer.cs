using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Proves one row of <c>hasil-cascading.csv</c>: which parts a simpul has here, what each is worth, and which of the
/// two means counts (SPEC 6).
/// </summary>
internal static class SimpulExplainer
{
    /// <param name="indikator">The results of every indikator; <c>null</c> for those that appear nowhere.</param>
    /// <param name="simpul">The results of every simpul, likewise.</param>
    /// <param name="index">The simpul.</param>
    /// <param name="rerata">Its mean over the wilayah directly below.</param>
    /// <param name="cell">The wilayah and quarter.</param>
    public static ImmutableArray<PenjelasanStep> Explain(
        IReadOnlyList<KolomIndikator?> indikator, IReadOnlyList<KolomSimpul?> simpul, int index, KolomNilai rerata,
        int cell)
    {
        var (langkah, hasil) = (new StepBuilder(), simpul[index]!);
        var (layout, definisi, aturan) = (hasil.Layout, hasil.Inputs.Definisi, hasil.Inputs.Aturan);
        var (wilayah, quarter) = (layout.Wilayah.RowOfAll(layout.WilayahOf(cell)), layout.QuarterOf(cell));
        var own = new SimpulSource(
            "capaian_indikator", "Capaian indikator", hasil.CapaianIndikator[cell],
            [
                .. Enumerable.Range(0, indikator.Count).Where(i => definisi.SimpulIndikator[i] == index)
                    .Select(i => new SourcePart(
                        definisi.Indikator[i].Kode,
                        indikator[i] is { } kolom ? Bagian.Of(kolom, aturan) : null,
                        indikator[i]?.Capaian, wilayah, quarter)),
            ]);
        var children = new SimpulSource(
            "capaian_turunan", "Capaian turunan", hasil.CapaianTurunan[cell],
            [
                .. definisi.Pohon.Children[index].Select(child => new SourcePart(
                    definisi.Simpul[child].Kode, simpul[child] is { } kolom ? Bagian.Of(kolom) : null,
                    simpul[child]?.Capaian, wilayah, quarter)),
            ]);
        Capaian(langkah, aturan, own, children, hasil.Capaian[cell], hasil.Kelengkapan[cell]);
        RerataWilayah(langkah, hasil, rerata, cell);
        return langkah.Build();
    }

    private static void Capaian(
        StepBuilder langkah, AturanKinerja aturan, SimpulSource own, SimpulSource children, Nilai hasil,
        decimal kelengkapan)
    {
        var sources = CascadingRollup.Order(
            aturan.SumberCapaian,
            (Sumber: own, Step: own.Mean(langkah, aturan.DataHilang)),
            (Sumber: children, Step: children.Mean(langkah, aturan.DataHilang)));
        // Without a capaian the kelengkapan is that of the first source that has parts (SPEC 6.4).
        var at = Array.FindIndex(
            sources, source => hasil.HasValue ? source.Sumber.Hasil.HasValue : source.Sumber.Tampil.Length > 0);
        var step = hasil.HasValue
            ? new PenjelasanStep("Capaian", sources[at].Sumber.Kolom, [new(sources[at].Sumber.Kolom, sources[at].Step)])
            : new PenjelasanStep("Capaian", hasil);
        langkah.Add(step.Proving("capaian", hasil) with
        {
            Notes =
            [
                $"SumberCapaian = {aturan.SumberCapaian}.", .. CapaianExplainer.Predikat(aturan.SkalaPredikat, hasil),
            ],
        });
        var complete = at < 0 ? new PenjelasanStep("Kelengkapan", Nilai.Of(0)) : sources[at].Sumber.Kelengkapan(langkah);
        langkah.Add(complete.Proving("kelengkapan", Nilai.Of(kelengkapan)));
    }

    /// <summary>Only where there are wilayah directly below.</summary>
    private static void RerataWilayah(StepBuilder langkah, KolomSimpul hasil, KolomNilai rerata, int cell)
    {
        var layout = hasil.Layout;
        if (layout.Wilayah.IsDaun(layout.WilayahOf(cell))) return;
        var below = layout.Wilayah.Anak[layout.WilayahOf(cell)];
        var suku =
            from row in below
            let capaian = hasil.Capaian[layout.ResultCell(row, layout.QuarterOf(cell))]
            where capaian.HasValue
            select new Term(hasil.Inputs.Definisi.DescribeWilayah(layout.Wilayah.Rows[row].Kode), capaian);
        langkah.Add(langkah.Combine("Rerata wilayah", AgregasiWilayah.RataRata, [.. suku])
            .Proving("rerata_wilayah", rerata[cell]));
    }
}
