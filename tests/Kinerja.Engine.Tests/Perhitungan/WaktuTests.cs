using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4: from quarters to s.d. TW n.</summary>
public sealed class WaktuTests
{
    [Fact]
    public void A_flow_adds_up_and_a_gap_adds_nothing() =>
        AssertRealisasi(
            Sifat.Arus, CaraLapor.PerPeriode, [3, null, 4, 0], sampaiDengan: [3, 3, 7, 7], triwulan: [3, null, 4, 0]);

    [Fact]
    public void A_stock_is_its_last_report() =>
        AssertRealisasi(Sifat.Posisi, CaraLapor.PerPeriode, [null, 5, null, 2], sampaiDengan: [null, 5, 5, 2],
            triwulan: [null, 5, null, 2]);

    [Fact]
    public void A_mean_is_over_the_reported_quarters() =>
        AssertRealisasi(
            Sifat.Rerata, CaraLapor.PerPeriode, [4, null, 8, 0], sampaiDengan: [4, 4, 6, 4], triwulan: [4, null, 8, 0]);

    [Fact]
    public void Year_to_date_totals_give_the_difference_to_the_last_reported_one() =>
        AssertRealisasi(
            Sifat.Arus, CaraLapor.SampaiDengan, [3, 5, null, 9], sampaiDengan: [3, 5, 5, 9], triwulan: [3, 2, null, 4]);

