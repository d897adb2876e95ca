using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 7.1, 7.2.</summary>
public sealed class WilayahTests
{
    [Theory]
    [InlineData("Persen(a, b)", null, "20")] // (1 + 3) / (10 + 10) * 100, not the mean of 10 and 30
    [InlineData("a", null, "4")]
    [InlineData("a", AgregasiWilayah.RataRata, "2")]
    [InlineData("a", AgregasiWilayah.Maksimum, "3")]
    [InlineData("a", AgregasiWilayah.Minimum, "1")]
    [InlineData("a * b", AgregasiWilayah.HitungUlang, "80")]
    [InlineData("a * b", null, "40")]
    [InlineData("a", AgregasiWilayah.Tidak, "TidakDiagregasi")]
    public void A_figure_above_is_pooled_as_the_indikator_says(string rumus, AgregasiWilayah? agregasi, string expected)
    {
        var hasil = Calculate(Indikator(rumus, agregasi), ("1", 1, 10), ("2", 3, 10));
        Assert.Equal(expected, Row(hasil).Realisasi.ToString());
        Assert.Equal(expected, hasil.IndikatorAt(K, Some.Tahun, Triwulan.I).Single().RealisasiTriwulan.ToString());
    }

    [Theory]
    [InlineData("%", 2)]
    [InlineData("Indeks (IKM)", 2)]
    [InlineData("nilai", 2)]
    [InlineData("Skor", 2)]
    [InlineData("Dokumen", 4)]
    [InlineData("", 4)]
    public void Levels_are_averaged_and_counts_added_up(string satuan, int expected)
    {
        var indikator = new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { Satuan = satuan };
        Assert.Equal(expected, Row(Calculate(indikator, ("1", 1, null), ("2", 3, null))).Realisasi.Value);
    }

    [Theory]
    [InlineData(1, 3, "2.5")] // (1·1 + 3·3) / 4
    [InlineData(1, null, "1")]
    [InlineData(null, null, "DataKosong")]
    [InlineData(0, 0, "BobotNol")]
    public void A_weighted_mean_leaves_out_who_has_no_weight(int? first, int? second, string expected)
    {
        var indikator = Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b");
        var hasil = Calculate(indikator, ("1", 1, first), ("2", 3, second));
        Assert.Equal(expected, Row(hasil).Realisasi.ToString());
        int?[] weights = [first, second];
        var silent = weights.Count(weight => weight is null);
        Assert.Equal(4 * silent, hasil.Diagnostics.Count(d => d.Code == TreeCodes.PembobotKosong)); // every s.d. TW n
    }

