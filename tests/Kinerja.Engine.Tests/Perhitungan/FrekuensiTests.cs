using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4.9: how often a variabel is due, at one wilayah.</summary>
public sealed class FrekuensiTests
{
    /// <summary>There are cells in TW 2 and TW 3. TW 3 is not due; its cell is used and counts as expected.</summary>
    [Theory]
    [InlineData(Frekuensi.Triwulanan, Sifat.Arus, "0 0.5 0.6667 0.5")]
    [InlineData(Frekuensi.Semesteran, Sifat.Arus, "1 1 1 0.6667")]
    [InlineData(Frekuensi.Semesteran, Sifat.Rerata, "1 1 1 0.6667")]
    [InlineData(Frekuensi.Tahunan, Sifat.Arus, "1 1 1 0.6667")]
    [InlineData(Frekuensi.Triwulanan, Sifat.Posisi, "0 1 1 1")]
    [InlineData(Frekuensi.Semesteran, Sifat.Posisi, "1 1 1 1")]
    [InlineData(Frekuensi.Tahunan, Sifat.Posisi, "1 1 1 1")]
    public void Only_due_and_reported_cells_are_expected(Frekuensi frekuensi, Sifat sifat, string expected)
    {
        var rows = Calculate(
            "a", [new VariabelSetting("a") { Frekuensi = frekuensi, Sifat = sifat }],
            new DataKinerjaBuilder().Quarters("a", null, 5, 3));
        Assert.Equal(expected, string.Join(' ', rows.Select(row => Pembulatan.Text(row.Kelengkapan, 4))));
    }

    [Theory]
    [InlineData(Sifat.Arus)]
    [InlineData(Sifat.Posisi)]
    public void What_is_due_and_not_reported_is_missing(Sifat sifat)
    {
        var rows = Calculate(
            "a", [new VariabelSetting("a") { Frekuensi = Frekuensi.Semesteran, Sifat = sifat }],
            new DataKinerjaBuilder().Quarters("a", [null, null, null, 5]).Target("IK", 10));
        Assert.Equal([1, 0, 0, sifat == Sifat.Posisi ? 1 : 0.5m], rows.Select(row => row.Kelengkapan));
        Assert.Equal(
            [Alasan.BelumJatuhTempo, Alasan.DataKosong, Alasan.DataKosong, null],
            rows.Select(row => row.Realisasi.Alasan));
        Assert.Equal(rows.Select(row => row.Realisasi.Alasan), rows.Select(row => row.Capaian.Alasan));
        Assert.Equal(
            [Alasan.DataKosong, Alasan.DataKosong, Alasan.DataKosong, null],
            rows.Select(row => row.RealisasiTriwulan.Alasan));
    }

    /// <summary>8.2: BelumJatuhTempo stands before TargetKosong and after DataKosong.</summary>
    [Fact]
    public void Without_a_target_both_reasons_are_shown()
    {
        var rows = Calculate("a", [Tahunan("a")], new DataKinerjaBuilder().Quarters("a", [null, null, null, 5]));
        Assert.Equal([Alasan.BelumJatuhTempo, Alasan.TargetKosong], rows[0].Keterangan);
    }

    /// <summary>a is due once a year, b in every quarter: b alone decides the kelengkapan until TW 4.</summary>
    [Fact]
    public void A_variabel_with_nothing_expected_takes_no_part()
    {
        var rows = Calculate(
            "Persen(a, b)", [Tahunan("a")], new DataKinerjaBuilder().Quarters("b", 10, null, 10, 10));
        Assert.Equal("1 0.5 0.6667 0.6", string.Join(' ', rows.Select(row => Pembulatan.Text(row.Kelengkapan, 4))));
        Assert.Equal(
            [Alasan.BelumJatuhTempo, Alasan.BelumJatuhTempo, Alasan.BelumJatuhTempo, Alasan.DataKosong],
            rows.Select(row => row.Realisasi.Alasan));
    }

    [Fact]
    public void Another_reason_than_DataKosong_stays() => Assert.Equal(
        [Alasan.PembagiNol, Alasan.PembagiNol, Alasan.PembagiNol, null],
        Calculate(
            "JikaKosong(a, 1) / b", [Tahunan("a"), new("b") { Sifat = Sifat.Arus }],
            new DataKinerjaBuilder().Quarters("b", 0, 0, 0, 4)).Select(row => row.Realisasi.Alasan));

