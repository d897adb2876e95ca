using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 6.5, 6.6: a definition that exists is valid.</summary>
public sealed class DefinisiTests
{
    [Fact]
    public void An_unknown_induk_is_refused_with_a_suggestion() => AssertRefused(
        new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul = [new("SAS-1", Jenjang.Sasaran), new("PRG-1", Jenjang.Program, "SAZ-1")],
        },
        "KIN4001", "Induk 'SAZ-1' dari 'PRG-1' tidak ada di cascading.csv. Maksud Anda 'SAS-1'?");

    [Fact]
    public void A_cycle_is_told_with_its_whole_path() => AssertRefused(
        new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("D", "A"), new("A", "B"), new("B", "C"), new("C", "A")],
        },
        "KIN4002", "Induk melingkar: A -> B -> C -> A.");

    [Fact]
    public void A_child_must_stand_lower_than_its_parent() => AssertRefused(
        new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul = [new("A", Jenjang.Program), new("B", Jenjang.Sasaran, "A")],
        },
        "KIN4003", "'B' (Sasaran) berada di bawah 'A' (Program)");

    [Fact]
    public void Levels_may_be_skipped_and_there_may_be_several_roots() =>
        Assert.NotNull(DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul = [new("A", Jenjang.Tujuan), new("B", Jenjang.SubKegiatan, "a"), new("C", Jenjang.Kegiatan)],
        }));

    [Theory]
    [InlineData("ik", "KIN1006")]
    [InlineData("I K", null)]
    public void Codes_are_equal_when_their_normal_forms_are(string kode, string? code)
    {
        DefinisiKinerja.TryCreate(
            new DefinisiParts { Indikator = [Some.Indikator("IK"), Some.Indikator(kode)] }, out _, out var diagnostics);
        Assert.Equal(code, diagnostics.SingleOrDefault()?.Code.Id);
    }

    [Fact]
    public void An_indikator_names_a_simpul_that_exists() => AssertRefused(
        new DefinisiParts { Indikator = [Some.Indikator(simpul: "X")] }, "KIN1007",
            "Simpul 'X' dari indikator 'IK' tidak ada");

    [Fact]
    public void A_reference_names_an_indikator_that_exists() => AssertRefused(
        new DefinisiParts { Indikator = [Some.Indikator(rumus: "[@X] + 1")] }, "KIN1114",
            "Rujukan [@x] pada indikator 'IK'");

    [Fact]
    public void References_that_go_round_are_told_with_their_whole_path() => AssertRefused(
        new DefinisiParts
        {
            Indikator =
                [Some.Indikator("Z", "[@A]"), Some.Indikator("A", "[@B]"), Some.Indikator("B", "[@C] + x"),
                Some.Indikator("C", "[@A]")],
        },
        "KIN1115", "Rujukan melingkar: A -> B -> C -> A.");

    [Fact]
    public void A_reference_to_itself_goes_round() => AssertRefused(
        new DefinisiParts { Indikator = [Some.Indikator("A", "[@A]")] }, "KIN1115", "A -> A");

    [Fact]
    public void Many_references_that_go_round_do_not_drown_the_reader()
    {
        var all = string.Join(" + ", Enumerable.Range(0, 60).Select(i => $"[@K{i}]"));
        var indikator = Enumerable.Range(0, 60).Select(i => Some.Indikator($"K{i}", all)).ToArray();
        Assert.False(
            DefinisiKinerja.TryCreate(new DefinisiParts { Indikator = indikator }, out _, out var diagnostics));
        Assert.InRange(diagnostics.Count, 1, 60);
    }

    [Fact]
    public void A_reference_may_point_forward()
    {
        var definisi = Some.Definisi(Some.Indikator("A", "[@B] * 2"), Some.Indikator("B", "x"));
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new Engine.Data.DataKinerjaBuilder().Quarters("x", 4).Build());
        Assert.Equal(8, hasil.Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void A_long_chain_of_references_needs_no_deep_stack()
    {
        var chain = Enumerable.Range(0, 5000)
            .Select(i => Some.Indikator($"K{i}", i == 4999 ? "x" : $"[@K{i + 1}] + 1")).ToArray();
        var hasil = new KinerjaEngine(Some.Definisi(chain))
            .Calculate(new Engine.Data.DataKinerjaBuilder().Quarters("x", 1).Build());
        Assert.Equal(5000, hasil.Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void What_jika_pembagi_nol_cannot_change_is_a_warning()
    {
        var definisi =
            Some.Definisi(
            new Indikator(
            "A", Engine.Formulas.Rumus.Parse("Round(a / b)"), TipePerhitungan.Kumulatif)
            { JikaPembagiNol = 100 });
        Assert.Equal("KIN1013", Assert.Single(definisi.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("1. Kumulatif", TipePerhitungan.Kumulatif)]
    [InlineData("komulatif", TipePerhitungan.Kumulatif)]
    [InlineData("Non-Kumulatif", TipePerhitungan.NonKumulatif)]
    [InlineData("non kumulatif", TipePerhitungan.NonKumulatif)]
    [InlineData("KUMULATIF NEGATIF", TipePerhitungan.KumulatifNegatif)]
    [InlineData("Non Komulatif Negatif", TipePerhitungan.NonKumulatifNegatif)]
    public void Labels_of_the_documents_are_read_tolerantly(string label, TipePerhitungan expected)
    {
        using var _ = new OtherCulture("tr-TR");
        Assert.True(Label.TryParse<TipePerhitungan>(label, out var tipe));
        Assert.Equal(expected, tipe);
    }

    [Fact]
    public void An_unknown_label_is_not_guessed() => Assert.False(Label.TryParse<TipePerhitungan>("Kum", out _));

    [Fact]
    public void A_negative_weight_is_the_callers_bug() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Indikator(bobot: -1));

    private static void AssertRefused(DefinisiParts bahan, string code, string message)
    {
        Assert.False(DefinisiKinerja.TryCreate(bahan, out _, out var diagnostics));
        var galat = Assert.Single(diagnostics, d => d.Severity == Severity.Galat);
        Assert.Equal(code, galat.Code.Id);
        Assert.Contains(message, galat.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DefinisiKinerja.Create(bahan));
    }
}
