using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>
/// SPEC 4.7, 7.4: who is asked. A kabupaten over the kecamatan 1 (desa 1a, 1b), 2 (desa 2a) and 3, and a city without
/// anything below it.
/// </summary>
public sealed class PelaporTests
{
    [Fact]
    public void The_tingkat_at_which_the_most_report_is_asked()
    {
        var rows = Calculate(Some.Indikator(), ("1", "jumlah"), ("2", "jumlah"), ("2a", "jumlah"));
        Assert.Equal(["1", "2", "2a", "3", "K", "Kota"], rows.Select(row => row.Wilayah));
        Assert.Equal(2m / 3, Of(rows, "K").Kelengkapan); // 1 and 2a of 1, 2a and 3; no desa of 1 is asked
    }

    [Fact]
    public void Of_two_tingkat_with_as_many_the_lower_is_asked()
    {
        var rows = Calculate(Some.Indikator(), ("3", "jumlah"), ("2a", "jumlah"));
        Assert.Equal(["1", "1a", "1b", "2", "2a", "3", "K", "Kota"], rows.Select(row => row.Wilayah));
        Assert.Equal(0.5m, Of(rows, "K").Kelengkapan); // 2a and 3 of 1a, 1b, 2a and 3, a leaf above
    }

    [Fact]
    public void Who_reports_nothing_of_it_is_asked_where_anything_is_reported()
    {
        var rows = Calculate([Some.Indikator(), Some.Indikator("LAIN", "lain")], ("1", "lain"), ("2", "lain"));
        Assert.Equal(
            ["1", "2", "3", "K", "Kota"], rows.Where(row => row.Indikator.Kode == "IK").Select(row => row.Wilayah));
    }

    [Fact]
    public void Without_any_report_every_leaf_is_asked()
    {
        var rows = Calculate([Some.Indikator()], new DataKinerjaBuilder().Target("IK", 4, wilayah: null));
        Assert.Equal(["1", "1a", "1b", "2", "2a", "3", "K", "Kota"], rows.Select(row => row.Wilayah));
    }

    [Fact]
    public void Where_one_wilayah_has_no_tingkat_every_leaf_is_asked()
    {
        var rows = Calculate(
            [Some.Indikator()], new DataKinerjaBuilder().Quarters("1", null, "jumlah", 1), [new("X"), .. Wilayah]);
        Assert.Contains("1a", rows.Select(row => row.Wilayah));
    }

    [Theory]
    [InlineData(TingkatWilayah.Kota, new[] { "K", "Kota" })]
    [InlineData(TingkatWilayah.Kelurahan, new[] { "1", "1a", "1b", "2", "2a", "K" })]
    [InlineData(TingkatWilayah.Nasional, new string[0])]
    public void A_tingkat_pelapor_is_what_is_asked(TingkatWilayah tingkat, string[] expected)
    {
        var indikator = new Indikator(
            "IK", Engine.Formulas.Rumus.Parse("belum"), TipePerhitungan.Kumulatif)
        { TingkatPelapor = tingkat };
        var rows = Calculate([indikator, Some.Indikator("LAIN", "lain")], ("1", "lain"));
        Assert.Equal(expected, rows.Where(row => row.Indikator.Kode == "IK").Select(row => row.Wilayah));
    }

    [Fact]
    public void References_alone_are_asked_where_one_of_them_is()
    {
        var rows = Calculate(
            [Some.Indikator(rumus: "[@A] + [@B]"), Some.Indikator("A", "a"), Some.Indikator("B", "b")], ("1a", "a"),
            ("2", "b"));
        Assert.Equal(["1", "1a", "1b", "2", "2a", "3", "K", "Kota"],
            rows.Where(row => row.Indikator.Kode == "IK").Select(row => row.Wilayah));
        Assert.DoesNotContain(rows, row => row is { Indikator.Kode: "B", Wilayah: "1a" });
    }

    /// <summary>A target at a pelapor or below one names who has it; one above all of them does not.</summary>
    [Theory]
    [InlineData("3", new[] { "1", "3", "K" })]
    [InlineData("2a", new[] { "1", "2", "2a", "K" })]
    [InlineData("K", new[] { "1", "2", "3", "K", "Kota" })]
    public void A_target_row_names_who_has_it(string target, string[] expected)
    {
        var data = new DataKinerjaBuilder().Quarters("1", null, "jumlah", 1).Target("IK", 4, wilayah: target);
        Assert.Equal(expected, Calculate([Some.Indikator()], data).Select(row => row.Wilayah));
    }

    [Fact]
    public void A_default_target_holds_for_those_asked_and_for_who_bears()
    {
        var data = new DataKinerjaBuilder().Quarters("1", null, "jumlah", 1).Quarters("2", null, "jumlah", 1)
            .Quarters("2a", null, "jumlah", 1).Target("IK", 4, wilayah: null);
        var rows = Calculate([Some.Indikator()], data);
        Assert.Equal(["1", "2", "2a", "3", "Kota"],
            rows.Where(row => row.DasarTarget == DasarTarget.Tahunan).Select(row => row.Wilayah));
        Assert.Equal((12m, DasarTarget.Turunan), (Of(rows, "K").Target.Value, Of(rows, "K").DasarTarget));
    }

    [Fact]
    public void A_tingkat_that_nobody_has_and_one_that_nobody_knows_are_told()
    {
        var bahan = new DefinisiParts
        {
            Indikator = [new Indikator("IK", Engine.Formulas.Rumus.Parse("a"),
                TipePerhitungan.Kumulatif) { TingkatPelapor = TingkatWilayah.Nasional }],
            Wilayah = [new("K") { Tingkat = "Kabupaten" }, new("1", "K") { Tingkat = "Kecamtan" }],
        };
        Assert.Equal(
            [TreeCodes.TingkatTidakDikenal, TreeCodes.TingkatPelaporKosong],
            DefinisiKinerja.Create(bahan).Diagnostics.Select(d => d.Code));
    }

    private static Wilayah[] Wilayah =>
    [
        new("K") { Tingkat = "Kabupaten" }, new("Kota") { Tingkat = "KOTA" },
        new("1", "K") { Tingkat = "Kecamatan" }, new("2", "K") { Tingkat = "kecamatan" },
        new("3", "K") { Tingkat = "Kecamatan" },
        new("1a", "1") { Tingkat = "Desa" }, new("1b", "1") { Tingkat = "Kelurahan" },
        new("2a", "2") { Tingkat = "Desa" },
    ];

    private static HasilIndikator Of(List<HasilIndikator> rows, string wilayah) =>
        rows.Single(row => row.Wilayah == wilayah);

    private static List<HasilIndikator> Calculate(
        Indikator indikator, params (string Wilayah, string Variabel)[] cells) =>
        Calculate([indikator], cells);

    private static List<HasilIndikator> Calculate(
        Indikator[] indikator, params (string Wilayah, string Variabel)[] cells)
    {
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, variabel) in cells) data.Quarters(wilayah, null, variabel, 1);
        return Calculate(indikator, data);
    }

    /// <summary>The rows s.d. TW 1.</summary>
    private static List<HasilIndikator> Calculate(
        Indikator[] indikator, DataKinerjaBuilder data, Wilayah[]? wilayah = null)
    {
        var definisi =
            DefinisiKinerja.Create(new DefinisiParts { Indikator = indikator, Wilayah = wilayah ?? Wilayah });
        return [.. new KinerjaEngine(definisi).Calculate(data.Build()).Indikator.Where(row => row.Triwulan.Nomor == 1)];
    }
}
