using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>What a checked definition answers about its names.</summary>
public sealed class DefinisiLookupTests
{
    [Fact]
    public void Without_wilayah_any_code_is_known_and_describes_itself()
    {
        var definisi = Some.Definisi(Some.Indikator());
        Assert.True(definisi.KnowsWilayah("anywhere"));
        Assert.Equal("anywhere", definisi.DescribeWilayah("anywhere"));
    }

    [Fact]
    public void With_wilayah_only_these_are_known_in_any_spelling_and_described_by_code_and_name()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new Wilayah("KEC A") { Nama = "Sokaraja" }, new Wilayah("KEC B")],
        });
        Assert.True(definisi.KnowsWilayah("kec  a"));
        Assert.False(definisi.KnowsWilayah("KEC C"));
        Assert.Equal("KEC A Sokaraja", definisi.DescribeWilayah("kec a"));
        Assert.Equal("KEC B", definisi.DescribeWilayah("KEC B"));
        Assert.Equal("KEC C", definisi.DescribeWilayah("KEC C"));
    }

    [Fact]
    public void A_kode_tells_the_tahun_in_which_it_is_valid()
    {
        var parts = new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
                new Indikator("IK", Rumus.Parse("b"), TipePerhitungan.Kumulatif) { BerlakuDari = 2024 },
            ],
            Simpul = [new Simpul("T", Jenjang.Tujuan) { BerlakuDari = 2022, BerlakuSampai = 2026 }],
            Wilayah = [new Wilayah("K")],
        };
        var definisi = DefinisiKinerja.Create(parts);
        Assert.True(definisi.HasMasaBerlaku);
        Assert.Equal("sampai 2022, sejak 2024", definisi.MasaIndikator("ik"));
        Assert.Equal("2022..2026", definisi.MasaSimpul("t"));
        Assert.Equal("semua tahun", definisi.MasaWilayah("k"));
        Assert.Equal("b", definisi.FindIndikator("IK", 2025)!.Rumus.ToString());
        Assert.Null(definisi.FindIndikator("IK", 2023));
        Assert.False(Some.Definisi(Some.Indikator()).HasMasaBerlaku);
    }

    [Fact]
    public void A_walk_of_the_tree_gives_parents_before_children_in_the_order_of_the_definition()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul =
            [
                new Simpul("S2", Jenjang.Sasaran, "T1"), new Simpul("T2", Jenjang.Tujuan),
                new Simpul("T1", Jenjang.Tujuan), new Simpul("S1", Jenjang.Sasaran, "T1"),
            ],
        });
        Assert.Equal(
            [("T2", 0, false), ("T1", 0, false), ("S2", 1, false), ("S1", 1, false)], definisi.WalkPohon(2025));
    }

    [Fact]
    public void A_variabel_is_a_flow_where_a_rumus_adds_its_quarters()
    {
        var definisi = Some.Definisi(
            new Indikator("FLOW", Rumus.Parse("desa"), TipePerhitungan.Kumulatif),
            new Indikator("STOCK", Rumus.Parse("desa + warga"), TipePerhitungan.NonKumulatif));
        Assert.True(definisi.IsArus("flow", "Desa"));
        Assert.False(definisi.IsArus("STOCK", "desa"));
        Assert.True(definisi.IsArus(null, "desa"));
        Assert.False(definisi.IsArus(null, "warga"));
    }

    [Theory]
    [InlineData(TipePerhitungan.Kumulatif, Sifat.Arus)]
    [InlineData(TipePerhitungan.KumulatifNegatif, Sifat.Arus)]
    [InlineData(TipePerhitungan.NonKumulatif, Sifat.Posisi)]
    [InlineData(TipePerhitungan.NonKumulatifNegatif, Sifat.Posisi)]
    public void A_tipe_perhitungan_says_how_quarters_add_up(TipePerhitungan tipe, Sifat expected) =>
        Assert.Equal(expected, tipe.Akumulasi());

    [Fact]
    public void Every_tipe_perhitungan_has_a_sifat_and_a_polaritas() => Assert.All(
        Enum.GetValues<TipePerhitungan>(),
        tipe => Assert.True(Enum.IsDefined(tipe.Akumulasi()) && Enum.IsDefined(tipe.Polaritas())));
}
