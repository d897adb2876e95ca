using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 7.3 to 7.6.</summary>
public sealed class TargetDanPeringkatTests
{
    [Theory]
    [InlineData("a", null, "159")] // 10 + 50 + 99: the silent one too
    [InlineData("Persen(a, b)", null, "40")] // (10·10 + 50·30) / 40
    [InlineData("a", AgregasiWilayah.RataRata, "30")]
    [InlineData("a", AgregasiWilayah.Maksimum, "50")]
    [InlineData("a", AgregasiWilayah.Minimum, "10")]
    [InlineData("a", AgregasiWilayah.RataRataTertimbang, "40")]
    [InlineData("a", AgregasiWilayah.HitungUlang, "30")]
    [InlineData("a", AgregasiWilayah.Tidak, "30")]
    public void A_target_above_is_derived_the_way_the_figure_is_pooled(
        string rumus, AgregasiWilayah? agregasi, string expected)
    {
        var data = Isi(("1", 1, 10), ("2", 3, 30)).Target("IK", 10, wilayah: "1").Target("IK", 50, wilayah: "2")
            .Target("IK", 99, wilayah: "3");
        var row = Row(Mesin(Indikator(rumus, agregasi, pembobot: "b")).Calculate(data.Build()));
        Assert.Equal((expected, DasarTarget.Turunan), (row.Target.ToString(), row.DasarTarget));
    }

    /// <summary>SPEC 5.7: for each bound, when every target that takes part is a range.</summary>
    [Theory]
    [InlineData("a", null, 20, 60, 100, "159..180")]
    [InlineData("Persen(a, b)", null, 20, 60, 100, "40..50")]
    [InlineData("a", AgregasiWilayah.RataRata, 20, 60, 100, "30..40")]
    [InlineData("a", AgregasiWilayah.Maksimum, 20, 60, 100, "50..60")]
    [InlineData("a", AgregasiWilayah.Minimum, 20, 60, 100, "10..20")]
    [InlineData("a", AgregasiWilayah.RataRataTertimbang, 20, 60, 100, "40..50")]
    [InlineData("a", AgregasiWilayah.RataRata, 20, 60, null, "30..40")] // the silent one takes no part
    [InlineData("a", null, 20, 60, null, "TargetTidakSah")]
    [InlineData("a", null, 20, null, 100, "TargetTidakSah")]
    [InlineData("a", AgregasiWilayah.RataRata, null, 60, 100, "TargetTidakSah")]
    [InlineData("a", AgregasiWilayah.RataRata, null, null, 100, "30")]
    public void A_derived_target_is_a_range_where_all_are(
        string rumus, AgregasiWilayah? agregasi, int? one, int? two, int? three, string expected)
    {
        var data = Isi(("1", 1, 10), ("2", 3, 30)).Target("IK", 10, wilayah: "1", atas: one)
            .Target("IK", 50, wilayah: "2", atas: two).Target("IK", 99, wilayah: "3", atas: three);
        var hasil = Mesin(Indikator(rumus, agregasi, pembobot: "b")).Calculate(data.Build());
        foreach (var row in (HasilIndikator[])[Row(hasil), hasil.IndikatorAt("P", Some.Tahun, Triwulan.IV).Single()])
        {
            Assert.Equal(expected, row.TargetAtas is { } atas ? $"{row.Target}..{atas}" : $"{row.Target}");
            Assert.Equal(
                row.Target.HasValue ? DasarTarget.Turunan : DasarTarget.TidakAda, row.DasarTarget);
            Assert.Equal(row.Target.HasValue ? [] : [Alasan.TargetTidakSah], row.Keterangan);
        }
    }

    /// <summary>SPEC 5.1: the other target reasons only when the realisasi is there.</summary>
    [Fact]
    public void Targets_that_mix_are_no_reason_beside_a_missing_realisasi()
    {
        var data = Isi().Target("IK", 10, wilayah: "1", atas: 20).Target("IK", 50, wilayah: "2");
        var row = Row(Mesin(Indikator("a")).Calculate(data.Build()));
        Assert.Equal("DataKosong TargetTidakSah", $"{string.Join(';', row.Keterangan)} {row.Target}");
    }

