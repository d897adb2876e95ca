using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Kewilayahan.KabupatenUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>SPEC 7 in cases that seldom meet: reasons, ranges without weights, silent wilayah below a report.</summary>
public sealed class WilayahCelahTests
{
    /// <summary>X is not aggregated, so at K only the sum of its own figures has a value.</summary>
    [Fact]
    public void An_aggregate_of_references_is_kept_where_the_first_reference_has_none()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Indikator("x", AgregasiWilayah.Tidak, kode: "X"), Indikator("y", AgregasiWilayah.Jumlah, kode: "Y"),
                Indikator("[@X] + [@Y]", AgregasiWilayah.Jumlah),
            ],
            Wilayah = [new(K), new("1", K), new("2", K)],
            Variabel = [new("y") { Frekuensi = Frekuensi.Tahunan }],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("1", null, "x", 1).Quarters("1", null, "y", null, null, null, 2)
                .Build());
        Assert.Equal(Alasan.TidakDiagregasi, Row(hasil, "X").Realisasi.Alasan);
        Assert.Equal(3, Row(hasil).Realisasi.Value);
    }

    [Fact]
    public void A_recalculation_without_participants_has_their_reason()
    {
        var hasil = Calculate(
            Indikator("a * a", AgregasiWilayah.HitungUlang), ("1", 999_999_999_999_999_999m, null));
        Assert.Equal(Alasan.Luapan, Row(hasil).Realisasi.Alasan);
    }

    /// <summary>
    /// Two small numbers reach the last digit only together, so a sum in another order would lose them. The wilayah in
    /// between takes the last one first.
    /// </summary>
    [Fact]
    public void A_sum_does_not_depend_on_the_wilayah_in_between()
    {
        Wilayah[] flat = [new("P"), new("1", "P"), new("2", "P"), new("3", "P")];
        Wilayah[] deep = [new("P"), new("M", "P"), new("N", "P"), new("1", "N"), new("2", "N"), new("3", "M")];
        foreach (var wilayah in (Wilayah[][])[flat, deep])
        {
            var definisi = DefinisiKinerja.Create(new DefinisiParts
            {
                Indikator = [Indikator("a", AgregasiWilayah.Jumlah)],
                Wilayah = [.. wilayah],
            });
            var hasil = new KinerjaEngine(definisi).Calculate(Isi(
                ("1", 0.00000000004m, null), ("2", 0.00000000004m, null), ("3", 999_999_999_999_999_999m, null))
                .Build());
            Assert.Equal(
                999_999_999_999_999_999.0000000001m,
                hasil.IndikatorAt("P", Some.Tahun, Triwulan.I).Single().Realisasi.Value);
        }
    }

    [Fact]
    public void The_targets_below_a_wilayah_in_between_are_shown()
    {
        var data = Isi(("1", 1, null)).Target("IK", 10, wilayah: "1").Target("IK", 50, wilayah: "2")
            .Target("IK", 99, wilayah: "3");
        Assert.Equal("10 + 50 + 99", Proof(Mesin(Indikator("a")).Calculate(data.Build()), "P", "target").Ungkapan);
    }

    /// <summary>M and all below it are silent; its own target replaces those of 1 and 2.</summary>
    [Fact]
    public void An_own_target_stands_for_silent_wilayah_below_it()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("a")],
            Wilayah = [new("P"), new("M", "P"), new("N", "P"), new("1", "M"), new("2", "M"), new("3", "N")],
        });
        var data = Isi(("3", 1, null)).Target("IK", 3, wilayah: "1").Target("IK", 4, wilayah: "2")
            .Target("IK", 10, wilayah: "M").Target("IK", 5, wilayah: "3");
        var row = new KinerjaEngine(definisi).Calculate(data.Build())
            .IndikatorAt("P", Some.Tahun, Triwulan.IV).Single();
        Assert.Equal(15, row.Target.Value);
    }

    /// <summary>The single target of 2 has no weight, so only the range of 1 counts.</summary>
    [Fact]
    public void A_target_without_weight_takes_no_part_in_a_range()
    {
        var data = Isi(("1", 1, 10), ("2", 3, null)).Target("IK", 10, wilayah: "1", atas: 20)
            .Target("IK", 50, wilayah: "2");
        Assert.Equal((10m, 20m), Range(Weighted.Calculate(data.Build())));
    }

    [Fact]
    public void Ranges_without_any_weight_give_the_range_of_their_means()
    {
        var data = Isi(("1", 1, null), ("2", 3, null)).Target("IK", 10, wilayah: "1", atas: 20)
            .Target("IK", 50, wilayah: "2", atas: 60);
        Assert.Equal((30m, 40m), Range(Weighted.Calculate(data.Build())));
    }

    [Fact]
    public void Derived_bounds_that_meet_are_a_range()
    {
        var data = Isi(("1", 1, -1), ("2", 3, 2)).Target("IK", 10, wilayah: "1", atas: 90)
            .Target("IK", 50, wilayah: "2", atas: 90);
        Assert.Equal((90m, 90m), Range(Weighted.Calculate(data.Build())));
    }

    [Fact]
    public void A_wilayah_without_target_leaves_a_range_a_range()
    {
        var data = Isi(("1", 1, null), ("2", 3, null), ("3", 5, null)).Target("IK", 10, wilayah: "1", atas: 20)
            .Target("IK", 50, wilayah: "2", atas: 60);
        Assert.Equal((30m, 40m), Range(Mesin(Indikator("a", AgregasiWilayah.RataRata)).Calculate(data.Build())));
    }

    [Theory]
    [InlineData(AgregasiWilayah.RataRata)]
    [InlineData(AgregasiWilayah.Maksimum)]
    public void Where_no_target_counts_the_reason_is_TargetKosong(AgregasiWilayah agregasi)
    {
        var data = Isi(("1", 1, null)).Target("IK", 50, wilayah: "2"); // 2 is silent
        Assert.Equal(Alasan.TargetKosong, Row(Mesin(Indikator("a", agregasi)).Calculate(data.Build())).Target.Alasan);
    }

    /// <summary>K reports for itself before anything is due, so the desa below it is not asked for.</summary>
    [Fact]
    public void Silent_wilayah_below_one_that_reports_do_not_count()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("a")],
            Wilayah = [new("P"), new(K, "P"), new("1", K)],
            Variabel = [new("a") { Frekuensi = Frekuensi.Tahunan }],
        });
        var row = new KinerjaEngine(definisi).Calculate(Isi((K, 1, null)).Build())
            .IndikatorAt("P", Some.Tahun, Triwulan.I).Single();
        Assert.Equal(1, row.Kelengkapan);
    }

    [Fact]
    public void Silent_wilayah_are_shown_in_the_order_of_the_output()
    {
        var hasil = Mesin(Indikator("a")).Calculate(Isi(("1", 1, null)).Build());
        Assert.Equal(
            ["1", "2, tidak melapor", "3, tidak melapor"],
            Proof(hasil, K, "kelengkapan").Inputs.Select(masukan => masukan.Asal));
    }

    [Fact]
    public void A_weight_is_asked_for_when_it_is_due()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b")],
            Wilayah = [new(K), new("1", K)],
            Variabel = [new("b") { Frekuensi = Frekuensi.Tahunan }],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(Isi(("1", 1, null)).Build());
        Assert.Equal(
            Triwulan.IV,
            Assert.Single(hasil.Diagnostics, one => one.Code == TreeCodes.PembobotKosong).Place.Triwulan);
    }

    private static KinerjaEngine Weighted =>
        Mesin(Indikator("a", AgregasiWilayah.RataRataTertimbang, pembobot: "b"));

    private static (decimal?, decimal?) Range(HasilKinerja hasil) =>
        (Row(hasil).Target.Value, Row(hasil).TargetAtas);

    private static PenjelasanStep Proof(HasilKinerja hasil, string wilayah, string kolom) =>
        hasil.Explain(hasil.IndikatorAt(wilayah, Some.Tahun, Triwulan.IV).Single())
            .Single(step => step.Kolom == kolom);
}
