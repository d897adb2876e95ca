using System.Globalization;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Model.DefinisiUji;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 6.5, 6.8, 6.9: the checks hold along every path, and no number of paths is too large.</summary>
public sealed class PohonTests
{
    [Fact]
    public void A_cycle_through_the_second_induk_is_told_with_its_path()
    {
        var galat = Galat(Parts(
            new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T", "C"), new("B", Jenjang.Program, "A"),
            new("C", Jenjang.Kegiatan, "T", "B")));
        var cycle = Assert.Single(galat, one => one.Code.Id == "KIN4002");
        Assert.Contains("A -> C -> B -> A", cycle.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simpul_that_is_its_own_second_induk_is_a_cycle() => Assert.Contains(
        "B -> B", OnlyGalat(Parts(new("A", Jenjang.Tujuan), new("B", Jenjang.Sasaran, "A", "B")), "KIN4002").Message,
        StringComparison.Ordinal);

    [Fact]
    public void No_induk_is_named_twice_in_any_spelling() => Assert.Contains(
        "'P' menyebut induk 't-1' dua kali.",
        OnlyGalat(Parts(new("T 1", Jenjang.Tujuan), new("P", Jenjang.Program, "T 1", "t-1")), "KIN4011").Message,
        StringComparison.Ordinal);

    /// <summary>Without any masa berlaku there is one span of tahun (SPEC 4.8).</summary>
    [Theory]
    [InlineData("KIN4001", Jenjang.Program, "X")]
    [InlineData("KIN4003", Jenjang.Tujuan, "T")]
    public void A_problem_of_an_induk_named_twice_is_told_once(string code, string jenjang, string induk)
    {
        var galat = Galat(Parts(new("T", Jenjang.Tujuan), new("P", jenjang, induk, induk)));
        Assert.Equal([code, "KIN4011"], galat.Select(one => one.Code.Id).Order());
    }

    [Fact]
    public void An_unknown_jenjang_is_neither_high_nor_low()
    {
        var galat = Galat(Parts(new("T", "Misi"), new("P", "Urusan", "T"), new("Q", Jenjang.Program, "P")));
        var told = Assert.Single(galat); // with the levels to write as an option
        Assert.Equal("KIN1005", told.Code.Id);
        Assert.Contains("\"Misi\", \"Urusan\"", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_second_induk_is_told() => Assert.Contains(
        "Induk 'X' dari 'P'",
        OnlyGalat(Parts(new("T", Jenjang.Tujuan), new("P", Jenjang.Program, "T", "X")), "KIN4001").Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_jenjang_must_fall_along_the_second_induk_too() => Assert.Contains(
        "'P' (Program) berada di bawah 'K' (Kegiatan)",
        OnlyGalat(
            Parts(
                new("T", Jenjang.Tujuan), new("K", Jenjang.Kegiatan, "T"), new("P", Jenjang.Program, "T", "K")),
            "KIN4003").Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Maksud Anda", "Sasarn")]
    [InlineData("Pakai salah satu: Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan", "Urusan")]
    public void An_unknown_jenjang_lists_the_levels(string told, string jenjang) => Assert.Contains(
        told, OnlyGalat(Parts(new Simpul("T", jenjang)), "KIN1005").Message, StringComparison.Ordinal);

    [Fact]
    public void Levels_are_those_of_the_list_in_any_spelling()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Jenjang = new DaftarJenjang(["Kinerja Strategis", "Kinerja Urusan"]),
            Simpul = [new("A", "kinerja_strategis"), new("B", "2. KINERJA-URUSAN", "A")],
        });
        Assert.Equal(["Kinerja Strategis", "Kinerja Urusan"], definisi.Simpul.Select(simpul => simpul.Jenjang));
    }

    [Fact]
    public void As_many_weights_as_induk()
    {
        Assert.Throws<ArgumentException>(() => new Simpul("P", Jenjang.Program, "A", "B") { BobotPerInduk = [1] });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new Simpul("P", Jenjang.Program, "A", "B") { BobotPerInduk = [1, -1] });
    }

    /// <summary>Each induk weighs the simpul with the weight at its place in the list.</summary>
    [Fact]
    public void Each_induk_has_its_own_weight()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("I", "a", simpul: "P"), Some.Indikator("J", "b", simpul: "Q")],
            Simpul =
            [
                new("A", Jenjang.Sasaran), new("B", Jenjang.Sasaran),
                new("P", Jenjang.Program, "A", "B") { BobotPerInduk = [1, 3] }, new("Q", Jenjang.Program, "B", "A"),
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("a", 40).Quarters("b", 80).Target("I", 100).Target("J", 100);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        Assert.Equal(60, hasil.FindSimpul(Some.Wilayah, "A", Some.Tahun, Triwulan.I)!.Value.Capaian.Value);
        Assert.Equal(50, hasil.FindSimpul(Some.Wilayah, "B", Some.Tahun, Triwulan.I)!.Value.Capaian.Value);
    }

    /// <summary>Twelve levels of twenty simpul, each with all of the level above: 20^11 paths.</summary>
    [Fact]
    public void The_number_of_paths_costs_nothing()
    {
        string[] levels = [.. Enumerable.Range(0, DaftarJenjang.Maximum).Select(n => $"L{n}")];
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(simpul: Kode(DaftarJenjang.Maximum - 1, 7))],
            Jenjang = new DaftarJenjang(levels),
            Simpul =
            [
                .. Enumerable.Range(0, 20 * levels.Length).Select(i => new Simpul(
                    Kode(i / 20, i % 20), levels[i / 20],
                    i < 20 ? [] : Enumerable.Range(0, 20).Select(above => Kode((i / 20) - 1, above)))),
            ],
        });
        var anggaran = new DataAnggaranBuilder();
        anggaran.Add(new BarisAnggaran(Some.Wilayah, Kode(11, 7), Some.Tahun, 100, Tw1: 40));
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("jumlah", 30).Target("IK", 60).Build(), anggaran: anggaran.Build());
        var top = hasil.FindSimpul(Some.Wilayah, Kode(0, 3), Some.Tahun, Triwulan.I)!.Value;
        Assert.Equal(50, top.Capaian.Value);
        Assert.Equal(100, hasil.FindAnggaran(Some.Wilayah, Kode(0, 3), Some.Tahun, Triwulan.I)!.Value.Pagu.Value);
        Assert.NotEmpty(hasil.Explain(top));
        Assert.Equal(20 + (11 * 20 * 20), definisi.WalkPohon(Some.Tahun).Count());
    }

    /// <summary>The levels refuse it; nothing overflows or lasts before that.</summary>
    [Theory]
    [InlineData(20_000, 1)]
    [InlineData(40, 2)]
    public void A_deep_graph_is_refused_at_once(int layers, int width)
    {
        var galat = Galat(Parts(
        [
            .. Enumerable.Range(0, layers * width).Select(i => new Simpul(
                Kode(i / width, i % width), Jenjang.Program,
                i < width ? [] : Enumerable.Range(0, width).Select(above => Kode((i / width) - 1, above)))),
        ]));
        Assert.All(galat, one => Assert.Equal("KIN4003", one.Code.Id));
        Assert.Equal((layers - 1) * width * width, galat.Count);
    }

    [Fact]
    public void A_long_cycle_is_told_in_short() => Assert.InRange(
        Assert.Single(
            Galat(Parts(
            [
                .. Enumerable.Range(0, 20_000).Select(i =>
                    new Simpul(Kode(i, 0), Jenjang.Program, Kode((i + 1) % 20_000, 0))),
            ])),
            one => one.Code.Id == "KIN4002").Message.Length,
        100, 1000);

    private static string Kode(int layer, int at) => string.Create(CultureInfo.InvariantCulture, $"{layer}-{at}");
}
