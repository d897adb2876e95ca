using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 4.9 and 7.4: a kabupaten K over the kecamatan 1, 2 and 3.</summary>
public sealed class BelumJatuhTempoTests
{
    /// <summary>Kecamatan 1 reports b in TW 1 and a in TW 4; 2 and 3 are silent.</summary>
    [Theory]
    [InlineData(null, null, "0.1667 0.3333")]
    [InlineData(Frekuensi.Tahunan, null, "0.3333 0.3333")]
    [InlineData(Frekuensi.Tahunan, Frekuensi.Tahunan, "1 0.3333")]
    public void A_silent_wilayah_counts_as_1_where_nothing_is_expected_yet(
        Frekuensi? a, Frekuensi? b, string expected)
    {
        var hasil = Calculate(
            [Indikator("a / b")], [Posisi("a", a), Posisi("b", b)],
            new DataKinerjaBuilder().Quarters("1", null, "b", 4).Quarters("1", null, "a", [null, null, null, 2]));
        var rows = hasil.Indikator.Where(row => row.Wilayah == K).ToList();
        Assert.Equal(expected, $"{Text(rows[0].Kelengkapan)} {Text(rows[3].Kelengkapan)}");
    }

    [Fact]
    public void A_wilayah_without_pemikul_has_the_reason_too()
    {
        var hasil = Calculate([Indikator("a")], [Posisi("a", Frekuensi.Semesteran)],
            new DataKinerjaBuilder().Target("IK", 5, wilayah: null));
        Assert.Equal(
            [Alasan.BelumJatuhTempo, Alasan.DataKosong, Alasan.DataKosong, Alasan.DataKosong],
            hasil.Indikator.Where(row => row.Wilayah == K).Select(row => row.Realisasi.Alasan));
    }

    /// <summary>7.2: kecamatan 1 and 2 have a realisasi, but b weighs them, and is due once a year.</summary>
    [Theory]
    [InlineData(Frekuensi.Tahunan, Alasan.BelumJatuhTempo)]
    [InlineData(Frekuensi.Triwulanan, Alasan.DataKosong)]
    public void A_weight_that_is_not_due_gives_the_reason(Frekuensi frekuensi, Alasan expected)
    {
        var hasil = Calculate(
            [Indikator("a", AgregasiWilayah.RataRataTertimbang, "b")], [Posisi("b", frekuensi)],
            new DataKinerjaBuilder().Quarters("1", null, "a", 4).Quarters("2", null, "a", 6)
                .Quarters("1", null, "b", [null, null, null, 3]));
        Assert.Equal(
            [expected, expected, expected, null],
            hasil.Indikator.Where(row => row.Wilayah == K).Select(row => row.Realisasi.Alasan));
    }

    /// <summary>Nobody has a realisasi: that b is not due changes nothing, a is.</summary>
    [Fact]
    public void Without_a_realisasi_the_weight_is_no_excuse()
    {
        var hasil = Calculate(
            [Indikator("a", AgregasiWilayah.RataRataTertimbang, "b")], [Posisi("b", Frekuensi.Tahunan)],
            new DataKinerjaBuilder().Quarters("1", null, "a", [null, null, null, 4]));
        Assert.Equal(Alasan.DataKosong, Row(hasil, Triwulan.I).Realisasi.Alasan);
    }

    /// <summary>References alone: without pemikul the reason of the first, else what the rumus passes on.</summary>
    [Theory]
    [InlineData("[@X] + [@Y]", Alasan.BelumJatuhTempo)]
    [InlineData("[@Y] + [@X]", Alasan.DataKosong)]
    public void An_indikator_of_references_alone_has_the_reason_of_the_first(string rumus, Alasan expected)
    {
        Indikator[] indikator =
            [Indikator("x", kode: "X"), Indikator("y", kode: "Y"), Indikator(rumus)];
        foreach (var data in (DataKinerjaBuilder[])
            [new DataKinerjaBuilder().Target("IK", 1, wilayah: null), new DataKinerjaBuilder()
                .Quarters("1", null, "x", [null, null, null, 1]).Quarters("1", null, "y", [null, null, null, 1])])
        {
            var hasil = Calculate(indikator, [Posisi("x", Frekuensi.Tahunan)], data);
            Assert.Equal(expected, Row(hasil, Triwulan.I).Realisasi.Alasan);
        }
    }

    /// <summary>4.4: the mean over references; of a silent wilayah 1 while nothing is expected of both.</summary>
    [Fact]
    public void A_silent_wilayah_of_references_alone_counts_as_1_until_something_is_due()
    {
        Indikator[] indikator = [Indikator("x", kode: "X"), Indikator("y", kode: "Y"), Indikator("[@X] + [@Y]")];
        var hasil = Calculate(
            indikator, [Posisi("x", Frekuensi.Tahunan), Posisi("y", Frekuensi.Semesteran)],
            new DataKinerjaBuilder().Target("IK", 1, wilayah: null));
        Assert.Equal([1, 0, 0, 0], hasil.Indikator.Where(row => row.Wilayah == K && row.KodeIndikator == "IK")
            .Select(row => row.Kelengkapan));
    }

    private static VariabelSetting Posisi(string variabel, Frekuensi? frekuensi) =>
        new(variabel) { Frekuensi = frekuensi, Sifat = Sifat.Posisi };

    private static string Text(decimal number) => Pembulatan.Text(number, 4);

    private static HasilIndikator Row(HasilKinerja hasil, Triwulan triwulan) =>
        hasil.FindIndikator(K, "IK", Some.Tahun, triwulan)!.Value;
}
