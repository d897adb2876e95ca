using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>The wilayah that are asked for reports and reported nothing, and the penanggung jawab of one.</summary>
public sealed class BelumMelaporTests
{
    private static readonly Wilayah[] Pohon =
    [
        new("KAB"), new("KEC1", "KAB") { Tingkat = "Kecamatan" }, new("KEC2", "KAB") { Tingkat = "Kecamatan" },
        new("KEC3", "KAB") { Tingkat = "Kecamatan" }, new("LAIN"),
    ];

    [Fact]
    public void Silent_wilayah_are_named_from_the_lowest_asked()
    {
        var hasil = Calculate(Some.Indikator());
        Assert.Equal(["KEC2", "KEC3"], hasil.BelumMelapor("kab", Some.Tahun, Triwulan.I));
        Assert.Equal(["KEC3"], hasil.BelumMelapor("KAB", Some.Tahun, Triwulan.II));
        Assert.Equal(["KEC3"], hasil.BelumMelapor("KEC3", Some.Tahun, Triwulan.IV));
        Assert.Empty(hasil.BelumMelapor("KEC1", Some.Tahun, Triwulan.I));
        Assert.Empty(hasil.BelumMelapor("TIDAK-ADA", Some.Tahun, Triwulan.I));
        Assert.Throws<ArgumentOutOfRangeException>(() => hasil.BelumMelapor("KAB", 1999, Triwulan.I));
    }

    [Fact]
    public void A_wilayah_whose_reports_are_not_due_is_not_silent()
    {
        var hasil = Calculate(Some.Indikator(), new VariabelSetting("jumlah") { Frekuensi = Frekuensi.Tahunan });
        Assert.Empty(hasil.BelumMelapor("KAB", Some.Tahun, Triwulan.I));
        Assert.Equal(["KEC3"], hasil.BelumMelapor("KAB", Some.Tahun, Triwulan.IV));
    }

    [Fact]
    public void The_penanggung_jawab_of_a_wilayah_are_its_rows_of_all()
    {
        var camat = new Indikator("IK", Engine.Formulas.Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif)
        {
            PenanggungJawab = "Camat",
        };
        var hasil = Calculate(camat);
        Assert.Equal(
            hasil.PenanggungJawab.Where(row => row.Wilayah == "KAB" && row.Triwulan == Triwulan.II),
            hasil.PenanggungJawabAt("kab", Some.Tahun, Triwulan.II));
        Assert.Equal("Camat", Assert.Single(hasil.PenanggungJawabAt("KEC1", Some.Tahun, Triwulan.I)).PenanggungJawab);
        Assert.Empty(hasil.PenanggungJawabAt("TIDAK-ADA", Some.Tahun, Triwulan.I));
    }

    private static HasilKinerja Calculate(Indikator indikator, params VariabelSetting[] variabel)
    {
        var definisi = DefinisiKinerja.Create(
            new DefinisiParts { Indikator = [indikator], Variabel = [.. variabel], Wilayah = [.. Pohon] });
        var data = new DataKinerjaBuilder().Target("IK", 4, wilayah: null)
            .Quarters("KEC1", null, "jumlah", 1, 2).Quarters("KEC2", null, "jumlah", null, 1);
        return new KinerjaEngine(definisi).Calculate(data.Build());
    }
}