    /// <summary>SPEC 5.7: a negative weight turns the bounds round.</summary>
    [Fact]
    public void Derived_bounds_that_cross_are_no_target()
    {
        var data = Isi(("1", 1, -1), ("2", 3, 2)).Target("IK", 10, wilayah: "1", atas: 90)
            .Target("IK", 50, wilayah: "2", atas: 51);
        Assert.Equal(Alasan.TargetTidakSah, Row(Mesin(
            Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b")).Calculate(data.Build())).Target.Alasan);
    }

    [Fact]
    public void Where_the_weights_of_targets_add_to_nothing_their_mean_is_taken()
    {
        var data = Isi(("1", 1, 0), ("2", 3, 0)).Target("IK", 10, wilayah: "1").Target("IK", 50, wilayah: "2");
        Assert.Equal(30, Row(Mesin(
            Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b")).Calculate(data.Build())).Target.Value);
    }

    [Fact]
    public void Under_Pelapor_only_those_with_a_figure_make_up_a_target()
    {
        var data = Isi(("1", 1, 10), ("2", 3, 30)).Target("IK", 10, wilayah: "1").Target("IK", 50, wilayah: "2")
            .Target("IK", 99, wilayah: "3");
        var aturan = new AturanKinerja { TargetTurunan = TargetTurunan.Pelapor };
        Assert.Equal(60, Row(Mesin(aturan, Indikator("a")).Calculate(data.Build())).Target.Value);
    }

    /// <summary>SPEC 7.3: under Jumlah it stands for all below it; elsewhere it is not used.</summary>
    [Theory]
    [InlineData(null, TargetTurunan.Semua, 500)]
    [InlineData(null, TargetTurunan.Pelapor, 10)]
    [InlineData(AgregasiWilayah.RataRata, TargetTurunan.Semua, 10)]
    public void An_explicit_target_stands_for_those_below_it_where_targets_are_added(
        AgregasiWilayah? agregasi, TargetTurunan turunan, int above)
    {
        var data = Isi(("1", 1, null), ("2", 3, null)).Target("IK", 10, wilayah: "1").Target("IK", 500, wilayah: K);
        var hasil = Mesin(new AturanKinerja { TargetTurunan = turunan }, Indikator("a", agregasi))
            .Calculate(data.Build());
        Assert.Equal((500m, DasarTarget.Tahunan), (Row(hasil).Target.Value, Row(hasil).DasarTarget));
        Assert.Equal(above, hasil.IndikatorAt("P", Some.Tahun, Triwulan.IV).Single().Target.Value);
    }

    /// <summary>
    /// The targets of three desa, one of them silent, do not count where their kecamatan reports itself.
    /// </summary>
    [Fact]
    public void A_target_below_a_bearer_does_not_count()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("a")],
            Wilayah = [new("P"), new(K, "P"), new("1", K), new("1a", "1"), new("1b", "1")],
        });
        var data = Isi(("1", 1, null)).Target("IK", 7, wilayah: "1a").Target("IK", 8, wilayah: "1b")
            .Target("IK", 10, wilayah: "1");
        Assert.Equal(10, Row(new KinerjaEngine(definisi).Calculate(data.Build())).Target.Value);
    }

    [Fact]
    public void A_default_target_holds_for_leaves_and_for_who_bears_for_itself()
    {
        var hasil = Mesin(Indikator("a"))
            .Calculate(Isi(("1", 1, null), ("2", 3, null)).Target("IK", 10, wilayah: null).Build());
        Assert.Equal(30, Row(hasil).Target.Value);
        Assert.Equal(10, hasil.IndikatorAt("3", Some.Tahun, Triwulan.IV).Single().Target.Value);
        hasil = Mesin(Indikator("a")).Calculate(Isi((K, 7, null)).Target("IK", 10, wilayah: null).Build());
        Assert.Equal((10m, DasarTarget.Tahunan), (Row(hasil).Target.Value, Row(hasil).DasarTarget));
    }

    [Fact]
    public void The_silent_count_in_kelengkapan()
    {
        var data = new DataKinerjaBuilder();
        data.Quarters("1", null, "a", 1, 1, 1, 1).Quarters("2", null, "a", 1, 1);
        var rows = Mesin(Indikator("a")).Calculate(data.Build()).Indikator.Where(row => row.Wilayah == K).ToList();
        Assert.Equal([2m / 3, 2m / 3, (1 + (2m / 3)) / 3, 0.5m], rows.Select(row => row.Kelengkapan));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.DataSampai?.Nomor));
    }

