using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 8.4: the names that are reported against those the rumus use.</summary>
public sealed class VariabelLintTests
{
    [Fact]
    public void A_misspelt_variabel_is_told_from_both_sides_with_the_other_name()
    {
        var lints = Lints(
            [Some.Indikator(rumus: "Persen(konflik_selesai, terdata)")], Data("konflik_selsai", "terdata"));
        Assert.Equal([DataCodes.VariabelTidakTerpakai, CalculationCodes.VariabelTidakDilaporkan],
            lints.Select(lint => lint.Code));
        Assert.Equal(
            "'konflik_selsai' dilaporkan tetapi tidak dipakai rumus mana pun, jadi angkanya tidak ikut dihitung. "
                + "Maksud Anda 'konflik_selesai'? Perbaiki namanya, atau hapus barisnya.",
            lints[0].Message);
        Assert.Equal(
            "'konflik_selesai' dipakai rumusnya tetapi tidak pernah dilaporkan. Maksud Anda 'konflik_selsai'? "
                + "Laporkan angkanya, atau samakan namanya.",
            lints[1].Message);
        Assert.Equal(("IK", "rumus"), (lints[1].Place.Indikator, lints[1].Place.Column));
    }

    [Fact]
    public void A_variabel_reported_for_an_indikator_is_of_use_to_that_one_only()
    {
        var lint = Assert.Single(Lints(
            [Some.Indikator("A", "x"), Some.Indikator("B", "y")],
            Data("x", "y").Quarters(Some.Wilayah, "B", "x", 1)));
        Assert.Equal((DataCodes.VariabelTidakTerpakai, "B"), (lint.Code, lint.Place.Indikator));
        Assert.Contains("'x' dilaporkan tetapi tidak dipakai rumus 'B'", lint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_variabel_is_first_named_is_told()
    {
        var builder = Data("jumlah");
        builder.Variabel(null, "lain", new DiagnosticPlace { File = "realisasi.csv", Line = 7 });
        builder.Variabel(null, "LAIN", new DiagnosticPlace { File = "realisasi.csv", Line = 8 });
        Assert.Equal(7, Assert.Single(Lints([Some.Indikator()], builder.Quarters("lain", 1))).Place.Line);
    }

    [Fact]
    public void A_pembobot_wilayah_is_of_use()
    {
        var weighed = new Indikator("IK", Engine.Formulas.Rumus.Parse("jumlah"), TipePerhitungan.NonKumulatif)
        {
            AgregasiWilayah = AgregasiWilayah.RataRataTertimbang,
            PembobotWilayah = "Penduduk",
        };
        Assert.Empty(Lints([weighed], Data("jumlah", "penduduk")));
    }

    [Fact]
    public void A_name_without_a_number_is_not_reported()
    {
        var builder = Data("x");
        builder.AddRealisasi(
            builder.Variabel(null, "templat"), builder.Wilayah(Some.Wilayah), Some.Tahun, Triwulan.I, null);
        builder.AddRealisasi(builder.Variabel(null, "y"), builder.Wilayah(Some.Wilayah), Some.Tahun, Triwulan.I, null);
        var lint = Assert.Single(Lints([Some.Indikator(rumus: "x + y")], builder));
        Assert.StartsWith("'y' dipakai rumusnya tetapi tidak pernah", lint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_report_of_one_wilayah_is_enough_shared_or_own() => Assert.Empty(Lints(
        [Some.Indikator("A", "x"), Some.Indikator("B", "y")],
        new DataKinerjaBuilder().Quarters("W1", null, "x", null, null, 0).Quarters("W2", "B", "y", 1)));

    [Fact]
    public void Calendar_and_survey_need_not_be_reported() =>
        Assert.Empty(
            Lints([Some.Indikator(rumus: "x * hari_kerja_efektif"), Some.Indikator("IKM", "skm_ikm")], Data("x")));

    [Fact]
    public void Where_nothing_is_reported_no_name_is_to_blame() =>
        Assert.Empty(Lints([Some.Indikator()], new DataKinerjaBuilder().Target("IK", 5)));

    [Theory]
    [InlineData("jumlah-desa", "jumlah_desa")]
    [InlineData("100 * jumlah-desa-dibina / jumlah", "jumlah_desa_dibina")]
    [InlineData("jumlah - desa", "Jumlah Desa")]
    [InlineData("jumlah - desa - 2022", "desa-2022")]
    public void A_minus_that_tears_a_reported_name_apart_is_told(string rumus, string reported)
    {
        var lint = Assert.Single(
            Lints([Some.Indikator(rumus: rumus)], Data("jumlah", "desa", "dibina", reported)), IsTorn);
        Assert.Equal(("IK", "rumus"), (lint.Place.Indikator, lint.Place.Column));
        Assert.Contains($"tulis [{Penamaan.Nama.Normalize(reported)}]", lint.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jumlah - desa")]
    [InlineData("[jumlah-desa]", "jumlah_desa")]
    [InlineData("jumlah - (desa)", "desa_jumlah")]
    [InlineData("jumlah + desa", "jumlah_desa")]
    [InlineData("min - Min(desa, 2)", "min_min")]
    public void A_minus_between_other_names_subtracts(string rumus, params string[] reported) =>
        Assert.DoesNotContain(Lints([Some.Indikator(rumus: rumus)], Data(["jumlah", "desa", .. reported])), IsTorn);

    private static bool IsTorn(Diagnostic diagnostic) => diagnostic.Code == CalculationCodes.TandaKurangDalamNama;

    private static DataKinerjaBuilder Data(params string[] variabel) =>
        variabel.Aggregate(new DataKinerjaBuilder(), (builder, nama) => builder.Quarters(nama, 1));

    /// <summary>A quarter in which half a ratio is reported is told as well, which is another matter.</summary>
    private static List<Diagnostic> Lints(Indikator[] indikator, DataKinerjaBuilder data) =>
    [
        .. new KinerjaEngine(Some.Definisi(indikator)).Calculate(data.Build()).Diagnostics.WithoutTargets()
            .Where(d => d.Code != CalculationCodes.TriwulanTakBerpasangan),
    ];
}