    [Fact]
    public void A_falling_total_is_a_warning_and_stays_as_reported()
    {
        var hasil = Calculate(Sifat.Arus, CaraLapor.SampaiDengan, [5, 3, null, null]);
        var warning = Assert.Single(hasil.Diagnostics.WithoutTargets());
        Assert.Equal("KIN2012", warning.Code.Id);
        Assert.Equal(2, warning.Place.Triwulan?.Nomor);
        Assert.Equal([5m, 3m, 3m, 3m], hasil.Indikator.Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void A_first_total_below_zero_fell_from_nothing() =>
        Assert.Empty(
            Calculate(Sifat.Arus, CaraLapor.SampaiDengan, [-5, null, null, null]).Diagnostics.WithoutTargets());

    [Fact]
    public void Year_to_date_totals_of_a_stock_are_ignored_with_a_warning()
    {
        var hasil = Calculate(Sifat.Posisi, CaraLapor.SampaiDengan, [5, 3, null, null]);
        Assert.Equal("KIN1014", Assert.Single(hasil.Diagnostics.WithoutTargets()).Code.Id);
        Assert.Equal([5m, 3m, null, null], hasil.Indikator.Select(row => row.RealisasiTriwulan.Value));
    }

    [Fact]
    public void What_is_set_for_the_indikator_wins_over_what_is_set_for_all_column_by_column()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Variabel =
            [
                new VariabelSetting("jumlah", "IK") { Sifat = Sifat.Arus },
                new VariabelSetting("jumlah") { Sifat = Sifat.Posisi, CaraLapor = CaraLapor.SampaiDengan },
            ],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1, 5).Build());
        Assert.Equal([1m, 4m, null, null], hasil.Indikator.Select(row => row.RealisasiTriwulan.Value));
    }

    [Fact]
    public void Kelengkapan_counts_a_flow_per_quarter_and_a_stock_once()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "Persen(a, b)")],
            Variabel = [new VariabelSetting("b") { Sifat = Sifat.Posisi }],
        });
        var data = new DataKinerjaBuilder().Quarters("a", 1, null, 1, null).Quarters("b", null, 4, null, null).Build();
        var rows = new KinerjaEngine(definisi).Calculate(data).Indikator.ToList();
        Assert.Equal([0.5m, 2m / 3, 0.75m, 0.6m], rows.Select(row => row.Kelengkapan));
        Assert.Equal([1, 2, 3, 3], rows.Select(row => row.DataSampai?.Nomor));
    }

    [Fact]
    public void The_working_calendar_is_no_report()
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: "a / hari_kerja_efektif"));
        var rows = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("a", null, 247).Target("IK", 1).Build()).Indikator.ToList();
        Assert.Equal([Alasan.DataKosong], rows[0].Keterangan);
        Assert.Equal(4, rows[1].Realisasi.Value); // 247 over the 61.75 days of the one quarter that is reported
        Assert.Equal([0m, 0.5m], rows.Take(2).Select(row => row.Kelengkapan));
        Assert.Null(rows[0].DataSampai?.Nomor);
    }

    [Fact]
    public void Reported_working_days_replace_the_calendar()
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: "a / hari_kerja_efektif"));
        var data = new DataKinerjaBuilder().Quarters("a", 60).Quarters("hari_kerja_efektif", 60).Build();
        Assert.Equal(1, new KinerjaEngine(definisi).Calculate(data).Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void The_index_of_a_survey_is_a_level_whatever_the_tipe()
    {
        var data = new DataKinerjaBuilder().Quarters("skm_ikm", 80, 82).Build();
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: "skm_ikm"))).Calculate(data).Indikator;
        Assert.Equal(82, rows.Last().Realisasi.Value);
    }

    [Fact]
    public void An_own_report_wins_over_the_shared_one_for_the_whole_year()
    {
        var data = new DataKinerjaBuilder()
            .Quarters(Some.Wilayah, "IK", "jumlah", 1)
            .Quarters(Some.Wilayah, null, "jumlah", 10, 20)
            .Quarters("lain", null, "jumlah", 10, 20)
            .Build();
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(data).Indikator.ToList();
        Assert.Equal([1m, 1m], rows.Take(2).Select(row => row.Realisasi.Value));
        Assert.Equal([10m, 30m], rows.Skip(4).Take(2).Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void A_blank_own_report_assigns_but_does_not_override()
    {
        var builder = new DataKinerjaBuilder().Quarters("jumlah", 10);
        builder.AddRealisasi(
            builder.Variabel("IK", "jumlah"), builder.Wilayah(Some.Wilayah), Some.Tahun, Triwulan.II, null);
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(builder.Build()).Indikator.ToList();
        Assert.Equal([10m, 10m], rows.Take(2).Select(row => row.Realisasi.Value));
        Assert.Equal([1m, 0.5m], rows.Take(2).Select(row => row.Kelengkapan));
    }

    [Theory]
    [InlineData(TriwulanTakBerpasangan.Pakai, 200)]
    [InlineData(TriwulanTakBerpasangan.Lewati, 100)]
    public void A_half_reported_quarter_is_used_or_left_out_and_always_told(
        TriwulanTakBerpasangan policy, int realisasi)
    {
        var engine = new KinerjaEngine(
            Some.Definisi(Some.Indikator(rumus: "Persen(a, b)")),
            new AturanKinerja { TriwulanTakBerpasangan = policy });
        var hasil = engine.Calculate(new DataKinerjaBuilder().Quarters("a", 4, 4).Quarters("b", 4).Build());
        var rows = hasil.Indikator.ToList();
        Assert.Equal(realisasi, rows[1].Realisasi.Value);
        Assert.Equal("KIN3002", Assert.Single(hasil.Diagnostics.WithoutTargets()).Code.Id);
        Assert.Equal(0.75m, rows[1].Kelengkapan);
        Assert.Null(rows[1].RealisasiTriwulan.Value);
    }

    private static void AssertRealisasi(
        Sifat sifat, CaraLapor cara, decimal?[] quarters, decimal?[] sampaiDengan, decimal?[] triwulan)
    {
        var rows = Calculate(sifat, cara, quarters).Indikator.ToList();
        Assert.Equal(sampaiDengan, rows.Select(row => row.Realisasi.Value));
        Assert.Equal(triwulan, rows.Select(row => row.RealisasiTriwulan.Value));
    }

    private static HasilKinerja Calculate(Sifat sifat, CaraLapor cara, decimal?[] quarters)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Variabel = [new VariabelSetting("jumlah") { Sifat = sifat, CaraLapor = cara }],
        });
        return new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("jumlah", quarters).Build());
    }
}
