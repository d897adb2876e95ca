using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4.6: the calendar counts only where there is something to count. 60, 62, 64 and 61 days.</summary>
public sealed class KalenderTests
{
    private static readonly AturanKinerja Aturan = new() { HariKerjaEfektif = new(60, 62, 64, 61) };

    [Fact]
    public void Quarters_that_nobody_has_reported_are_no_quarters_of_full_attendance()
    {
        var rows = Calculate(
            "Persen(pegawai * (hari_kerja_efektif - absen), pegawai * hari_kerja_efektif)",
            [new VariabelSetting("pegawai") { Sifat = Sifat.Posisi }],
            new DataKinerjaBuilder().Quarters("pegawai", 10, 10, 10, 10).Quarters("absen", 30));
        Assert.Equal([50m, 50m, 50m, 50m], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([50m, null, null, null], rows.Select(row => row.RealisasiTriwulan.Value));
    }

    [Fact]
    public void A_quarter_that_was_skipped_does_not_count()
    {
        var rows = Calculate("hari_kerja_efektif + 0 * a", [], new DataKinerjaBuilder().Quarters("a", 1, null, 1));
        Assert.Equal([60m, 60m, 124m, 124m], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([60m, null, 64m, null], rows.Select(row => row.RealisasiTriwulan.Value));
    }

    [Fact]
    public void A_year_to_date_total_covers_the_quarters_since_the_one_before()
    {
        var rows = Calculate(
            "hari_kerja_efektif + 0 * a", [new VariabelSetting("a") { CaraLapor = CaraLapor.SampaiDengan }],
            new DataKinerjaBuilder().Quarters("a", null, 5, null, 9));
        Assert.Equal([null, 122m, 122m, 247m], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([null, 122m, null, 125m], rows.Select(row => row.RealisasiTriwulan.Value));
    }

    /// <summary>What two variables cover overlaps: TW 1 is counted once.</summary>
    [Fact]
    public void A_quarter_that_two_variables_cover_counts_once()
    {
        var rows = Calculate(
            "hari_kerja_efektif + 0 * JikaKosong(a, 0) + 0 * JikaKosong(b, 0)",
            [new VariabelSetting("a") { CaraLapor = CaraLapor.SampaiDengan }],
            new DataKinerjaBuilder().Quarters("a", null, 5).Quarters("b", 1));
        Assert.Equal([60m, 122m, 122m, 122m], rows.Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void A_quarter_left_out_under_Lewati_has_no_days()
    {
        var rows = Calculate(
            "Persen(a * hari_kerja_efektif, b * hari_kerja_efektif)", [],
            new DataKinerjaBuilder().Quarters("a", 1, 1).Quarters("b", 2, null, 2),
            Aturan with { TriwulanTakBerpasangan = TriwulanTakBerpasangan.Lewati });
        Assert.Equal([50m, null, null, null], rows.Select(row => row.RealisasiTriwulan.Value));
        Assert.Equal([50m, 50m, 50m, 50m], rows.Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void Where_no_other_variabel_is_a_flow_any_of_them_makes_a_quarter_count()
    {
        var rows = Calculate(
            "hari_kerja_efektif + 0 * a", [new VariabelSetting("a") { Sifat = Sifat.Posisi }],
            new DataKinerjaBuilder().Quarters("a", null, 1, null, 1));
        Assert.Equal([null, 62m, 62m, 123m], rows.Select(row => row.Realisasi.Value));
    }

    /// <summary>An indikator of the calendar and references has nothing else to wait for.</summary>
    [Fact]
    public void Without_another_variabel_every_quarter_counts()
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: "[@B] * 0 + hari_kerja_efektif"), Some.Indikator("B", "a"));
        var hasil = new KinerjaEngine(definisi, Aturan).Calculate(new DataKinerjaBuilder().Quarters("a", 1).Build());
        Assert.Equal([60m, 122m, 186m, 247m],
            hasil.Indikator.Where(row => row.Indikator.Kode == "IK").Select(row => row.Realisasi.Value));
    }

    [Fact]
    public void A_reported_calendar_counts_in_the_same_quarters()
    {
        var data = new DataKinerjaBuilder().Quarters("a", 1, null, 1).Quarters("hari_kerja_efektif", 50, 51, 52, 53);
        Assert.Equal([50m, 50m, 102m, 102m],
            Calculate("hari_kerja_efektif + 0 * a", [], data).Select(row => row.Realisasi.Value));
        data = new DataKinerjaBuilder().Quarters("a", 1, null, 1).Quarters("hari_kerja_efektif", 50, 101, 153, 206);
        VariabelSetting[] total = [new("hari_kerja_efektif") { CaraLapor = CaraLapor.SampaiDengan }];
        Assert.Equal([50m, 50m, 102m, 102m],
            Calculate("hari_kerja_efektif + 0 * a", total, data).Select(row => row.Realisasi.Value));
    }

    /// <summary>SPEC 7.2: the mean over those that have the quarter, then added.</summary>
    [Fact]
    public void Above_several_wilayah_each_quarter_is_the_mean_of_those_that_have_it()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "Round(a / hari_kerja_efektif, 6)")],
            Wilayah = [new("K"), new("1", "K"), new("2", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("1", null, "a", 60, 62).Quarters("2", null, "a", 60)
            .Quarters("2", null, "hari_kerja_efektif", 40);
        var hasil = new KinerjaEngine(definisi, Aturan).Calculate(data.Build());
        Assert.Equal(2.4m, hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.I)!.Value.Realisasi.Value); // 120 / 50
        Assert.Equal(
            1.625m, hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.II)!.Value.Realisasi.Value); // 182 / (50 + 62)
        Assert.Equal(
            1, hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.II)!.Value.RealisasiTriwulan.Value); // 62 / 62
    }

