using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>SPEC 6.7, 7.6: the steps of a rank and of a post.</summary>
public sealed class PeringkatPenjelasanTests
{
    private static readonly HasilKinerja Hasil = Calculate();

    [Fact]
    public void A_rank_counts_the_wilayah_with_a_higher_rounded_capaian()
    {
        var row = Hasil.FindPeringkat("B", "T", 2022, Triwulan.IV)!.Value;
        var rank = Hasil.Explain(row)[^1];
        Assert.Equal(2, rank.Hasil.Value);
        Assert.Equal("1 + if(Round(90, 2) > 80, 1, 0) + if(Round(80.001, 2) > 80, 1, 0)", rank.Ungkapan);
        Assert.Contains("Tidak diperingkat karena kosong: D.", rank.Notes);
        var silent = Hasil.Explain(Hasil.FindPeringkat("D", "T", 2022, Triwulan.IV)!.Value)[^1];
        Assert.Equal((false, (string?)null), (silent.Hasil.HasValue, silent.Ungkapan));
        Assert.Null(Hasil.FindPeringkat("K", "T", 2022, Triwulan.IV));
        Assert.Throws<ArgumentException>("row", () => Hasil.Explain(default(HasilPeringkat)));
    }

    [Fact]
    public void A_post_weighs_its_indikator_that_have_a_capaian()
    {
        var row = Hasil.PenanggungJawabAt("A", 2022, Triwulan.IV).Single();
        var steps = Hasil.Explain(row);
        Assert.Equal("b1 * n1 / b1", steps[0].Rumus!.ToString());
        Assert.Contains("Kosong, tidak ikut: X (DataKosong).", steps[0].Notes);
        Assert.Equal((90m, 2m, 1m), (steps[0].Hasil.Value, steps[1].Hasil.Value, steps[2].Hasil.Value));
        Assert.Throws<ArgumentException>("row", () => Hasil.Explain(default(HasilPenanggungJawab)));
        Assert.Throws<ArgumentException>("row", () => Hasil.Explain(row with { JumlahBernilai = 7 }));
    }

    [Fact]
    public void A_quarter_alone_uses_its_own_cells()
    {
        var row = Hasil.FindIndikator("A", "IK", 2022, Triwulan.IV)!.Value;
        var steps = Hasil.ExplainTriwulan(row);
        Assert.Equal("realisasi_triwulan", steps[^1].Kolom);
        Assert.Equal(row.RealisasiTriwulan, steps[^1].Hasil);
        Assert.False(steps[^1].Hasil.HasValue); // nothing is reported in TW IV alone
        Assert.Throws<ArgumentException>("row", () => Hasil.ExplainTriwulan(default));
    }

    private static HasilKinerja Calculate()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif)
                {
                    Simpul = "T",
                    Bobot = 2,
                    PenanggungJawab = "Camat",
                },
                new Indikator("X", Rumus.Parse("lain"), TipePerhitungan.Kumulatif) { PenanggungJawab = "Camat" },
            ],
            Simpul = [new Simpul("T", Jenjang.Tujuan)],
            Wilayah = [new("K"), new("A", "K"), new("B", "K"), new("C", "K"), new("D", "K")],
        });
        var data = new DataKinerjaBuilder().Target("IK", 100, wilayah: null).Target("X", 1, wilayah: null);
        foreach (var (wilayah, nilai) in new[] { ("A", 90m), ("B", 80m), ("C", 80.001m) })
            data.Quarters(wilayah, null, "jumlah", nilai);
        return new KinerjaEngine(definisi).Calculate(data.Build());
    }
}
