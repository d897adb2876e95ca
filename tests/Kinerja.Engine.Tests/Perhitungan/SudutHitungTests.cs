using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>Corners of SPEC 4 to 7 that a single wrong sign or a lost line would change.</summary>
public sealed class SudutHitungTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData(1, null)]
    public void A_value_for_D_zero_needs_N_and_D(int? a, int? b)
    {
        var indikator = new Indikator(
            "IK", Rumus.Parse("Persen(a, b)"), TipePerhitungan.Kumulatif)
        { JikaPembagiNol = 100 };
        var row = Row([indikator], new DataKinerjaBuilder().Quarters("a", a).Quarters("b", b).Quarters("c", 1));
        Assert.Null(row.Realisasi.Value);
    }

    [Fact]
    public void Of_references_alone_kelengkapan_is_the_mean_and_data_reach_as_far_as_any()
    {
        var row = Row(
            [Some.Indikator("R", "[@A] + [@B]"), Some.Indikator("A", "a"), Some.Indikator("B", "b")],
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 1), "R", triwulan: 2);
        Assert.Equal((0.75m, 2), (row.Kelengkapan, row.DataSampai?.Nomor));
    }

    [Fact]
    public void Where_nothing_is_expected_nothing_lacks() =>
        Assert.Equal(1, Row([Some.Indikator(rumus: "hari_kerja_efektif"), Some.Indikator("A", "a")],
            new DataKinerjaBuilder().Quarters("a", 1)).Kelengkapan);

    [Fact]
    public void A_stock_counts_once_however_often_it_is_reported() =>
        Assert.Equal(1, Row([Some.Indikator(tipe: TipePerhitungan.NonKumulatif)],
            new DataKinerjaBuilder().Quarters("jumlah", 1, 2, 3)).Kelengkapan);

    [Theory]
    [InlineData(CaraLapor.PerPeriode)]
    [InlineData(CaraLapor.SampaiDengan)]
    public void The_calendar_adds_up_whatever_its_manner(CaraLapor cara)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "hari_kerja_efektif + 0 * jumlah")],
            Variabel = [new("hari_kerja_efektif") { Sifat = Sifat.Arus, CaraLapor = cara }],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("jumlah", 1, 1, 1, 1).Build());
        var quarters = AturanKinerja.Baku.HariKerjaEfektif;
        Assert.Equal(quarters.Setahun, hasil.Indikator.Last().Realisasi.Value);
        Assert.Equal(
            Enumerable.Range(0, 4).Select(q => (decimal?)quarters[q]),
            hasil.Indikator.Select(row => row.RealisasiTriwulan.Value));
        Assert.Empty(hasil.Diagnostics.WithoutTargets());
    }

    /// <summary>The first wilayah of the data reports; only another one has a target of its own (SPEC 4.7).</summary>
    [Fact]
    public void A_report_assigns_where_targets_do_not()
    {
        var hasil = new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(
            new DataKinerjaBuilder().Quarters("A", null, "jumlah", 1).Target("IK", 1, wilayah: "B").Build());
        Assert.Equal(["A", "B"], hasil.Indikator.Select(row => row.Wilayah).Distinct());
        Assert.Empty(hasil.IndikatorAt("tak ada", Some.Tahun, Triwulan.I));
    }

    /// <summary>
    /// An indikator of references alone is where these are; one with a variabel of its own is where that is (SPEC 4.7).
    /// </summary>
    [Fact]
    public void Only_references_alone_go_where_the_referenced_are()
    {
        var data = new DataKinerjaBuilder().Quarters("A", null, "x", 1);
        foreach (var kode in (string[])["I0", "R1", "R2"]) data.Target(kode, 1, wilayah: "B");
        var hasil =
            new KinerjaEngine(
            Some.Definisi(Some.Indikator("I0", "x"), Some.Indikator("R1", "[@I0] + y"), Some.Indikator("R2", "[@I0]")))
            .Calculate(data.Build());
        Assert.Equal(["I0", "R2"], hasil.IndikatorAt("A", Some.Tahun, Triwulan.I).Select(row => row.Indikator.Kode));
    }

    [Fact]
    public void Of_several_spellings_without_wilayah_csv_the_first_by_its_letters_is_shown()
    {
        var data = new DataKinerjaBuilder();
        data.Quarters("w-1", null, "jumlah", 1).Quarters("W 1", null, "jumlah", 1);
        Assert.Equal(["W 1"], new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(data.Build()).Wilayah);
    }

    [Fact]
    public void Rules_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => CapaianCalculator.Calculate(1, 1, Polaritas.Maksimum, null!));
        Assert.Throws<ArgumentNullException>(() => CapaianCalculator.Limit(1, null!));
    }

    [Fact]
    public void There_is_at_least_one_thread()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1).Build();
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new KinerjaEngine(Some.Definisi(Some.Indikator())).CalculateOnDemand(data, threads: 0));
    }

    /// <summary>
    /// A kabupaten none of whose kecamatan has the indikator has nothing to be complete about (SPEC 7.4).
    /// </summary>
    [Fact]
    public void An_indikator_of_one_kabupaten_is_none_of_another()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("K"), new("K1", "K"), new("L"), new("L1", "L")],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("K1", null, "jumlah", 1).Target("IK", 1, wilayah: "K1").Build());
        Assert.Equal(["K", "K1"], hasil.Indikator.Select(row => row.Wilayah).Distinct());
    }

    /// <summary>
    /// One of two references reported makes a bearer, so it is not counted among the silent (SPEC 7.1, 7.4).
    /// </summary>
    [Fact]
    public void Any_reference_with_data_makes_a_bearer()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator("R", "[@A] + [@B]"), Some.Indikator("A", "a"), Some.Indikator("B", "b")],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("K1", null, "a", 1).Build());
        Assert.Equal(0.5m, hasil.FindIndikator("K", "R", Some.Tahun, Triwulan.I)!.Value.Kelengkapan);
    }

    [Fact]
    public void A_derived_target_leaves_out_a_bearer_without_a_figure()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [new Indikator(
                "IK", Rumus.Parse("a / b"), TipePerhitungan.Kumulatif) { AgregasiWilayah = AgregasiWilayah.RataRata }],
            Wilayah = [new("K"), new("K1", "K"), new("K2", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("K1", null, "a", 1).Quarters("K1", null, "b", 1)
            .Quarters("K2", null, "a", 1)
            .Target("IK", 5, wilayah: "K1").Target("IK", 7, wilayah: "K2");
        Assert.Equal(
            5, new KinerjaEngine(definisi).Calculate(data.Build())
            .FindIndikator("K", "IK", Some.Tahun, Triwulan.I)!.Value.Target.Value);
    }

    [Fact]
    public void What_does_not_fit_among_wilayah_is_an_overflow()
    {
        const decimal huge = 900_000_000_000_000_000m;
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.NonKumulatif) { Simpul = "S",
                    AgregasiWilayah = AgregasiWilayah.RataRataTertimbang, PembobotWilayah = "penduduk" },
            ],
            Simpul = [new("S", Jenjang.Sasaran)],
            Wilayah = [new("K"), new("K1", "K"), new("K2", "K")],
        });
        var data = new DataKinerjaBuilder();
        foreach (var wilayah in (string[])["K1", "K2"])
            data.Quarters(wilayah, null, "jumlah", 1).Quarters(wilayah, null, "penduduk", huge)
                .Target("IK", huge, wilayah: wilayah);
        Assert.Equal(
            Alasan.Luapan,
            new KinerjaEngine(definisi).Calculate(data.Build())
            .FindIndikator("K", "IK", Some.Tahun, Triwulan.I)!.Value.Target.Alasan);

        data = new DataKinerjaBuilder();
        foreach (var wilayah in (string[])["K1", "K2"])
            data.Quarters(wilayah, null, "jumlah", 70_000_000_000_000_000m).Quarters(wilayah, null, "penduduk", 1)
                .Target("IK", 0.0000000001m, wilayah: wilayah);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { BatasCapaian = new(0, null) })
            .Calculate(data.Build());
        Assert.True(hasil.FindSimpul("K1", "S", Some.Tahun, Triwulan.I)!.Value.Capaian.HasValue);
        Assert.Equal(Alasan.Luapan, hasil.FindSimpul("K", "S", Some.Tahun, Triwulan.I)!.Value.RerataWilayah.Alasan);
    }

    /// <summary>Kode after that of the wilayah above: the last cells of a column belong to a neighbour.</summary>
    [Fact]
    public void Every_quarter_is_ranked_by_itself()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(tipe: TipePerhitungan.NonKumulatif, simpul: "S")],
            Simpul = [new("S", Jenjang.Sasaran)],
            Wilayah = [new("K"), new("K1", "K"), new("K2", "K")],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder()
            .Quarters("K1", null, "jumlah", 1, 4, 1, 4).Quarters("K2", null, "jumlah", 2, 3, 2, 3)
            .Target("IK", 10, wilayah: null).Build());
        Assert.Equal([2, 1, 2, 1, 1, 2, 1, 2], hasil.Peringkat.Select(row => row.Peringkat!.Value));
        var alone = new KinerjaEngine(definisi)
            .CalculateOnDemand(
            new DataKinerjaBuilder().Quarters("K1", null, "jumlah", 1, 4).Build(), triwulan: Triwulan.II);
        Assert.Equal(
            [2], alone.Simpul.Select(row => row.Triwulan.Nomor)
            .Concat(alone.Peringkat.Select(row => row.Triwulan.Nomor))
            .Concat(alone.Indikator.Select(row => row.Triwulan.Nomor)).Distinct());
        Assert.Empty(alone.SimpulAt("K", Some.Tahun, Triwulan.III));
        Assert.Empty(alone.PeringkatAt("K", "S", Some.Tahun, Triwulan.I));
    }

    private static HasilIndikator Row(
        Indikator[] indikator, DataKinerjaBuilder data, string kode = "IK", int triwulan = 4) =>
        new KinerjaEngine(Some.Definisi(indikator)).Calculate(data.Build())
            .FindIndikator(Some.Wilayah, kode, Some.Tahun, new Triwulan(triwulan))!.Value;
}
