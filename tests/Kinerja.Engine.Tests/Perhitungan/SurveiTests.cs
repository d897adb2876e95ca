using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 9.4: a survey of two unsur feeds <c>skm_ikm</c> and <c>skm_responden</c> into formulas.</summary>
public sealed class SurveiTests
{
    /// <summary>
    /// TW 1: one respondent, all 4, IKM 100. TW 2: three respondents, all 2, IKM 50. Together 10/4 × 25.
    /// </summary>
    [Theory]
    [InlineData("skm_ikm", TipePerhitungan.NonKumulatif)]
    [InlineData("skm_ikm", TipePerhitungan.Kumulatif)]
    [InlineData("skm_ikm", TipePerhitungan.KumulatifNegatif)]
    public void The_index_until_now_is_that_of_all_respondents_so_far_whatever_the_tipe(
        string rumus, TipePerhitungan tipe)
    {
        var rows = Calculate(rumus, tipe, (1, [4, 4]), (2, [2, 2]), (2, [2, 2]), (2, [2, 2]));
        Assert.Equal([100, 62.5m, 62.5m, 62.5m], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([100, 50, null, null], rows.Select(row => row.RealisasiTriwulan.Value));
        Assert.Equal([1, 1, 1, 1], rows.Select(row => row.Kelengkapan));
        Assert.Equal([1, 2, 2, 2], rows.Select(row => row.DataSampai?.Nomor));
    }

    /// <summary>
    /// SPEC 9.4. 7 and 33 respondents of three unsur: weighed by respondents the mean of two IKM that end nowhere is
    /// 25/40 of a
    /// whole number, for odd ones a half of the digits that are printed.
    /// </summary>
    [Fact]
    public void The_mean_of_two_indexes_weighed_by_respondents_prints_as_the_pooled_one() => Law.Check(tape =>
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Wilayah = [new("K"), new("A", "K"), new("B", "K")],
            Indikator =
            [
                new("IK", Rumus.Parse("skm_ikm"),
                    TipePerhitungan.NonKumulatif) { AgregasiWilayah = AgregasiWilayah.RataRataTertimbang,
                    PembobotWilayah = "skm_responden" },
            ],
        });
        var builder = new DataSurveiBuilder(["U1", "U2", "U3"]);
        for (var i = 0; i < 40; i++)
            builder.Add(
                builder.Wilayah(i < 7 ? "A" : "B"), Some.Tahun, Triwulan.I,
                [(byte)(1 + tape.Choose(4)), (byte)(1 + tape.Choose(4)), (byte)(1 + tape.Choose(4))]);
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), builder.Build());
        var pooled = hasil.Skm.Single(row => row is { Wilayah: "K", IsSampaiDengan: true, Triwulan.Nomor: 4 })
            .Skm.Ikm.Value!.Value;
        var mean = hasil.FindIndikator("K", "IK", Some.Tahun, Triwulan.IV)!.Value.Realisasi.Value!.Value;
        Assert.Equal(Pembulatan.Text(pooled, 2), Pembulatan.Text(mean, 2));
    });

    [Fact]
    public void Respondents_add_up_and_are_one_cell_of_kelengkapan()
    {
        var rows = Calculate("skm_responden", TipePerhitungan.NonKumulatif, (2, [4, 4]), (4, [2, 2]), (4, [1, 1]));
        Assert.Equal([null, 1, 1, 3], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([null, 1, null, 2], rows.Select(row => row.RealisasiTriwulan.Value));
        Assert.Equal([0, 1, 1, 1], rows.Select(row => row.Kelengkapan));
    }

    [Fact]
    public void A_quarter_of_respondents_without_an_index_is_reported_and_not_complete()
    {
        var rows = Calculate("skm_ikm", TipePerhitungan.NonKumulatif, (1, [4, 0]), (2, [2, 2]));
        Assert.Equal("DataKosong", rows[0].Realisasi.ToString());
        Assert.Equal((0, 1), (rows[0].Kelengkapan, rows[0].DataSampai?.Nomor));
        Assert.Equal(62.5m, rows[1].Realisasi.Value); // (6/2 + 2/1) / 2 × 25
    }

    /// <summary>4.9: a survey held once a year; respondents of TW 1 give no index, those of TW 3 give one.</summary>
    [Theory]
    [InlineData(1, 0, "1 1 1 0")]
    [InlineData(3, 4, "1 1 1 1")]
    [InlineData(4, 4, "1 1 1 1")]
    public void A_survey_held_once_a_year_is_expected_in_TW_4(int triwulan, byte second, string kelengkapan)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.Kumulatif)],
            Variabel = [new VariabelSetting("skm_ikm") { Frekuensi = Frekuensi.Tahunan }],
        });
        var rows = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Build(), Survei((triwulan, [4, second]))).Indikator.ToList();
        Assert.Equal(kelengkapan, string.Join(' ', rows.Select(row => row.Kelengkapan)));
        Assert.Equal(Alasan.BelumJatuhTempo, rows[0].Realisasi.Alasan);
        Assert.Equal(second == 0 ? Alasan.DataKosong : null, rows[3].Realisasi.Alasan);
    }

    [Fact]
    public void An_explicit_sifat_makes_the_quarters_ordinary_cells()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.NonKumulatif)],
            Variabel = [new VariabelSetting("skm_ikm") { Sifat = Sifat.Rerata }],
        });
        var rows = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Build(), Survei((1, [4, 4]), (2, [2, 2]), (2, [2, 2])))
            .Indikator.ToList();
        Assert.Equal([100, 75, 75, 75], rows.Select(row => row.Realisasi.Value));
        Assert.Equal([1, 1, 2m / 3, 0.5m], rows.Select(row => row.Kelengkapan));
    }

    /// <summary>A stock is one cell, there when it has a value (SPEC 4.4).</summary>
    [Fact]
    public void An_explicit_stock_is_complete_when_it_has_a_value()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.NonKumulatif)],
            Variabel = [new VariabelSetting("skm_ikm") { Sifat = Sifat.Posisi }],
        });
        var rows = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Build(), Survei((1, [4, 0]), (2, [4, 3]))).Indikator.ToList();
        Assert.Equal([0, 1, 1, 1], rows.Select(row => row.Kelengkapan));
    }

    /// <summary>
    /// Where respondents are reported, or made ordinary cells, they are a flow like any other (SPEC 4.1, 9.4).
    /// </summary>
    [Theory]
    [InlineData(false, null)]
    [InlineData(false, "lain")]
    [InlineData(true, Some.Wilayah)]
    public void A_reported_number_of_respondents_is_a_flow_whoever_was_surveyed(bool isExplicit, string? surveyed)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "Persen(a, skm_responden)")],
            Variabel = isExplicit ? [new VariabelSetting("skm_responden") { Sifat = Sifat.Arus }] : [],
        });
        var data = new DataKinerjaBuilder().Quarters("a", 1, 1);
        if (!isExplicit) data.Quarters("skm_responden", 2);
        var survei = surveyed is null ? null : Survei(surveyed, (1, [4, 4]), (1, [4, 4]));
        var hasil = new KinerjaEngine(
            definisi, new AturanKinerja { TriwulanTakBerpasangan = TriwulanTakBerpasangan.Lewati })
            .Calculate(data.Build(), survei);
        Assert.Equal(50, hasil.FindIndikator(Some.Wilayah, "IK", Some.Tahun, Triwulan.II)!.Value.Realisasi.Value);
        Assert.Contains(hasil.Diagnostics, d => d.Code == CalculationCodes.TriwulanTakBerpasangan);
    }

    [Fact]
    public void Reported_rows_win_for_their_wilayah_and_tahun_and_are_told()
    {
        var data = new DataKinerjaBuilder().Quarters("skm_ikm", [null, null, 80]);
        var hasil = new KinerjaEngine(
            Some.Definisi(Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.NonKumulatif)))
            .Calculate(data.Build(), Survei((1, [4, 4])));
        Assert.Equal([null, null, 80, 80], hasil.Indikator.Select(row => row.Realisasi.Value));
        var said = Assert.Single(hasil.Diagnostics.WithoutTargets());
        Assert.Equal(
            (SurveyCodes.SurveiTidakDipakai,
                "'skm_ikm' dilaporkan dan juga ada di skm.csv; yang dipakai laporannya. Hapus salah satunya."),
            (said.Code, said.Message));
        Assert.Equal(100, hasil.Skm[0].Skm.Ikm.Value); // the survey itself stands
    }

    [Fact]
    public void Who_was_surveyed_is_assigned_and_has_data()
    {
        var data = new DataKinerjaBuilder().Target("IK", 80, wilayah: "lain");
        var hasil = new KinerjaEngine(
            Some.Definisi(Some.Indikator(rumus: "skm_ikm", tipe: TipePerhitungan.NonKumulatif)))
            .Calculate(data.Build(), Survei((1, [4, 4])));
        Assert.Equal([Some.Wilayah, "lain"], hasil.Indikator.Select(row => row.Wilayah).Distinct().Order());
    }

    [Fact]
    public void A_survey_of_an_unknown_wilayah_is_told_and_not_counted()
    {
        var definisi =
            DefinisiKinerja.Create(
            new DefinisiParts { Indikator = [Some.Indikator(rumus: "skm_ikm")], Wilayah = [new("X")] });
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), Survei((1, [4, 4])));
        var told = Assert.Single(
            hasil.Diagnostics, diagnostic => diagnostic.Severity == Engine.Diagnostics.Severity.Galat);
        Assert.Equal(("KIN2003", Some.Wilayah), (told.Code.Id, told.Place.Wilayah));
        Assert.Empty(hasil.Skm);
        Assert.Empty(hasil.Tahun);
    }

    /// <summary>One cell, whatever the tipe: quarters nobody asked about are not lacking (SPEC 9.4).</summary>
    [Theory]
    [InlineData(TipePerhitungan.Kumulatif)]
    [InlineData(TipePerhitungan.NonKumulatif)]
    public void A_survey_late_in_the_year_is_complete(TipePerhitungan tipe) =>
        Assert.Equal([0, 0, 1, 1], Calculate("skm_ikm", tipe, (3, [4, 4])).Select(row => row.Kelengkapan));

    /// <summary>
    /// With an explicit sifat quarters are ordinary cells: without an index nothing is reported (SPEC 9.4).
    /// </summary>
    [Theory]
    [InlineData(Sifat.Arus)]
    [InlineData(Sifat.Rerata)]
    public void With_an_explicit_sifat_a_quarter_without_an_index_is_not_reported(Sifat sifat)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "skm_ikm"), Some.Indikator("B", "x")],
            Variabel = [new VariabelSetting("skm_ikm") { Sifat = sifat }],
            Wilayah = [new("a"), new("b")],
        });
        var hasil = new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("a", null, "x", 1).Build(), Survei("b", (2, [4, 0])));
        var row = hasil.FindIndikator("b", "IK", Some.Tahun, Triwulan.II)!.Value;
        Assert.Equal((0m, null, Alasan.DataKosong), (row.Kelengkapan, row.DataSampai?.Nomor, row.Realisasi.Alasan));
    }

    /// <summary>
    /// Whoever was surveyed has the indikator that asks the survey, and no other for that (SPEC 4.7).
    /// </summary>
    [Fact]
    public void A_survey_assigns_what_asks_it_alone()
    {
        var definisi = Some.Definisi(Some.Indikator("A", "skm_ikm + x"), Some.Indikator("B", "x"));
        var data = new DataKinerjaBuilder().Target("A", 1, wilayah: "lain").Target("B", 1, wilayah: "lain");
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build(), Survei((1, [4, 4])));
        Assert.Equal(["A"], hasil.IndikatorAt(Some.Wilayah, Some.Tahun, Triwulan.I).Select(row => row.Indikator.Kode));
    }

    [Fact]
    public void A_wilayah_spelled_in_two_ways_by_data_and_survey_is_one()
    {
        var hasil = new KinerjaEngine(
            Some.Definisi(Some.Indikator(rumus: "skm_ikm + x", tipe: TipePerhitungan.NonKumulatif)))
            .Calculate(new DataKinerjaBuilder().Quarters("w 1", null, "x", 1).Build(), Survei("W-1", (1, [4, 4])));
        Assert.Equal(["W-1"], hasil.Wilayah);
        Assert.Equal(101, hasil.Indikator.First().Realisasi.Value);
    }

    /// <summary>
    /// SPEC 9.4: weighed by respondents the kabupaten has the IKM of all of them, when every cell is answered.
    /// </summary>
    [Law]
    public void The_index_weighed_by_respondents_is_that_of_all_respondents(Tape tape)
    {
        var acak = new Properties.SurveiAcak(tape, blanks: false);
        var builder = new DataSurveiBuilder(acak.Unsur);
        foreach (var row in acak.Responden) builder.Add(
            builder.Wilayah(tape.Pick("A", "B", "C")), Some.Tahun, new Triwulan(1 + tape.Choose(4)), row);
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new Indikator("IK", Rumus.Parse("skm_ikm"), TipePerhitungan.NonKumulatif)
                {
                    AgregasiWilayah = AgregasiWilayah.RataRataTertimbang,
                    PembobotWilayah = "skm_responden",
                },
            ],
            Wilayah = [new("K"), new("A", "K"), new("B", "K"), new("C", "K")],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Build(), builder.Build());
        foreach (var skm in hasil.Skm.Where(row => row is { Wilayah: "K", IsSampaiDengan: true }))
        {
            var pooled = hasil.FindIndikator("K", "IK", Some.Tahun, skm.Triwulan)!.Value.Realisasi.Value!.Value;
            Assert.InRange(pooled - skm.Skm.Ikm.Value!.Value, -1e-20m, 1e-20m);
        }
    }

    private static List<HasilIndikator> Calculate(
        string rumus, TipePerhitungan tipe, params (int Triwulan, byte[] Nilai)[] responden) =>
        [.. new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: rumus, tipe: tipe))).Calculate(
            new DataKinerjaBuilder().Build(), Survei(responden)).Indikator];

    private static DataSurvei Survei(params (int Triwulan, byte[] Nilai)[] responden) =>
        Survei(Some.Wilayah, responden);

    private static DataSurvei Survei(string wilayah, params (int Triwulan, byte[] Nilai)[] responden)
    {
        var builder = new DataSurveiBuilder(["U1", "U2"]);
        foreach (var (triwulan, nilai) in responden) builder.Add(
            builder.Wilayah(wilayah), Some.Tahun, new Triwulan(triwulan), nilai);
        return builder.Build();
    }
}
