using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Penjelasan;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Properties.PenjelasanUji;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15: the explanation of a number, re-evaluated, gives the number.</summary>
public sealed class PenjelasanLaws
{
    [Law]
    public void The_explanation_of_an_indikator_re_evaluated_gives_its_numbers(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.Indikator)
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            AssertProves(langkah, "realisasi", row.Realisasi);
            AssertProves(langkah, "capaian", row.Capaian);
            Assert.Equal(row.Target, Proof(langkah, "target").Hasil);
            if (row.DasarTarget is DasarTarget.Turunan or DasarTarget.ProRata)
                AssertProves(langkah, "target", row.Target);
            if (row.TargetAtas is { } atas) Assert.Equal(atas, Proof(langkah, "target_atas").Hasil.Value);
            else Assert.DoesNotContain(langkah, step => step.Kolom == "target_atas");
            if (row.TargetAtas is not null && row.DasarTarget is DasarTarget.Turunan or DasarTarget.ProRata)
                Assert.NotNull(Proof(langkah, "target_atas").Ungkapan);
            if (row.Capaian.HasValue) AssertProves(langkah, "capaian_terbatas", row.CapaianTerbatas);
            Assert.Equal(row.Kelengkapan, Proof(langkah, "kelengkapan").Hasil.Value);
        }
    }

    [Law]
    public void The_explanation_of_a_simpul_re_evaluated_gives_its_numbers(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.Simpul)
        {
            var langkah = hasil.Explain(row);
            AssertSteps(langkah);
            AssertProves(langkah, "capaian", row.Capaian);
            AssertProves(langkah, "capaian_indikator", row.CapaianIndikator);
            AssertProves(langkah, "capaian_turunan", row.CapaianTurunan);
            if (row.RerataWilayah.HasValue) AssertProves(langkah, "rerata_wilayah", row.RerataWilayah);
            Assert.Equal(row.Kelengkapan, Proof(langkah, "kelengkapan").Hasil.Value);
        }
    }

    [Law]
    public void A_figure_of_several_wilayah_names_the_cells_that_each_of_them_names(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.Indikator)
        {
            var realisasi = Proof(hasil.Explain(row), "realisasi");
            var wilayah = realisasi.Inputs.Select(input => input.Asal.Split(' ')[0]).Where(kode => kode.Length > 0)
                .Distinct(StringComparer.Ordinal).ToList();
            if (wilayah.Count == 0) continue;
            var own = wilayah.SelectMany(kode => hasil.IndikatorAt(kode, row.Tahun, row.Triwulan))
                .Where(one => one.KodeIndikator == row.KodeIndikator)
                .SelectMany(one => hasil.Explain(one)).SelectMany(CellsOf)
                .Where(sel => sel.Jenis != JenisSel.Target).ToHashSet();
            Assert.Subset(realisasi.Sel.ToHashSet(), own);
            // A weight that the rumus does not use stands only behind the mean.
            var pembobot = Nama.Normalize(row.Indikator.PembobotWilayah ?? "");
            Assert.All(realisasi.Sel.Except(own), sel => Assert.Equal(pembobot, Nama.Normalize(sel.Variabel!)));
            Assert.Equal(realisasi.Sel.Distinct(), realisasi.Sel);
        }
    }

    private static IEnumerable<KunciSel> CellsOf(PenjelasanStep step) =>
        step.Sel.Concat(step.Inputs.Select(input => input.Sel).OfType<KunciSel>());
}
