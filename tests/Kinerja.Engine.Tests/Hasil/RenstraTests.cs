using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>SPEC 17: figures of other tahun, with numbers made by hand.</summary>
public sealed class RenstraTests
{
    [Theory]
    [InlineData(TipePerhitungan.Kumulatif, null, 21, 10)] // 1 + 2 + 3 + 4, then 5 + 6
    [InlineData(TipePerhitungan.NonKumulatif, null, 6, 4)]
    [InlineData(TipePerhitungan.Kumulatif, Sifat.Rerata, 3.5, 2.5)]
    public void The_window_joins_the_quarters_of_all_its_tahun(
        TipePerhitungan tipe, Sifat? sifat, double expected, double before)
    {
        var hasil = Calculate(tipe, sifat, new MasaRenstra(2022, 2026));
        var row = Assert.Single(hasil.RenstraAt("X", 2023, Triwulan.II));
        Assert.True(hasil.HasRenstra);
        Assert.Equal((decimal)expected, row.RealisasiRenstra.Value);
        Assert.Equal((decimal)before, row.RealisasiRenstraLalu.Value);
        Assert.Equal(hasil.FindIndikator("X", "IK", 2022, Triwulan.IV)!.Value.Realisasi, row.RealisasiTahunLalu);
        Assert.Equal(60, row.TargetAkhir.Value);
        Assert.Equal((decimal)expected / 60 * 100, row.CapaianAkhir.Value!.Value, 20);
    }

    [Theory]
    [InlineData(1, "x", "Gabungkan kedua baris bila artinya tetap sama; biarkan bila memang berganti.")]
    [InlineData(2, "x", "berbeda pada bobot, jadi tidak dapat digabungkan begitu saja. Biarkan bila memang berganti;")]
    [InlineData(2, "x * 2", "berbeda pada rumus, bobot. Biarkan bila artinya memang berganti; bila tetap sama,")]
    public void A_window_that_starts_late_names_what_differs(int bobot, string rumus, string told)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("X", Rumus.Parse("x"), TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
                new Indikator("X", Rumus.Parse(rumus), TipePerhitungan.Kumulatif)
                {
                    BerlakuDari = 2023,
                    Bobot = bobot,
                },
            ],
        });
        var data = new DataKinerjaBuilder();
        data.Add(new SelRealisasi("K", "X", "x", 2022, Triwulan.I, 10));
        data.Add(new SelRealisasi("K", "X", "x", 2023, Triwulan.I, 10));
        var hasil = new KinerjaEngine(definisi, AturanKinerja.Baku with { Renstra = new MasaRenstra(2022) })
            .Calculate(data.Build());
        Assert.Contains(
            told, Assert.Single(hasil.Diagnostics, one => one.Code.Id == "KIN3031").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_that_against_the_same_quarter_of_the_tahun_before()
    {
        var hasil = Calculate(TipePerhitungan.Kumulatif, null, new MasaRenstra(2022));
        Assert.Equal(11 - 3, Assert.Single(hasil.RenstraAt("X", 2023, Triwulan.II)).Perubahan.Value);
    }

    /// <summary>An indikator of references counts wherever a referenced one reports, also in earlier tahun.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_window_does_not_depend_on_wilayah_without_data(int others)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("X", Rumus.Parse("x"), TipePerhitungan.Kumulatif),
                new Indikator("R", Rumus.Parse("[@X] * 1"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRata,
                    BerlakuDari = 2023,
                },
            ],
            Wilayah =
            [
                new Wilayah("K"), new Wilayah("K.1", "K"), new Wilayah("K.2", "K"),
                .. Enumerable.Range(0, others).Select(i => new Wilayah($"Z.{i}")),
            ],
        });
        var data = new DataKinerjaBuilder();
        data.Add(new SelRealisasi("K.1", "X", "x", 2022, Triwulan.I, 10));
        data.Add(new SelRealisasi("K.2", "X", "x", 2023, Triwulan.I, 20));
        data.Add(new SelTarget("K.1", "X", 2022, null, 1));
        data.Add(new SelTarget("K.2", "X", 2023, null, 1));
        data.Add(new SelTarget("K.2", "R", 2023, null, 1));
        var hasil = new KinerjaEngine(definisi, AturanKinerja.Baku with { Renstra = new MasaRenstra(2022) })
            .Calculate(data.Build());
        var row = hasil.RenstraAt("K", 2023, Triwulan.IV).Single(one => one.KodeIndikator == "R");
        Assert.Equal(15, row.RealisasiRenstra.Value);
    }

    [Fact]
    public void Outside_the_renstra_its_figures_are_missing()
    {
        var hasil = Calculate(TipePerhitungan.Kumulatif, null, new MasaRenstra(2023, 2026));
        var row = Assert.Single(hasil.RenstraAt("X", 2022, Triwulan.IV));
        Assert.Equal((Alasan.DataKosong, Alasan.DataKosong), (row.RealisasiRenstra.State, row.TargetAkhir.State));
        Assert.Equal([Alasan.DataKosong], row.Keterangan);
        var first = Assert.Single(hasil.RenstraAt("X", 2023, Triwulan.I));
        Assert.Equal(5, first.RealisasiRenstra.Value);
        Assert.False(first.RealisasiRenstraLalu.HasValue);
        Assert.Equal(10, first.RealisasiTahunLalu.Value);
    }

    [Fact]
    public void Without_a_renstra_there_are_no_such_rows()
    {
        var hasil = Calculate(TipePerhitungan.Kumulatif, null, null);
        Assert.False(hasil.HasRenstra);
        Assert.Empty(hasil.Renstra);
    }

    /// <summary>One indikator, 1 .. 6 in the quarters from TW I of 2022, and 60 at the end of the renstra.</summary>
    private static Engine.Hasil.HasilKinerja Calculate(TipePerhitungan tipe, Sifat? sifat, MasaRenstra? renstra)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [new Indikator("IK", Rumus.Parse("a"), tipe)],
            Variabel = [new VariabelSetting("a") { Sifat = sifat }],
        });
        var data = new DataKinerjaBuilder();
        for (var i = 0; i < 6; i++)
            data.Add(new SelRealisasi("X", "IK", "a", 2022 + (i / 4), new Triwulan(1 + (i % 4)), i + 1));
        data.Add(new SelTarget(null, "IK", null, null, 60));
        return new KinerjaEngine(definisi, AturanKinerja.Baku with { Renstra = renstra }).Calculate(data.Build());
    }
}
