using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>
/// SPEC 4.7: which tingkat is asked when several report. A kabupaten over the kecamatan 1 (desa 1a, 1b), 2 (desa 2a)
/// and 3, and a city without anything below it. A default target stands at every pelapor.
/// </summary>
public sealed class PelaporCelahTests
{
    private static readonly string[] Desa = ["1a", "1b", "2a", "3", "Kota"]; // "Kota" has no desa below it

    private static readonly string[] Kecamatan = ["1", "2", "3", "Kota"];

    /// <summary>1 and 2 report two variables each, the three desa one: three wilayah are more than two.</summary>
    [Fact]
    public void A_wilayah_counts_once_whatever_it_reports() => Assert.Equal(
        Desa, Asked(
            [Some.Indikator(rumus: "a + b")], ("1", "a"), ("2", "a"), ("1", "b"), ("2", "b"), ("1a", "a"), ("1b", "a"),
            ("2a", "a")));

    /// <summary>All kecamatan and all desa report, the kecamatan first.</summary>
    [Fact]
    public void Of_two_tingkat_that_report_throughout_the_lower_is_asked() => Assert.Equal(
        Desa, Asked(
            [Some.Indikator(rumus: "a + b")], ("1", "a"), ("2", "a"), ("3", "a"), ("1a", "b"), ("1b", "b"),
            ("2a", "b")));

    /// <summary>SPEC 4.6: working days are a calendar, not a report.</summary>
    [Fact]
    public void Reported_working_days_do_not_count() => Assert.Equal(
        Kecamatan, Asked(
            [Some.Indikator(rumus: "a / hari_kerja_efektif")], ("1", "a"), ("1a", "hari_kerja_efektif"),
            ("1b", "hari_kerja_efektif"), ("2a", "hari_kerja_efektif")));

    [Fact]
    public void A_variabel_reported_for_the_indikator_counts()
    {
        var data = Data(("1a", "lain")).Quarters("1", "IK", "jumlah", 1);
        Assert.Equal(Kecamatan, Asked([Some.Indikator(), Some.Indikator("LAIN", "lain")], data));
    }

