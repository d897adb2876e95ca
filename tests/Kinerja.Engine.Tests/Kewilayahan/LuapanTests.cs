using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 1.1 where figures of wilayah are pooled: only what is needed has to fit.</summary>
public sealed class LuapanTests
{
    private const decimal Huge = 999_999_999_999_999_999m;

    [Fact]
    public void A_numerator_that_does_not_fit_is_an_overflow_though_the_figure_fits()
    {
        var (kecamatan, kabupaten) = Calculate("a / b * c", null); // N is a * c
        Assert.Equal(Huge, kecamatan.Value);
        Assert.Equal(Alasan.Luapan, kabupaten.Alasan);
    }

    [Theory]
    [InlineData(AgregasiWilayah.Maksimum)]
    [InlineData(AgregasiWilayah.Minimum)]
    public void The_greatest_of_figures_that_fit_fits_though_their_sum_does_not(AgregasiWilayah agregasi)
    {
        var (kecamatan, kabupaten) = Calculate("a * 50000000000", agregasi);
        Assert.True(kecamatan.HasValue);
        Assert.Equal(kecamatan, kabupaten);
    }

    private static (Nilai Kecamatan, Nilai Kabupaten) Calculate(string rumus, AgregasiWilayah? agregasi)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
                [new Indikator("IK", Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { AgregasiWilayah = agregasi }],
            Wilayah = [new Wilayah("K"), new Wilayah("K1", "K"), new Wilayah("K2", "K")],
        });
        var data = new DataKinerjaBuilder();
        foreach (var wilayah in (string[])["K1", "K2"])
        {
            foreach (var variabel in (string[])["a", "b", "c"]) data.Quarters(wilayah, null, variabel, Huge);
        }
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        return (hasil.IndikatorAt("K1", Some.Tahun, Triwulan.I).Single().Realisasi,
            hasil.IndikatorAt("K", Some.Tahun, Triwulan.I).Single().Realisasi);
    }
}
