using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 4.4, 4.9, 7.4: an indikator of references alone, over the kecamatan 1, 2 and 3.</summary>
public sealed class RujukanSajaTests
{
    /// <summary>
    /// Only kecamatan 1 reports, and b is due once a year. Half of what R refers to expects nothing of 2 and 3 yet, but
    /// they are silent all the same: they show what K counts them as.
    /// </summary>
    [Fact]
    public void A_silent_leaf_shows_the_kelengkapan_that_counts_above_it()
    {
        var hasil = Calculate(
            [Indikator("a", kode: "A"), Indikator("b", kode: "B"), Indikator("[@A] + [@B]", kode: "R")],
            [new("b") { Sifat = Sifat.Posisi, Frekuensi = Frekuensi.Tahunan }],
            new DataKinerjaBuilder().Quarters("1", null, "a", 3));
        var rows = hasil.Indikator.Where(row => row is { KodeIndikator: "R", Triwulan.Nomor: 1 })
            .ToDictionary(row => row.Wilayah);
        Assert.Equal((1, 0, 0), (rows["1"].Kelengkapan, rows["2"].Kelengkapan, rows["3"].Kelengkapan));
        Assert.Equal(1m / 3, rows[K].Kelengkapan);
        var proof = hasil.Explain(rows["2"]).Single(step => step.Kolom == "kelengkapan");
        Assert.Equal("2, tidak melapor", Assert.Single(proof.Inputs).Asal);
    }

    [Fact]
    public void A_leaf_of_which_nothing_is_expected_yet_is_complete()
    {
        var hasil = Calculate(
            [Indikator("b", kode: "B"), Indikator("2 * [@B]", kode: "R")],
            [new("b") { Sifat = Sifat.Posisi, Frekuensi = Frekuensi.Semesteran }],
            new DataKinerjaBuilder().Quarters("1", null, "b", null, 3));
        Assert.Equal(
            [1, 0, 0, 0],
            hasil.Indikator.Where(row => row is { KodeIndikator: "R", Wilayah: "2" }).Select(row => row.Kelengkapan));
    }

    /// <summary>Kecamatan 1 and 2 have a figure, but the number that weighs them is due once a year.</summary>
    [Theory]
    [InlineData(Frekuensi.Tahunan, Alasan.BelumJatuhTempo)]
    [InlineData(Frekuensi.Triwulanan, Alasan.DataKosong)]
    public void A_weight_that_is_not_due_gives_the_reason(Frekuensi frekuensi, Alasan expected)
    {
        var hasil = Calculate(
            [Indikator("a", kode: "A"), Indikator("2 * [@A]", AgregasiWilayah.RataRataTertimbang, "b", "R")],
            [new("b") { Sifat = Sifat.Posisi, Frekuensi = frekuensi }],
            new DataKinerjaBuilder().Quarters("1", null, "a", 4).Quarters("2", null, "a", 6)
                .Quarters("1", null, "b", [null, null, null, 3]));
        Assert.Equal(
            [expected, expected, expected, null],
            hasil.Indikator.Where(row => row is { KodeIndikator: "R", Wilayah: K }).Select(row => row.Realisasi.Alasan));
    }

    /// <summary>SPEC 7.2, 9.4: the survey has columns of all wilayah, whatever the wilayah of the references.</summary>
    [Fact]
    public void Respondents_weigh_it_where_its_references_reach_few_wilayah()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Indikator("a", kode: "A"), Indikator("2 * [@A]", AgregasiWilayah.RataRataTertimbang, "skm_responden", "R"),
            ],
            Wilayah = [new(K), new("1", K), new("2", K), new("3", K), new("4", K)],
        });
        var survei = new DataSurveiBuilder(["U1"]);
        survei.Add(survei.Wilayah("4"), Some.Tahun, Triwulan.I, [3]);
        var data = new DataKinerjaBuilder().Quarters("4", "A", "a", 3).Target("A", 1, wilayah: "4")
            .Target("R", 1, wilayah: "4");
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build(), survei.Build());
        Assert.Equal(6, hasil.FindIndikator(K, "R", Some.Tahun, Triwulan.I)!.Value.Realisasi.Value);
    }
}
