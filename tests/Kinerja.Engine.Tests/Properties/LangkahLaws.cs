using System.Collections.Immutable;
using System.Text.Json;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Json;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// SPEC 19.1: the steps of an explanation, as JSON, calculated again by <see cref="Kalkulator"/> from the given numbers
/// alone, give exactly the numbers of the result.
/// </summary>
public sealed class LangkahLaws
{
    [Law]
    public void Every_number_of_an_indikator_follows_from_its_steps(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.Indikator)
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "realisasi", row.Realisasi);
            AssertGives(steps, "target", row.Target);
            AssertGives(steps, "capaian", row.Capaian);
            AssertGives(steps, "kelengkapan", Nilai.Of(row.Kelengkapan));
            if (row.Capaian.HasValue) AssertGives(steps, "capaian_terbatas", row.CapaianTerbatas);
        }
    }

    [Law]
    public void The_realisasi_of_a_quarter_alone_follows_from_its_steps(Tape tape)
    {
        var acak = new RenstraAcak(tape);
        var hasil = acak.Calculate(acak.Dataset.Aturan);
        foreach (var row in hasil.Indikator)
        {
            var steps = hasil.ExplainTriwulan(row);
            AssertGives(Calculated(steps), "realisasi_triwulan", row.RealisasiTriwulan);
            if (row.RealisasiTriwulan.HasValue) Assert.NotNull(steps[^1].Ungkapan);
            Assert.Equal("realisasi_triwulan", steps[^1].Kolom);
            PenjelasanUji.AssertSteps(steps);
        }
    }

    [Law]
    public void Every_number_of_a_simpul_and_its_rank_follows_from_its_steps(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.Simpul)
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "capaian", row.Capaian);
            AssertGives(steps, "capaian_indikator", row.CapaianIndikator);
            AssertGives(steps, "capaian_turunan", row.CapaianTurunan);
            if (row.RerataWilayah.HasValue) AssertGives(steps, "rerata_wilayah", row.RerataWilayah);
            AssertGives(steps, "kelengkapan", Nilai.Of(row.Kelengkapan));
        }
        foreach (var row in hasil.Peringkat)
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "capaian", row.Capaian);
            AssertGives(steps, "peringkat", row.Peringkat is { } rank ? Nilai.Of(rank) : row.Capaian);
            if (row.Peringkat is not null) Assert.NotNull(steps[^1].Rumus);
        }
    }

    [Law]
    public void Every_number_of_a_post_follows_from_its_steps(Tape tape)
    {
        var hasil = new DatasetAcak(tape).Calculate();
        foreach (var row in hasil.PenanggungJawab)
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "capaian", row.Capaian);
            AssertGives(steps, "jumlah_indikator", Nilai.Of(row.JumlahIndikator));
            AssertGives(steps, "jumlah_bernilai", Nilai.Of(row.JumlahBernilai));
            if (row.Capaian.HasValue) Assert.NotNull(steps.First(step => step.Kolom == "capaian").Rumus);
        }
    }

    [Law]
    public void Every_figure_of_money_follows_from_its_steps(Tape tape)
    {
        var hasil = new AnggaranAcak(tape).Calculate();
        foreach (var row in hasil.Anggaran)
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "pagu", row.Pagu);
            AssertGives(steps, "realisasi_triwulan", row.RealisasiTriwulan);
            AssertGives(steps, "realisasi", row.Realisasi);
            AssertGives(steps, "serapan", row.Serapan);
            AssertGives(steps, "capaian", row.Capaian);
            AssertGives(steps, "efisiensi", row.Efisiensi);
        }
    }

    [Law]
    public void Every_figure_of_other_tahun_follows_from_its_steps(Tape tape)
    {
        var triwulan = new Triwulan(1 + tape.Choose(4));
        var hasil = new RenstraAcak(tape).Calculate();
        foreach (var row in hasil.Renstra.Where(row => row.Triwulan == triwulan))
        {
            var steps = Calculated(hasil.Explain(row));
            AssertGives(steps, "realisasi_tahun_lalu", row.RealisasiTahunLalu);
            AssertGives(steps, "capaian_tahun_lalu", row.CapaianTahunLalu);
            AssertGives(steps, "perubahan", row.Perubahan);
            AssertGives(steps, "realisasi_renstra_lalu", row.RealisasiRenstraLalu);
            AssertGives(steps, "realisasi_renstra", row.RealisasiRenstra);
            AssertGives(steps, "target_akhir", row.TargetAkhir);
            AssertGives(steps, "capaian_akhir", row.CapaianAkhir);
        }
    }

    /// <summary>The steps, read from their JSON, each calculated from the ones before it.</summary>
    private static ImmutableArray<LangkahJson> Calculated(ImmutableArray<PenjelasanStep> explained)
    {
        var text = JsonSerializer.Serialize(LangkahJson.Of(explained), KinerjaJson.Options);
        var steps = JsonSerializer.Deserialize<ImmutableArray<LangkahJson>>(text, KinerjaJson.Options);
        var known = new Dictionary<int, decimal?>();
        foreach (var step in steps)
        {
            var inputs = step.Masukan.ToDictionary(
                (MasukanJson masukan) => masukan.Nama,
                masukan => masukan.Langkah is { } earlier ? known[earlier] : masukan.Nilai);
            var result = step.Rumus is null ? step.Hasil : Kalkulator.Evaluate(step.Rumus, name => inputs[name]);
            Assert.Equal(step.Hasil, result);
            known.Add(step.Nomor, result);
        }
        return steps;
    }

    private static void AssertGives(ImmutableArray<LangkahJson> steps, string kolom, Nilai hasil)
    {
        var step = steps.Single(step => step.Kolom == kolom);
        Assert.Equal(hasil, step.Hasil is { } number ? Nilai.Of(number) : Nilai.Missing(step.HasilAlasan!.Value));
    }
}