    /// <summary>
    /// As a weight b is a stock: 5 in TW 1 holds for TW 2 too; as a part of the rumus it follows the tipe.
    /// </summary>
    [Fact]
    public void A_weight_that_the_rumus_does_not_use_is_a_stock()
    {
        var data = new DataKinerjaBuilder();
        data.Quarters("1", null, "a", 1, 1).Quarters("1", null, "b", 5, 5).Quarters("2", null, "a", 4, 4)
            .Quarters("2", null, "b", 10);
        var rows = Mesin(Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b")).Calculate(data.Build())
            .Indikator.Where(row => row.Wilayah == K).ToList();
        Assert.Equal(3, rows[0].Realisasi.Value); // (5·1 + 10·4) / 15
        Assert.Equal(6, rows[1].Realisasi.Value); // (5·2 + 10·8) / 15
        rows = Mesin(Indikator("a + 0 * b", AgregasiWilayah.RataRataTertimbang, pembobot: "b")).Calculate(data.Build())
            .Indikator.Where(row => row.Wilayah == K).ToList();
        Assert.Equal(5, rows[1].Realisasi.Value); // b adds up: (10·2 + 10·8) / 20
    }

    [Theory]
    [InlineData(AgregasiWilayah.Jumlah)]
    [InlineData(AgregasiWilayah.RataRata)]
    [InlineData(AgregasiWilayah.Maksimum)]
    [InlineData(AgregasiWilayah.RataRataTertimbang)]
    public void Without_a_value_below_the_first_reason_counts(AgregasiWilayah agregasi)
    {
        var indikator = Indikator("a / c", agregasi, pembobot: "b");
        var data = new DataKinerjaBuilder();
        data.Quarters("1", null, "a", 1).Quarters("1", null, "c", 0).Quarters("2", null, "a", 1);
        var row = Row(Mesin(indikator).Calculate(data.Build()));
        Assert.Equal([Alasan.DataKosong, Alasan.TargetKosong], row.Keterangan);
        data = new DataKinerjaBuilder();
        data.Quarters("1", null, "a", 1).Quarters("1", null, "c", 0);
        Assert.Equal(
            [Alasan.PembagiNol, Alasan.TargetKosong], Row(Mesin(indikator).Calculate(data.Build())).Keterangan);
    }

    [Fact]
    public void A_zero_denominator_below_takes_part_in_the_ratio()
    {
        var hasil = Calculate(Indikator("a / b"), ("1", 1, 0), ("2", 3, 8));
        Assert.Equal(0.5m, Row(hasil).Realisasi.Value);
        Assert.Equal("PembagiNol", Row(Calculate(Indikator("a / b"), ("1", 1, 0), ("2", 3, 0))).Realisasi.ToString());
    }

    [Fact]
    public void Jika_pembagi_nol_holds_above_too()
    {
        var indikator = new Indikator("IK", Rumus.Parse("a / b"), TipePerhitungan.Kumulatif) { JikaPembagiNol = 100 };
        Assert.Equal(100, Row(Calculate(indikator, ("1", 0, 0), ("2", 0, 0))).Realisasi.Value);
        Assert.Equal(0.25m, Row(Calculate(indikator, ("1", 0, 0), ("2", 1, 4))).Realisasi.Value);
    }

    [Fact]
    public void Half_a_ratio_below_takes_no_part()
    {
        var row = Row(Calculate(Indikator("a / b"), ("1", 5, null), ("2", 1, 4)));
        Assert.Equal(0.25m, row.Realisasi.Value);
        Assert.Equal("DataKosong", Row(Calculate(Indikator("a / b"), ("1", 5, null))).Realisasi.ToString());
    }

    [Fact]
    public void Recalculation_takes_the_mean_of_the_calendar_and_the_references_of_the_wilayah_itself()
    {
        var definisi = new[]
        {
            Indikator("a", AgregasiWilayah.Maksimum, kode: "M"), Indikator("[@M] + a", kode: "IK"),
            Indikator("a * hari_kerja_efektif", AgregasiWilayah.HitungUlang, kode: "H"),
        };
        var hasil = Calculate(definisi, ("1", 1, null), ("2", 3, null));
        Assert.Equal(7, Row(hasil).Realisasi.Value); // Max(1, 3) + (1 + 3)
        Assert.Equal(4 * 61.75m, Row(hasil, "H").Realisasi.Value); // of the days of TW 1, and not of twice those
    }

    [Theory]
    [InlineData(DataIndukWilayah.Tolak, 4, 1)]
    [InlineData(DataIndukWilayah.UtamakanLaporan, 7, 0)]
    public void Of_a_wilayah_and_one_below_that_both_report_a_policy_picks_one(
        DataIndukWilayah policy, int expected, int told)
    {
        var hasil = Calculate([Indikator("a")], new AturanKinerja { DataIndukWilayah = policy }, ("1", 1, null),
            ("2", 3, null), (K, 7, null));
        Assert.Equal(expected, Row(hasil).Realisasi.Value);
        Assert.Equal(told, hasil.Diagnostics.Count(d => d.Code == TreeCodes.DataIndukTidakDipakai));
        Assert.Equal(1, hasil.IndikatorAt("1", Some.Tahun, Triwulan.IV).Single().Realisasi.Value);
    }

    [Fact]
    public void Who_alone_reports_bears_for_itself_and_for_those_above()
    {
        var hasil = Calculate(Indikator("a"), (K, 7, null));
        Assert.Equal(7, Row(hasil).Realisasi.Value);
        Assert.Equal(0.25m, Row(hasil).Kelengkapan); // its own, TW 1 of four
        Assert.Equal(7, hasil.IndikatorAt("P", Some.Tahun, Triwulan.IV).Single().Realisasi.Value);
        Assert.DoesNotContain(hasil.Diagnostics.WithoutTargets(), d => d.Severity != Severity.Info);
    }

    [Fact]
    public void An_indikator_of_references_alone_is_borne_where_one_of_them_is_and_its_conflict_is_told_once()
    {
        var hasil = Calculate(
            [Indikator("a", kode: "X"), Indikator("[@X] * 2", kode: "IK")], AturanKinerja.Baku, ("1", 1, null),
            ("2", 3, null), (K, 7, null));
        Assert.Equal(8, Row(hasil).Realisasi.Value);
        Assert.Equal(
            "X", Assert.Single(hasil.Diagnostics, d => d.Code == TreeCodes.DataIndukTidakDipakai).Place.Indikator);
        Assert.Equal("DataKosong", hasil.IndikatorAt("3", Some.Tahun, Triwulan.IV).Last().Realisasi.ToString());
    }

    /// <summary>Nobody reports, so nobody bears; JikaKosong has nothing to stand in for (SPEC 7.1).</summary>
    [Fact]
    public void Without_a_bearer_there_is_no_realisasi_whatever_the_rumus()
    {
        var hasil = Calculate(Indikator("JikaKosong(a, 9)"), ("1", 1, null));
        Assert.Equal("DataKosong", hasil.IndikatorAt("2", Some.Tahun, Triwulan.IV).Single().Realisasi.ToString());
        Assert.Equal(1, Row(hasil).Realisasi.Value);
        hasil = Calculate([Indikator("a", kode: "X"), Indikator("5 * hari_kerja_efektif")], ("1", 1, null));
        Assert.Equal("DataKosong", Row(hasil).Realisasi.ToString());
    }

    [Fact]
    public void Sums_that_do_not_fit_are_told_and_missing()
    {
        var indikator = Indikator("Pow(a, 3)", AgregasiWilayah.Jumlah);
        var huge = 4_000_000_000m; // its cube fits, twice that does not
        var hasil = Calculate(indikator, ("1", huge, null), ("2", huge, null));
        Assert.Equal("Luapan", Row(hasil).Realisasi.ToString());
        Assert.Contains(hasil.Diagnostics, d => d.Code == CalculationCodes.Luapan && d.Place.Wilayah == K);
    }
}
