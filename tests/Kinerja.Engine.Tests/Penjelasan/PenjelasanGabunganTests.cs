using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Penjelasan;

/// <summary>SPEC 7.2, 13, 19.1: what the explanation of a figure of several wilayah shows.</summary>
public sealed class PenjelasanGabunganTests
{
    [Theory]
    [InlineData(null, "(100 + 300) / (2 + 5)", "(2 * 40 + 5 * 60) / (2 + 5)")]
    [InlineData(AgregasiWilayah.Jumlah, "50 + 60", "40 + 60 + 80")]
    [InlineData(AgregasiWilayah.RataRata, "(50 + 60) / 2", "(40 + 60) / 2")]
    [InlineData(AgregasiWilayah.RataRataTertimbang, "(2 * 50 + 5 * 60) / (2 + 5)", "(2 * 40 + 5 * 60) / (2 + 5)")]
    [InlineData(AgregasiWilayah.Maksimum, "Max(50, 60)", "Max(40, 60)")]
    [InlineData(AgregasiWilayah.Minimum, "Min(50, 60)", "Min(40, 60)")]
    [InlineData(AgregasiWilayah.HitungUlang, "Persen(4, 7)", "(40 + 60) / 2")]
    [InlineData(AgregasiWilayah.Tidak, null, "(40 + 60) / 2")]
    public void A_pooled_figure_shows_those_that_bear_it_and_those_that_are_silent(
        AgregasiWilayah? agregasi, string? realisasi, string target)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("Persen(a, b)"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = agregasi, PembobotWilayah = agregasi == AgregasiWilayah.RataRataTertimbang ? "b"
                        : null,
                },
            ],
            Wilayah = [new("K"), new("K1", "K") { Nama = "Satu" }, new("K2", "K"), new("K3", "K"), new("K4", "K")],
        });
        var data = new DataKinerjaBuilder()
            .Quarters("K1", null, "a", 1).Quarters("K1", null, "b", 2).Target("IK", 40, wilayah: "K1")
            .Quarters("K2", null, "a", 3).Quarters("K2", null, "b", 5).Target("IK", 60, wilayah: "K2")
            .Quarters("K4", null, "a", null, 1).Target("IK", 80, wilayah: "K3");
        var langkah = Explain(definisi, data, "K", triwulan: 1);
        Assert.Equal(realisasi, Proof(langkah, "realisasi").Ungkapan);
        Assert.Equal(target, Proof(langkah, "target").Ungkapan);
        Assert.Equal("(1 + 1 + 0 + 0) / 4", Proof(langkah, "kelengkapan").Ungkapan);
        Assert.Equal(["K1 Satu", "K2", "K4", "K3, tidak melapor"],
            Proof(langkah, "kelengkapan").Inputs.Select(masukan => masukan.Asal));
        if (agregasi is null)
            Assert.Contains("Tidak ikut karena kosong: K4 (DataKosong).", Proof(langkah, "realisasi").Notes);
        Assert.Equal(realisasi is null ? [] : ["K1 a 1", "K1 b 1", "K2 a 1", "K2 b 1"], Cells(langkah).Order());
    }

    [Fact]
    public void A_wilayah_without_the_weight_is_told_to_be_left_out()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRataTertimbang, PembobotWilayah = "penduduk",
                },
            ],
            Wilayah = [new("K"), new("K1", "K"), new("K2", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("K1", null, "jumlah", 7).Quarters("K2", null, "jumlah", 9)
            .Quarters("K2", null, "penduduk", 3);
        var realisasi = Proof(Explain(definisi, data, "K"), "realisasi");
        Assert.Equal("3 * 9 / 3", realisasi.Ungkapan);
        Assert.Contains("Tidak ikut karena kosong: K1 (penduduk: DataKosong).", realisasi.Notes);
        Assert.Equal(["K2 jumlah 1", "K2 penduduk 1"], Cells([realisasi]));
    }

    [Fact]
    public void A_pooled_figure_of_a_quarter_alone_names_the_cells_of_that_quarter_and_those_of_the_weight()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRataTertimbang, PembobotWilayah = "penduduk",
                },
            ],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("K1", null, "jumlah", 7, 8).Quarters("K1", null, "penduduk", 3);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        var row = hasil.IndikatorAt("K", Some.Tahun, new Triwulan(2)).Single();
        Assert.Equal(["K1 jumlah 2", "K1 penduduk 1"], Cells(hasil.ExplainTriwulan(row)));
    }

    [Theory]
    [InlineData(TipePerhitungan.Kumulatif, new[] { 2022, 2023 })]
    [InlineData(TipePerhitungan.NonKumulatif, new[] { 2023 })] // a position replaces that of the tahun before
    public void A_pooled_figure_of_a_window_names_the_cells_that_decide_it(TipePerhitungan tipe, int[] tahun)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), tipe) { AgregasiWilayah = AgregasiWilayah.Jumlah },
            ],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var data = new DataKinerjaBuilder();
        foreach (var year in (int[])[2022, 2023])
            data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah("K1"), year, Triwulan.IV, year);
        var hasil = new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(2022, 2026) })
            .Calculate(data.Build());
        var langkah = hasil.Explain(hasil.FindRenstra("K", "IK", 2023, Triwulan.IV)!.Value);
        Assert.Equal(tahun, Proof(langkah, "realisasi_renstra").Sel.Select(sel => sel.Tahun!.Value));
    }

    [Fact]
    public void A_pooled_figure_names_reported_working_days_and_the_indikator_that_it_reads()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("a / (b * hari_kerja_efektif)"), TipePerhitungan.Kumulatif),
                new Indikator("LAIN", Rumus.Parse("[@IK] + a"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRata,
                },
            ],
            Wilayah = [new("K"), new("K1", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("K1", null, "a", 1).Quarters("K1", null, "b", 2)
            .Quarters("K1", null, "hari_kerja_efektif", 60);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        HasilIndikator[] rows = [.. hasil.IndikatorAt("K", Some.Tahun, Triwulan.I)];
        Assert.Equal(
            ["K1 a 1", "K1 b 1", "K1 hari_kerja_efektif 1"], Cells([Proof(hasil.Explain(rows[0]), "realisasi")]));
        Assert.Contains(
            "Angka tiap wilayah juga memakai indikator IK; selnya tampil dengan --indikator kode itu.",
            Proof(hasil.Explain(rows[1]), "realisasi").Notes);
    }

    /// <summary>SPEC 5.1, 7.3: half of the annual 20 of K1, and the 7 s.d. TW II of all others.</summary>
    [Fact]
    public void A_derived_target_of_shares_names_the_rows_of_the_year()
    {
        var step = Target(
            new AturanKinerja { TargetTanpaTriwulan = TargetTanpaTriwulan.ProRata }, TipePerhitungan.Kumulatif,
            data => data.Target("IK", 20, wilayah: "K1").Target("IK", 7, 2, wilayah: null));
        Assert.Equal("10 + 7", step.Ungkapan);
        Assert.Equal(["K1 setahun", "semua TW II"], Rows(step));
        Assert.Equal(["TargetTurunan", "CaraTargetTriwulan", "TargetTanpaTriwulan"], step.Aturan);
    }

    /// <summary>Of a sum every row counts, also one of 0; of positions only the last given one.</summary>
    [Theory]
    [InlineData(TipePerhitungan.Kumulatif, "4 + 7", "K1 TW I", "K1 TW II", "K2 TW I", "K2 TW II")]
    [InlineData(TipePerhitungan.NonKumulatif, "4 + 2", "K1 TW II", "K2 TW II")]
    public void A_derived_target_of_quarters_names_the_rows_that_count(
        TipePerhitungan tipe, string target, params string[] rows)
    {
        var step = Target(
            new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan }, tipe,
            data => data.Target("IK", 0, 1, "K1").Target("IK", 4, 2, "K1").Target("IK", 5, 1, "K2")
                .Target("IK", 2, 2, "K2"));
        Assert.Equal(target, step.Ungkapan);
        Assert.Equal(rows, Rows(step));
    }

    /// <summary>The step of the target of K s.d. TW II, over the kecamatan K1 and K2.</summary>
    private static PenjelasanStep Target(
        AturanKinerja aturan, TipePerhitungan tipe, Func<DataKinerjaBuilder, DataKinerjaBuilder> add)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("jumlah"), tipe) { AgregasiWilayah = AgregasiWilayah.Jumlah },
            ],
            Wilayah = [new("K"), new("K1", "K"), new("K2", "K")],
        });
        var data = add(new DataKinerjaBuilder()
            .Quarters("K1", null, "jumlah", 1, 1).Quarters("K2", null, "jumlah", 1, 1));
        var hasil = new KinerjaEngine(definisi, aturan).Calculate(data.Build());
        return Proof(hasil.Explain(hasil.FindIndikator("K", "IK", Some.Tahun, new Triwulan(2))!.Value), "target");
    }

    private static IEnumerable<string> Rows(PenjelasanStep step) =>
        step.Sel.Concat(step.Inputs.Select(input => input.Sel).OfType<KunciSel>())
            .Select(sel => $"{sel.Wilayah ?? "semua"} {sel.Triwulan?.ToString() ?? "setahun"}");

    /// <summary>The reported cells that the steps name: wilayah, variabel and triwulan.</summary>
    private static IEnumerable<string> Cells(IEnumerable<PenjelasanStep> langkah) =>
        from step in langkah
        from sel in step.Sel.Concat(step.Inputs.Select(input => input.Sel).OfType<KunciSel>())
        where sel.Jenis == JenisSel.Realisasi
        select $"{sel.Wilayah} {sel.Variabel} {sel.Triwulan!.Value.Nomor}";

    private static ImmutableArray<PenjelasanStep> Explain(
        DefinisiKinerja definisi, DataKinerjaBuilder data, string wilayah, int triwulan = 4)
    {
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        return hasil.Explain(hasil.IndikatorAt(wilayah, Some.Tahun, new Triwulan(triwulan)).First());
    }

    private static PenjelasanStep Proof(IEnumerable<PenjelasanStep> langkah, string kolom) =>
        langkah.Single(step => step.Kolom == kolom);
}