    [Fact]
    public void Who_is_not_assigned_is_not_expected()
    {
        var data = Isi(("1", 1, null)).Target("IK", 1, wilayah: "1").Target("IK", 1, wilayah: "2");
        Assert.Equal(0.125m, Row(Mesin(Indikator("a")).Calculate(data.Build())).Kelengkapan); // 1/4 of two
    }

    [Fact]
    public void Leaves_below_a_bearer_are_not_expected()
    {
        var hasil = Calculate(Indikator("a"), (K, 7, null));
        Assert.Equal(0.25m, hasil.IndikatorAt("P", Some.Tahun, Triwulan.IV).Single().Kelengkapan);
    }

    [Fact]
    public void Neighbours_are_ranked_and_ties_share_a_rank()
    {
        var hasil = Calculate(
            new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { Simpul = "S" }, target: 100,
                ("1", 80.004m, null), ("2", 80, null), ("3", 90, null));
        var rows = hasil.Peringkat.Where(row => row.Induk == K && row.Triwulan.Nomor == 4).ToList();
        Assert.Equal([("1", 2), ("2", 2), ("3", 1)], rows.Select(row => (row.Wilayah, row.Peringkat!.Value)));
        var kabupaten = hasil.SimpulAt(K, Some.Tahun, Triwulan.IV).Single();
        Assert.Equal((80.004m + 80 + 90) / 3, kabupaten.RerataWilayah.Value);
        Assert.Null(hasil.SimpulAt("1", Some.Tahun, Triwulan.IV).Single().RerataWilayah.Value);
    }

    [Fact]
    public void Neighbours_whose_rounded_capaian_needs_a_decimal_are_ranked_alike()
    {
        var indikator = new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { Simpul = "S" };
        var data = Isi(("1", 900_000_000_000_000, null), ("2", 900_000_000_000_000, null), ("3", 5, null))
            .Target("IK", 0.0000001m, wilayah: null);
        var rows = Mesin(new AturanKinerja { BatasCapaian = new(0, null) }, indikator).Calculate(data.Build())
            .Peringkat.Where(row => row.Induk == K && row.Triwulan.Nomor == 4).ToList();
        Assert.Contains(rows, row => !Pembulatan.TryRound(row.Capaian.Value!.Value, 2, out _));
        Assert.Equal([("1", 1), ("2", 1), ("3", 3)], rows.Select(row => (row.Wilayah, row.Peringkat!.Value)));
    }

    /// <summary>
    /// Of 100/7 and 7.285, and of 100/1 and 50.995: both exactly 50.995, of which decimals miss the first.
    /// </summary>
    [Fact]
    public void Neighbours_equal_in_exact_arithmetic_share_a_rank()
    {
        var indikator =
            new Indikator("IK", Rumus.Parse("Persen(a, b)"), TipePerhitungan.KumulatifNegatif) { Simpul = "S" };
        var data = Isi(("1", 1, 7), ("2", 1, 1), ("3", 1, 1)).Target("IK", 7.285m, wilayah: "1")
            .Target("IK", 50.995m, wilayah: "2").Target("IK", 50.994m, wilayah: "3");
        var hasil = Mesin(new AturanKinerja { RumusCapaianMinimum = RumusCapaianMinimum.RasioTerbalik }, indikator)
            .Calculate(data.Build());
        var rows = hasil.Peringkat.Where(row => row.Induk == K && row.Triwulan.Nomor == 4).ToList();
        Assert.Equal([("1", 1), ("2", 1), ("3", 3)], rows.Select(row => (row.Wilayah, row.Peringkat!.Value)));
        Assert.NotEqual(rows[0].Capaian, rows[1].Capaian);
        Assert.Equal(
            ["Rendah", "Rendah", "Sangat Rendah"],
            rows.Select(row => hasil.FindSimpul(row.Wilayah, "S", Some.Tahun, Triwulan.IV)!.Value.Predikat));
    }

    [Fact]
    public void A_missing_capaian_has_no_rank_and_leaves_no_gap()
    {
        var hasil = Calculate(
            new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { Simpul = "S" }, target: 100,
                ("1", 10, null), ("3", 5, null));
        Assert.Equal(
            [1, null, 2],
            hasil.Peringkat.Where(row => row.Induk == K && row.Triwulan.Nomor == 1).Select(row => row.Peringkat));
        Assert.DoesNotContain(hasil.Peringkat, row => row.Wilayah == "P"); // a root has no neighbours
    }
}