    /// <summary>As a weight it counts in the quarters of the rumus: without the one that Lewati leaves out.</summary>
    [Fact]
    public void A_calendar_that_weighs_leaves_out_what_Lewati_leaves_out()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("Persen(x, y)"), TipePerhitungan.Kumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRataTertimbang, PembobotWilayah = "hari_kerja_efektif",
                },
            ],
            Wilayah = [new("K"), new("1", "K"), new("2", "K")],
        });
        var data = new DataKinerjaBuilder().Quarters("1", null, "x", 1, 1).Quarters("1", null, "y", 2)
            .Quarters("2", null, "x", 1).Quarters("2", null, "y", 10);
        var aturan =
            new AturanKinerja
            {
                TriwulanTakBerpasangan = TriwulanTakBerpasangan.Lewati,
                HariKerjaEfektif = HariKerjaEfektif.Merata(240)
            };
        var hasil = new KinerjaEngine(definisi, aturan).Calculate(data.Build());
        Assert.Equal(
            30, hasil.FindIndikator(
            "K", "IK", Some.Tahun, Triwulan.II)!.Value.Realisasi.Value); // (60 * 50 + 60 * 10) / 120
    }

    [Fact]
    public void An_explanation_says_which_quarters_count()
    {
        var definisi = Some.Definisi(Some.Indikator(rumus: "a / hari_kerja_efektif"));
        var hasil = new KinerjaEngine(definisi, Aturan)
            .Calculate(new DataKinerjaBuilder().Quarters("a", 1, null, 1).Build());
        var step = hasil.Explain(hasil.Indikator.Last())
            .Single(langkah => langkah.Nama == "hari_kerja_efektif s.d. TW 4");
        Assert.Equal("60 + 64", step.Ungkapan);
        Assert.Contains("Tidak dihitung: TW 2, TW 4.", step.Notes);
    }

    private static List<HasilIndikator> Calculate(
        string rumus, VariabelSetting[] setelan, DataKinerjaBuilder data, AturanKinerja? aturan = null)
    {
        var definisi = DefinisiKinerja.Create(
            new DefinisiParts { Indikator = [Some.Indikator(rumus: rumus)], Variabel = setelan });
        return [.. new KinerjaEngine(definisi, aturan ?? Aturan).Calculate(data.Build()).Indikator];
    }
}