    /// <summary>Nothing but a survey has the tahun, and it was held in the kecamatan 1.</summary>
    [Fact]
    public void Respondents_count_for_an_indikator_of_the_survey()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.NonKumulatif)],
            Wilayah = Tree(),
        });
        var hasil = new KinerjaEngine(definisi).Calculate(Data().Build(), Survei("1"));
        Assert.Equal(["1", "2", "3", "K", "Kota"], Rows(hasil).Select(row => row.Wilayah));
    }

    [Fact]
    public void Respondents_do_not_count_for_an_indikator_without_the_survey() => Assert.Equal(
        Kecamatan, Asked([Some.Indikator()], Data(("1", "jumlah")), Survei("1a", "1b", "2a")));

    /// <summary>Each referenced indikator has a target at one wilayah, so it is assigned nowhere else.</summary>
    [Theory]
    [InlineData(TingkatWilayah.Kabupaten, TingkatWilayah.Desa, new[] { "1a", "1b", "2a", "K", "Kota" })]
    [InlineData(TingkatWilayah.Kabupaten, null, new[] { "1a", "1b", "2a", "3", "K", "Kota" })]
    [InlineData(null, TingkatWilayah.Kabupaten, new[] { "1a", "1b", "2a", "3", "K", "Kota" })]
    public void References_alone_ask_all_whom_the_referenced_ask(
        TingkatWilayah? ofA, TingkatWilayah? ofB, string[] expected)
    {
        var data = Data(("1a", "a"), ("1a", "b")).Target("A", 1, wilayah: "1a").Target("B", 1, wilayah: "1a");
        Assert.Equal(
            expected, Asked([Some.Indikator(rumus: "[@A] + [@B]"), With("A", "a", ofA), With("B", "b", ofB)], data));
    }

    /// <summary>X has no tingkat, so without a tingkat pelapor every leaf is asked.</summary>
    [Fact]
    public void References_alone_ask_the_leaves_where_one_of_the_referenced_does()
    {
        var data = Data(("1a", "a"), ("1a", "b")).Target("A", 1, wilayah: "1a").Target("B", 1, wilayah: "1a");
        Assert.Equal(
            ["1", "1a", "1b", "2", "2a", "3", "Kota", "X"],
            Asked(
                [
                    Some.Indikator(rumus: "[@A] + [@B]"), With("A", "a", null),
                    With("B", "b", TingkatWilayah.Kecamatan),
                ],
                data, wilayah: [.. Tree(), new("X")]));
    }

    /// <summary>Without wilayah.csv no wilayah has a tingkat, so nobody is asked who does not report.</summary>
    [Fact]
    public void Without_wilayah_nobody_is_of_a_tingkat_pelapor()
    {
        var hasil = new KinerjaEngine(Some.Definisi(
                With("IK", "jumlah", TingkatWilayah.Kecamatan), Some.Indikator("LAIN", "lain")))
            .Calculate(Data(("1", "jumlah"), ("2", "lain")).Build());
        Assert.Equal(["1"], Rows(hasil).Select(row => row.Wilayah));
    }

    /// <summary>The kecamatan report LAIN in 2022, the desa in 2023. IK exists from 2023 without a report.</summary>
    [Fact]
    public void Who_reports_nothing_of_it_is_asked_where_the_most_report_in_its_tahun()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { BerlakuDari = 2023 },
                Some.Indikator("LAIN", "lain"),
            ],
            Wilayah = Tree(),
        });
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, tahun) in ((string, int)[])
            [("1", 2022), ("2", 2022), ("3", 2022), ("1a", 2023), ("2a", 2023)])
            data.AddRealisasi(data.Variabel(null, "lain"), data.Wilayah(wilayah), tahun, Triwulan.I, 1);
        data.AddTarget(data.Indikator("IK"), null, 2023, null, 1);
        Assert.Equal(Desa, Asked(new KinerjaEngine(definisi).Calculate(data.Build())));
    }

    /// <summary>SPEC 4.8: the kecamatan 2 and its desa exist from 2023.</summary>
    [Fact]
    public void A_wilayah_outside_its_tahun_is_not_asked()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = Tree(since: 2023),
        });
        var hasil = new KinerjaEngine(definisi).Calculate(Data(("1", "jumlah")).Target("IK", 1, wilayah: null).Build());
        Assert.Equal(["1", "3", "Kota"], Asked(hasil));
        Assert.Equal(["1", "3", "K", "Kota"], Rows(hasil).Select(row => row.Wilayah));
    }

    /// <param name="since">The first tahun of the kecamatan 2.</param>
    private static Wilayah[] Tree(int? since = null) =>
    [
        new("K") { Tingkat = "Kabupaten" }, new("Kota") { Tingkat = "Kota" },
        new("1", "K") { Tingkat = "Kecamatan" }, new("2", "K") { Tingkat = "Kecamatan", BerlakuDari = since },
        new("3", "K") { Tingkat = "Kecamatan" },
        new("1a", "1") { Tingkat = "Desa" }, new("1b", "1") { Tingkat = "Kelurahan" },
        new("2a", "2") { Tingkat = "Desa", BerlakuDari = since },
    ];

    private static Indikator With(string kode, string rumus, TingkatWilayah? tingkat) =>
        new(kode, Rumus.Parse(rumus), TipePerhitungan.Kumulatif) { TingkatPelapor = tingkat };

    private static DataKinerjaBuilder Data(params (string Wilayah, string Variabel)[] cells)
    {
        var data = new DataKinerjaBuilder();
        foreach (var (wilayah, variabel) in cells) data.Quarters(wilayah, null, variabel, 1);
        return data;
    }

    private static DataSurvei Survei(params string[] wilayah)
    {
        var survei = new DataSurveiBuilder(["U1"]);
        foreach (var kode in wilayah) survei.Add(survei.Wilayah(kode), Some.Tahun, Triwulan.I, [4]);
        return survei.Build();
    }

    private static IEnumerable<string> Asked(
        Indikator[] indikator, params (string Wilayah, string Variabel)[] cells) => Asked(indikator, Data(cells));

    private static IEnumerable<string> Asked(
        Indikator[] indikator, DataKinerjaBuilder data, DataSurvei? survei = null, Wilayah[]? wilayah = null)
    {
        var definisi =
            DefinisiKinerja.Create(new DefinisiParts { Indikator = indikator, Wilayah = wilayah ?? Tree() });
        return Asked(
            new KinerjaEngine(definisi).Calculate(data.Target("IK", 1, wilayah: null).Build(), survei));
    }

    /// <summary>The wilayah that the default target of IK holds for. One that only reports is not among them.</summary>
    private static IEnumerable<string> Asked(HasilKinerja hasil) =>
        Rows(hasil).Where(row => row.DasarTarget == DasarTarget.Tahunan).Select(row => row.Wilayah);

    private static IEnumerable<HasilIndikator> Rows(HasilKinerja hasil) => hasil.Indikator.Where(
        row => row.Indikator.Kode == "IK" && row.Tahun == hasil.Tahun[^1] && row.Triwulan == Triwulan.I);
}