    /// <summary>10.1: (indikator, variabel), then (shared, variabel), then the default; blanks fall through.</summary>
    [Theory]
    [InlineData(null, null, 0)]
    [InlineData(null, Frekuensi.Tahunan, 1)]
    [InlineData(Frekuensi.Triwulanan, Frekuensi.Tahunan, 0)]
    [InlineData(Frekuensi.Semesteran, null, 1)]
    public void The_setting_of_the_indikator_comes_first(Frekuensi? own, Frekuensi? shared, int kelengkapanTw1) =>
        Assert.Equal(kelengkapanTw1, Calculate(
            "a", [new("a", "IK") { Frekuensi = own, Sifat = Sifat.Arus }, new("a") { Frekuensi = shared }],
            new DataKinerjaBuilder().Quarters("a", null, 1))[0].Kelengkapan);

    /// <summary>4.1: in TW 1 a is not due, so b alone is no half reported ratio; in TW 2 it is.</summary>
    [Theory]
    [InlineData(TriwulanTakBerpasangan.Pakai, 15)]
    [InlineData(TriwulanTakBerpasangan.Lewati, 20)]
    public void A_variabel_that_is_not_due_makes_no_quarter_unpaired(TriwulanTakBerpasangan policy, int expected)
    {
        var engine = new KinerjaEngine(
            Definisi("a / b", new VariabelSetting("a") { Frekuensi = Frekuensi.Semesteran }),
            new AturanKinerja { TriwulanTakBerpasangan = policy });
        var hasil = engine.Calculate(
            new DataKinerjaBuilder().Quarters("b", 1, 1, 1, 1).Quarters("a", [null, null, null, 60]).Build());
        var told = hasil.Diagnostics.Where(d => d.Code == CalculationCodes.TriwulanTakBerpasangan);
        Assert.Equal([2], told.Select(d => d.Place.Triwulan!.Value.Nomor));
        Assert.Equal(expected, hasil.Indikator.Last().Realisasi.Value);
    }

    /// <summary>4.6: 60, 62, 64 and 61 days. A report covers the quarters since the due quarter before it.</summary>
    [Theory]
    [InlineData(Frekuensi.Triwulanan, CaraLapor.PerPeriode, "1 - 3 4", "60 60 124 185")]
    [InlineData(Frekuensi.Semesteran, CaraLapor.PerPeriode, "- 2 - 4", "- 122 122 247")]
    [InlineData(Frekuensi.Semesteran, CaraLapor.PerPeriode, "- - 3 -", "- - 64 64")]
    [InlineData(Frekuensi.Semesteran, CaraLapor.PerPeriode, "- - - 4", "- - - 125")]
    [InlineData(Frekuensi.Tahunan, CaraLapor.PerPeriode, "- - 3 -", "- - 186 186")]
    [InlineData(Frekuensi.Tahunan, CaraLapor.PerPeriode, "- - - 4", "- - - 247")]
    [InlineData(Frekuensi.Semesteran, CaraLapor.SampaiDengan, "- - - 4", "- - - 247")]
    [InlineData(Frekuensi.Semesteran, CaraLapor.SampaiDengan, "- 2 3 4", "- 122 186 247")]
    public void A_report_covers_the_calendar_since_the_due_quarter_before_it(
        Frekuensi frekuensi, CaraLapor cara, string reported, string days)
    {
        decimal?[] cells = [.. reported.Split(' ').Select(text => text == "-" ? (decimal?)null : text[0] - '0')];
        var engine = new KinerjaEngine(
            Definisi(
                "hari_kerja_efektif + 0 * a", new VariabelSetting("a") { Frekuensi = frekuensi, CaraLapor = cara },
                new VariabelSetting("hari_kerja_efektif") { Frekuensi = Frekuensi.Tahunan }),
            new AturanKinerja { HariKerjaEfektif = new(60, 62, 64, 61) });
        var rows = engine.Calculate(new DataKinerjaBuilder().Quarters("a", cells).Build()).Indikator;
        Assert.Equal(days, string.Join(' ', rows.Select(
            row => row.Realisasi.Value is { } value ? Pembulatan.Text(value, 0) : "-")));
    }

    private static VariabelSetting Tahunan(string variabel) =>
        new(variabel) { Frekuensi = Frekuensi.Tahunan, Sifat = Sifat.Arus };

    private static DefinisiKinerja Definisi(string rumus, params VariabelSetting[] settings) =>
        DefinisiKinerja.Create(new DefinisiParts { Indikator = [Some.Indikator(rumus: rumus)], Variabel = settings });

    private static List<HasilIndikator> Calculate(
        string rumus, VariabelSetting[] settings, DataKinerjaBuilder data) =>
        [.. new KinerjaEngine(Definisi(rumus, settings)).Calculate(data.Build()).Indikator];
}
