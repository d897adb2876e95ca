using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 8.4: what a valid definition probably does not mean, and what comes close and is meant.</summary>
public sealed class DefinisiLintTests
{
    [Theory]
    [InlineData("persentase_hadir", TipePerhitungan.Kumulatif, "%")]
    [InlineData("ikm", TipePerhitungan.KumulatifNegatif, "Indeks (IKM)")]
    [InlineData("Persen(a, b) + Persen(c, d)", TipePerhitungan.Kumulatif, "Persen")]
    public void Percentages_that_would_be_added_are_told(string rumus, TipePerhitungan tipe, string satuan)
    {
        var peringatan = Assert.Single(Lints(new DefinisiParts { Indikator = [Level(rumus, tipe, satuan)] }));
        Assert.Equal((DefinitionCodes.TingkatDijumlahkan, "tipe"), (peringatan.Code, peringatan.Place.Column));
        Assert.StartsWith(
            $"Indikator 'IK' bertipe {Label.Text(tipe)} dengan satuan '{satuan}'", peringatan.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Persen(a, b)", TipePerhitungan.Kumulatif, "%")] // recalculated from what was added
    [InlineData("persentase_hadir", TipePerhitungan.NonKumulatif, "%")]
    [InlineData("jumlah", TipePerhitungan.Kumulatif, "Dokumen")]
    [InlineData("skm_ikm", TipePerhitungan.Kumulatif, "Indeks")] // Posisi whatever the tipe
    [InlineData("[@LAIN]", TipePerhitungan.Kumulatif, "%")] // adds nothing itself
    public void Percentages_that_are_not_added_are_not_told(string rumus, TipePerhitungan tipe, string satuan) =>
        Assert.Empty(Lints(new DefinisiParts { Indikator = [Level(rumus, tipe, satuan), Some.Indikator("LAIN")] }));

    [Theory]
    [InlineData(Sifat.Posisi)]
    [InlineData(Sifat.Arus)]
    public void A_stated_sifat_is_a_decision(Sifat sifat) => Assert.Empty(Lints(new DefinisiParts
    {
        Indikator = [Level("persentase_hadir", TipePerhitungan.Kumulatif, "%")],
        Variabel = [new("persentase_hadir", "IK") { Sifat = sifat }],
    }));

    [Fact]
    public void Two_indikator_of_one_name_in_one_simpul_are_told()
    {
        var peringatan = Assert.Single(Lints(Named(("A", "S1", "Jumlah Dokumen"), ("B", "S1", " jumlah  dokumen"))));
        Assert.Equal((DefinitionCodes.NamaIndikatorGanda, "nama"), (peringatan.Code, peringatan.Place.Column));
        Assert.Contains("'B' dan 'A' pada simpul 'S1'", peringatan.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_in_two_simpul_in_none_or_left_blank_is_no_duplicate() => Assert.Empty(Lints(Named(
        ("A", "S1", "Jumlah"), ("B", "S2", "Jumlah"), ("C", null, "Jumlah"), ("D", null, "Jumlah"), ("E", "S1", ""),
            ("F", "S1", ""))));

    [Fact]
    public void Weights_of_siblings_that_are_all_zero_are_told_for_simpul_and_indikator()
    {
        var lints = Lints(new DefinisiParts
        {
            Simpul = [new("T", Jenjang.Tujuan), new("A", Jenjang.Sasaran, "T") { Bobot = 0 },
                new("B", Jenjang.Sasaran, "T") { Bobot = 0 }],
            Indikator = [Some.Indikator("I1", simpul: "A", bobot: 0), Some.Indikator("I2", simpul: "A", bobot: 0)],
        });
        Assert.All(lints, lint =>
            Assert.Equal((DefinitionCodes.BobotSemuaNol, "bobot"), (lint.Code, lint.Place.Column)));
        Assert.Equal(
            ["Semua simpul di bawah simpul 'T' berbobot 0", "Semua indikator pada simpul 'A' berbobot 0"],
            lints.Select(lint => lint.Message[..lint.Message.IndexOf(',', StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_weight_of_zero_beside_another_is_a_decision() => Assert.Empty(Lints(new DefinisiParts
    {
        Simpul = [new("T", Jenjang.Tujuan) { Bobot = 0 }, new("A", Jenjang.Sasaran, "T") { Bobot = 0 },
            new("B", Jenjang.Sasaran, "T")],
        Indikator =
            [Some.Indikator("I1", simpul: "A", bobot: 0), Some.Indikator("I2", simpul: "A"),
            Some.Indikator("I3", bobot: 0)],
    }));

    [Theory]
    [InlineData("%", "Persen (%)", true)]
    [InlineData("desa", "Desa/Kelurahan", true)]
    [InlineData("Desa", "Jumlah Desa", true)]
    [InlineData("Desa", "Orang", false)]
    [InlineData("%", "Orang", false)]
    [InlineData("Desa", "% Desa", false)]
    public void Two_satuan_can_be_the_same_when_they_share_a_word(string left, string right, bool expected)
    {
        Assert.Equal(expected, SatuanWords.CanBeSame(left, right));
        Assert.Equal(expected, SatuanWords.CanBeSame(right, left));
    }

    private static Indikator Level(string rumus, TipePerhitungan tipe, string satuan) =>
        new("IK", Rumus.Parse(rumus), tipe) { Satuan = satuan };

    private static DefinisiParts Named(params (string Kode, string? Simpul, string Nama)[] indikator) => new()
    {
        Simpul = [new("S1", Jenjang.Sasaran), new("S2", Jenjang.Sasaran)],
        Indikator =
            [.. indikator.Select(
            i => new Indikator(
            i.Kode, Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Simpul = i.Simpul, Nama = i.Nama })],
    };

    private static ImmutableArray<Diagnostic> Lints(DefinisiParts bahan) => DefinisiKinerja.Create(bahan).Diagnostics;
}
