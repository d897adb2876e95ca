using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 5.1: which target counts.</summary>
public sealed class TargetTests
{
    private static readonly AturanKinerja ProRata = new() { TargetTanpaTriwulan = TargetTanpaTriwulan.ProRata };

    [Fact]
    public void A_target_until_the_quarter_comes_before_the_annual_one() =>
        AssertTargets(builder => builder.Target("IK", 100).Target("IK", 20, 1).Target("IK", 50, 3), [20, 100, 50, 100],
            "Triwulan Tahunan Triwulan Tahunan");

    [Fact]
    public void Without_an_annual_target_that_of_TW_4_is_the_annual_one() =>
        AssertTargets(builder => builder.Target("IK", 80, 4).Target("IK", 20, 1), [20, 80, 80, 80],
            "Triwulan Tahunan Tahunan Triwulan");

    [Fact]
    public void An_own_annual_target_comes_before_a_default_of_the_quarter() =>
        AssertTargets(builder => builder.Target("IK", 100).Target("IK", 7, 2, wilayah: null), [100, 100, 100, 100],
            "Tahunan Tahunan Tahunan Tahunan");

    [Fact]
    public void The_default_holds_where_there_is_none_of_ones_own() =>
        AssertTargets(builder => builder.Target("IK", 7, 2, wilayah: null).Target("IK", 9, wilayah: null), [9, 7, 9, 9],
            "Tahunan Triwulan Tahunan Tahunan");

    [Fact]
    public void Targets_of_single_quarters_add_up_for_a_flow() => AssertTargets(
        builder =>
            builder.Target("IK", 10, 1).Target("IK", 5, 3), [10, 10, 15, 15], "Triwulan Triwulan Triwulan Triwulan",
        new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan });

    [Fact]
    public void Of_targets_of_single_quarters_the_last_counts_for_a_stock() => AssertTargets(
        builder =>
            builder.Target("IK", 10, 2).Target("IK", 5, 3), [null, 10, 5, 5], "TidakAda Triwulan Triwulan Triwulan",
        new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan }, TipePerhitungan.NonKumulatif);

    [Fact]
    public void Targets_of_single_quarters_with_that_of_TW_4_give_the_annual_one() => AssertTargets(
        builder =>
            builder.Target("IK", 10, 2).Target("IK", 5, 4), [15, 10, 10, 15], "Tahunan Triwulan Triwulan Triwulan",
        new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan });

    [Fact]
    public void A_share_of_the_annual_target_counts_where_only_it_is_given() => AssertTargets(
        builder => builder.Target("IK", 12).Target("IK", 7, 2), [3, 7, 9, 12], "ProRata Triwulan ProRata Tahunan",
        ProRata);

    [Fact]
    public void A_share_of_the_target_of_TW_4_counts_where_it_is_the_annual_one() => AssertTargets(
        builder => builder.Target("IK", 10, 4), [2.5m, 5, 7.5m, 10], "ProRata ProRata ProRata Triwulan", ProRata);

    [Fact]
    public void A_stock_takes_no_share_of_its_annual_target() => AssertTargets(
        builder => builder.Target("IK", 12), [12, 12, 12, 12], "Tahunan Tahunan Tahunan Tahunan", ProRata,
        TipePerhitungan.NonKumulatif);

    /// <summary>SPEC 5.1: the share of four quarters of four is the annual target.</summary>
    [Law]
    public void Pro_rata_at_TW_4_is_the_annual_target(Tape tape)
    {
        var (target, lebar) = (tape.Number(), tape.Flip() ? (decimal?)Math.Abs(tape.Number()) : null);
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1, 1, 1, 1)
            .Target("IK", target, atas: target + lebar).Build();
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator()), ProRata).Calculate(data).Indikator.ToList();
        Assert.Equal(
            Enumerable.Range(1, 4).Select(n => (target * n / 4, (target + lebar) * n / 4)),
            rows.Select(row => (row.Target.Value!.Value, row.TargetAtas)));
        Assert.Equal((target, target + lebar), (rows[3].Target.Value, rows[3].TargetAtas));
    }

    [Theory]
    [InlineData(TipePerhitungan.Kumulatif, "2..3 4..6 9..11 9..11")]
    [InlineData(TipePerhitungan.NonKumulatif, "2..3 2..3 5 5")]
    public void Ranges_of_single_quarters_add_up_for_a_flow(TipePerhitungan tipe, string expected)
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1, 1, 1, 1)
            .Target("IK", 2, 1, atas: 3).Target("IK", 5, 3);
        if (tipe == TipePerhitungan.Kumulatif) data.Target("IK", 2, 2, atas: 3);
        var aturan = new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan };
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator(tipe: tipe)), aturan)
            .Calculate(data.Build()).Indikator;
        Assert.Equal(expected, string.Join(' ', rows.Select(
            row => row.TargetAtas is { } atas ? $"{row.Target}..{atas}" : row.Target.ToString())));
    }

    [Fact]
    public void No_target_is_a_reason_beside_that_of_the_realisasi()
    {
        var row = new KinerjaEngine(Some.Definisi(Some.Indikator()))
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", null, 1).Build()).Indikator.First();
        Assert.Equal("DataKosong;TargetKosong", string.Join(';', row.Keterangan));
        Assert.Equal(DasarTarget.TidakAda, row.DasarTarget);
    }

    [Fact]
    public void A_blank_target_assigns_and_gives_no_target()
    {
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator()))
            .Calculate(new DataKinerjaBuilder().Target("IK", null).Target("IK", 5, wilayah: "lain").Build());
        Assert.Equal([Some.Wilayah, "lain"], hasil.Indikator.Select(row => row.Wilayah).Distinct());
        Assert.Null(hasil.Indikator.First().Target.Value);
    }

    private static void AssertTargets(
        Func<DataKinerjaBuilder, DataKinerjaBuilder> targets, decimal?[] expected, string dasar,
        AturanKinerja? aturan = null, TipePerhitungan tipe = TipePerhitungan.Kumulatif)
    {
        var engine = new KinerjaEngine(Some.Definisi(Some.Indikator(tipe: tipe)), aturan);
        var rows = engine.Calculate(targets(new DataKinerjaBuilder().Quarters("jumlah", 1, 1, 1, 1)).Build())
            .Indikator.ToList();
        Assert.Equal(expected, rows.Select(row => row.Target.Value));
        Assert.Equal(dasar, string.Join(' ', rows.Select(row => row.DasarTarget)));
    }
}
