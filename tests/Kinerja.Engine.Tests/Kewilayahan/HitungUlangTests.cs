using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 7.2: a rumus that divides stays a ratio of sums, whatever stands around the division.</summary>
public sealed class HitungUlangTests
{
    [Theory]
    [InlineData("[@L] + a", "", AgregasiWilayah.HitungUlang)]
    [InlineData("Persen(a, b)", "%", AgregasiWilayah.RasioJumlah)]
    [InlineData("Round(a / b)", "Jiwa", AgregasiWilayah.HitungUlang)]
    [InlineData("if(b = 0, 0, a / b * 100)", "%", AgregasiWilayah.HitungUlang)]
    [InlineData("Min(100, Persen(a, b))", "%", AgregasiWilayah.HitungUlang)]
    [InlineData("a + Pertumbuhan(a, b)", "", AgregasiWilayah.HitungUlang)]
    [InlineData("a * Pow(b, -1)", "", AgregasiWilayah.HitungUlang)]
    [InlineData("a * Pow(b, 2)", "", AgregasiWilayah.Jumlah)]
    [InlineData("Round(a / 12)", "", AgregasiWilayah.Jumlah)]
    [InlineData("Round(a / (3 + 4), 1) + b", "%", AgregasiWilayah.RataRata)]
    [InlineData("a", "Dokumen", AgregasiWilayah.Jumlah)]
    [InlineData("a", "Indeks", AgregasiWilayah.RataRata)]
    public void A_rumus_that_divides_is_calculated_anew(string rumus, string satuan, AgregasiWilayah expected)
    {
        var indikator = new Indikator("IK", Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { Satuan = satuan };
        var definisi = Some.Definisi(indikator, Some.Indikator("L", "a"));
        Assert.Equal(expected, definisi.Agregasi[0]);
    }

    [Theory]
    [InlineData("lama", AgregasiWilayah.RataRata)]
    [InlineData("Round(lama + tunggu, 1)", AgregasiWilayah.RataRata)]
    [InlineData("lama + jumlah", AgregasiWilayah.Jumlah)]
    [InlineData("Round(lama / tunggu, 1)", AgregasiWilayah.HitungUlang)]
    [InlineData("lama / tunggu", AgregasiWilayah.RasioJumlah)]
    public void A_mean_of_quarters_is_a_mean_of_wilayah(string rumus, AgregasiWilayah expected)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [new Indikator("IK", Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { Satuan = "Jam" }],
            Variabel = [new("lama") { Sifat = Sifat.Rerata }, new("tunggu") { Sifat = Sifat.Rerata }],
        });
        Assert.Equal(expected, definisi.Agregasi[0]);
    }

    [Fact]
    public void A_numerator_without_its_denominator_adds_nothing()
    {
        var row = Row(Calculate(Indikator("Round(a / b, 2)"), ("1", 5, null), ("2", 1, 4), ("3", 2, 4)));
        Assert.Equal(0.38m, row.Realisasi.Value); // 3 / 8
    }

    [Fact]
    public void A_divisor_of_zero_takes_part()
    {
        var row = Row(Calculate(Indikator("Round(a / b, 2)"), ("1", 1, 0), ("2", 1, 4)));
        Assert.Equal(0.5m, row.Realisasi.Value); // 2 / 4
    }

    [Fact]
    public void Where_nobody_takes_part_the_first_of_their_reasons_is_told()
    {
        Assert.Equal(Alasan.DataKosong, Row(Calculate(Indikator("Round(a / b, 2)"), ("1", 5, null))).Realisasi.Alasan);
        Assert.Equal(Alasan.PembagiNol, Row(Calculate(Indikator("Round(a / b, 2)"), ("1", 5, 0))).Realisasi.Alasan);
    }

    /// <summary>References alone have no cells of their own that could lack.</summary>
    [Fact]
    public void Of_references_alone_every_bearer_takes_part()
    {
        Indikator[] indikator = [Indikator("[@A] / [@B]"), Indikator("a", kode: "A"), Indikator("b", kode: "B")];
        Assert.Equal(2, Row(Calculate(indikator, ("1", 5, null), ("2", 3, 4))).Realisasi.Value); // 8 / 4
    }

    [Fact]
    public void An_explanation_names_who_takes_no_part()
    {
        var hasil = Calculate(Indikator("Round(a / b, 2)"), ("1", 5, null), ("2", 1, 4));
        var step = hasil.Explain(Row(hasil)).Single(langkah => langkah.Kolom == "realisasi");
        Assert.Equal("Round(1 / 4, 2)", step.Ungkapan);
        Assert.Contains("Tidak ikut karena tidak punya realisasi sendiri: 1 (DataKosong).", step.Notes);
    }
}
