using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 17.1, 17.2: what enters the window of a renstra, with numbers made by hand.</summary>
public sealed class JendelaTests
{
    private static readonly AturanKinerja Aturan = new()
    {
        Renstra = new MasaRenstra(2022, 2026),
        HariKerjaEfektif = new(60, 62, 64, 61),
    };

    [Fact]
    public void Totals_begin_again_with_every_tahun()
    {
        var hasil = Calculate(
            Definisi("a", new VariabelSetting("a") { CaraLapor = CaraLapor.SampaiDengan }),
            Cells("X", "a", 2022, 3, 10), Cells("X", "a", 2023, 4, 9), Cells("X", "a", 2024, null, 8));
        Assert.Equal([3m, 10m, 10m, 10m, 14m, 19m, 19m, 19m, 19m, 27m, 27m, 27m], Window(hasil, "X"));
        Assert.DoesNotContain(hasil.Diagnostics, one => one.Code.Id == "KIN2012");
    }

    [Theory]
    [InlineData(null, "60, 60, 124, 124, 184, 184, 184, 245, 245, 307, 307, 307")]
    [InlineData(Sifat.Rerata, "60, 60, 62, 62, 61.3333, 61.3333, 61.3333, 61.25, 61.25, 61.4, 61.4, 61.4")]
    [InlineData(Sifat.Posisi, "60, 60, 64, 64, 60, 60, 60, 61, 61, 62, 62, 62")]
    public void The_days_of_quarters_that_count_go_on_from_tahun_to_tahun(Sifat? sifat, string expected)
    {
        var hasil = Calculate(
            Definisi(
                "Round(hari_kerja_efektif, 4) + 0 * a", new VariabelSetting("hari_kerja_efektif") { Sifat = sifat }),
            Cells("X", "a", 2022, 1, null, 1), Cells("X", "a", 2023, 1, null, null, 1),
            Cells("X", "a", 2024, null, 1));
        Assert.Equal(expected, string.Join(", ", Window(hasil, "X").Select(nilai => $"{nilai:0.####}")));
    }

    /// <summary>SPEC 4.6: with no other variabel the days count in every quarter, reported or not.</summary>
    [Fact]
    public void Days_alone_count_in_a_tahun_without_any_data_too()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("A", "a", TipePerhitungan.NonKumulatif), Some.Indikator(rumus: "[@A] * hari_kerja_efektif"),
            ],
            Wilayah = [new("K"), new("X", "K"), new("Y", "K")],
        });
        var hasil = Calculate(definisi, Cells("X", "a", 2023, 1), Cells("X", "a", 2025, null, 1));
        Assert.Equal([307m, 369m, 433m, 494m, 801m, 863m, 927m, 988m], Window(hasil, "X")); // 247 days a tahun
        Assert.Equal(741, At(hasil, "X", 2025, 4).RealisasiRenstraLalu.Value);
        Assert.Equal(247, hasil.FindIndikator("X", "IK", 2025, Triwulan.IV)!.Value.Realisasi.Value);
        Assert.Equal(988, hasil.Explain(At(hasil, "X", 2025, 4))
            .Single(step => step.Kolom == "realisasi_renstra").Evaluate().Value);
    }

    /// <summary>2022: (60 + 40) / 2 days, because both kecamatan report; 2023: 60 days of one alone.</summary>
    [Fact]
    public void The_days_above_several_wilayah_are_the_mean_in_each_quarter_of_the_window()
    {
        var hasil = Calculate(
            Definisi("Round(a / hari_kerja_efektif, 6)"),
            Cells("X", "a", 2022, 60), Cells("Y", "a", 2022, 60), Cells("Y", "hari_kerja_efektif", 2022, 40),
            Cells("X", "a", 2023, 45));
        Assert.Equal(1.5m, At(hasil, "K", 2023, 1).RealisasiRenstra.Value); // 165 / (50 + 60)
    }

    [Fact]
    public void A_quarter_left_out_under_Lewati_is_left_out_of_every_window()
    {
        Action<DataKinerjaBuilder>[] data =
        [
            Cells("X", "a", 2022, 1, 1), Cells("X", "b", 2022, 2), Cells("X", "a", 2023, 1, 8),
            Cells("X", "b", 2023, 2, 8),
        ];
        var hasil = Calculate(Definisi("Persen(a, b)"), data);
        Assert.Equal([75m, 91.66666666666666666666666667m], Window(hasil, "X")[4..6]);
        var lewati = new KinerjaEngine(
                Definisi("Persen(a, b)"), Aturan with { TriwulanTakBerpasangan = TriwulanTakBerpasangan.Lewati })
            .Calculate(Build(data));
        Assert.Equal([50m, 50m, 50m, 50m, 50m, 83.33333333333333333333333333m], Window(lewati, "X")[..6]);
    }

    /// <summary>2022: an index of 100. 2023: no index in TW II, answers to both unsur by TW III.</summary>
    [Theory]
    [InlineData("skm_ikm", "100, 100, 100, 100, 100, , 75, 75")]
    [InlineData("skm_responden", "1, 1, 1, 1, 1, 2, 3, 3")]
    public void The_index_of_the_last_tahun_with_respondents_counts(string rumus, string expected)
    {
        var survei = new DataSurveiBuilder(["U1", "U2"]);
        survei.Add(survei.Wilayah("X"), 2022, Triwulan.I, [4, 4]);
        survei.Add(survei.Wilayah("X"), 2023, Triwulan.II, [4, 0]);
        survei.Add(survei.Wilayah("X"), 2023, Triwulan.III, [0, 2]);
        var indikator = Some.Indikator(
            rumus: rumus, tipe: rumus == "skm_ikm" ? TipePerhitungan.NonKumulatif : TipePerhitungan.Kumulatif);
        var hasil = new KinerjaEngine(Some.Definisi(indikator), Aturan)
            .Calculate(new DataKinerjaBuilder().Build(), survei.Build());
        Assert.Equal(expected, string.Join(", ", Window(hasil, "X").Select(nilai => $"{nilai}")));
    }

    [Fact]
    public void Only_tahun_of_the_row_of_the_kode_count()
    {
        var definisi = Some.Definisi(
            new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
            new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { BerlakuDari = 2023 });
        var hasil = Calculate(definisi, Cells("X", "a", 2022, 1), Cells("X", "a", 2023, 2), Cells("X", "a", 2024, 4));
        Assert.Equal(
            [1m, 2m, 6m],
            ((int[])[2022, 2023, 2024]).Select(tahun => At(hasil, "X", tahun, 4).RealisasiRenstra.Value));
    }

    /// <summary>SPEC 17.1: only a window of one tahun can be not due yet.</summary>
    [Fact]
    public void A_variabel_was_due_in_a_window_of_several_tahun()
    {
        var definisi = Definisi("a + b", new VariabelSetting("b") { Frekuensi = Frekuensi.Tahunan });
        var hasil = Calculate(definisi, Cells("X", "a", 2022, 1), Cells("X", "a", 2023, 1));
        Assert.Equal(
            [Alasan.BelumJatuhTempo, Alasan.DataKosong, Alasan.DataKosong],
            [
                At(hasil, "X", 2022, 3).RealisasiRenstra.State, At(hasil, "X", 2022, 4).RealisasiRenstra.State,
                At(hasil, "X", 2023, 1).RealisasiRenstra.State,
            ]);
        var later = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new("IK", Rumus.Parse("c"), TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
                new("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { BerlakuDari = 2023 },
            ],
            Variabel = [new("a") { Frekuensi = Frekuensi.Tahunan }],
        });
        hasil = Calculate(later, Cells("X", "c", 2022, 1), Cells("X", "a", 2023, null, null, null, 1));
        Assert.Equal(Alasan.BelumJatuhTempo, At(hasil, "X", 2023, 1).RealisasiRenstra.State);
    }

    [Theory]
    [InlineData(1, 2, 4, 5, 1)]
    [InlineData(null, 2, 4, 5, 2)]
    [InlineData(null, null, 4, 5, 4)]
    [InlineData(null, null, null, 5, 5)]
    [InlineData(null, null, null, null, null)]
    public void A_target_without_tahun_comes_first_then_that_of_the_last_tahun(
        int? own, int? baku, int? ownOfLast, int? bakuOfLast, int? expected)
    {
        Action<DataKinerjaBuilder>[] data =
        [
            Cells("X", "a", 2022, 1), Target("X", null, own), Target(null, null, baku), Target("X", 2026, ownOfLast),
            Target(null, 2026, bakuOfLast), Target("X", 2025, 8), Target(null, 2025, 10),
        ];
        var row = At(Calculate(Definisi("a"), data), "X", 2022, 1);
        Assert.Equal(expected, row.TargetAkhir.Value);
        Assert.Equal(expected is { } target ? 100m / target : null, row.CapaianAkhir.Value);
        var open = new KinerjaEngine(Definisi("a"), Aturan with { Renstra = new MasaRenstra(2022) });
        Assert.Equal(own ?? baku, At(open.Calculate(Build(data)), "X", 2022, 1).TargetAkhir.Value);
    }

    /// <summary>A target of the wilayah in between stands for those below it, whichever tahun it is of.</summary>
    [Theory]
    [InlineData(null, null, 30)]
    [InlineData(null, 50, 50)]
    [InlineData(70, 50, 70)]
    public void A_target_at_the_end_is_derived_from_those_below(int? own, int? ownOfLast, int expected)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: "a")],
            Wilayah = [new("P"), new("K", "P"), new("X", "K"), new("Y", "K")],
        });
        var hasil = Calculate(
            definisi, Cells("X", "a", 2022, 1), Cells("Y", "a", 2023, 1), Target("X", null, 10),
            Target("Y", 2026, 20), Target("K", null, own), Target("K", 2026, ownOfLast));
        Assert.Equal(expected, At(hasil, "P", 2023, 1).TargetAkhir.Value);
    }

    /// <summary>The target of Y never assigns, so Y takes no part (SPEC 7.3, 17.2).</summary>
    [Fact]
    public void A_target_at_the_end_of_a_wilayah_that_takes_no_part_is_not_added()
    {
        var hasil = Calculate(
            Definisi("a"), Cells("X", "a", 2023, 1), Target("X", 2023, 8), Target("X", null, 10), Target("Y", null, 5));
        Assert.Equal(10, At(hasil, "K", 2023, 1).TargetAkhir.Value);
    }

    /// <summary>SPEC 5.1, 17.2: the last of the targets of a position, whatever the row of the tahun says.</summary>
    [Fact]
    public void The_target_of_the_last_tahun_is_that_of_its_own_row()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                new("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { BerlakuSampai = 2022 },
                new("IK", Rumus.Parse("a"), TipePerhitungan.NonKumulatif) { BerlakuDari = 2023 },
            ],
        });
        var data = Build(
            Cells("X", "a", 2022, 4), Cells("X", "a", 2023, 4),
            builder => builder.Add(new SelTarget("X", "IK", 2023, Triwulan.III, 10)),
            builder => builder.Add(new SelTarget("X", "IK", 2023, Triwulan.IV, 40)));
        var hasil = new KinerjaEngine(definisi, new AturanKinerja
        {
            Renstra = new MasaRenstra(2022, 2023),
            CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan,
        }).Calculate(data);
        Assert.Equal(40, At(hasil, "X", 2022, 4).TargetAkhir.Value);
        Assert.Equal(40, At(hasil, "X", 2023, 4).TargetAkhir.Value);
        Assert.Equal(40, hasil.Explain(At(hasil, "X", 2022, 4)).Single(step => step.Kolom == "target_akhir")
            .Evaluate().Value);
    }

    /// <summary>One indikator in the kabupaten K over the kecamatan X and Y.</summary>
    private static DefinisiKinerja Definisi(string rumus, params VariabelSetting[] variabel) =>
        DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(rumus: rumus)],
            Variabel = variabel,
            Wilayah = [new("K"), new("X", "K"), new("Y", "K")],
        });

    private static Action<DataKinerjaBuilder> Cells(
        string wilayah, string variabel, int tahun, params decimal?[] nilai) => data =>
    {
        for (var q = 0; q < nilai.Length; q++)
        {
            if (nilai[q] is { } cell)
                data.AddRealisasi(
                    data.Variabel(null, variabel), data.Wilayah(wilayah), tahun, Triwulan.FromIndex(q), cell);
        }
    };

    private static Action<DataKinerjaBuilder> Target(string? wilayah, int? tahun, decimal? target) => data =>
    {
        if (target is not null) data.Add(new SelTarget(wilayah, "IK", tahun, null, target));
    };

    private static HasilKinerja Calculate(DefinisiKinerja definisi, params Action<DataKinerjaBuilder>[] data) =>
        new KinerjaEngine(definisi, Aturan).Calculate(Build(data));

    private static DataKinerja Build(params Action<DataKinerjaBuilder>[] data)
    {
        var builder = new DataKinerjaBuilder();
        foreach (var add in data) add(builder);
        return builder.Build();
    }

    private static HasilRenstra At(HasilKinerja hasil, string wilayah, int tahun, int triwulan) =>
        hasil.FindRenstra(wilayah, "IK", tahun, new Triwulan(triwulan))!.Value;

    /// <summary>The realisasi over the window at a wilayah, quarter by quarter.</summary>
    private static decimal?[] Window(HasilKinerja hasil, string wilayah) =>
    [
        .. hasil.Renstra.Where(row => row.Wilayah == wilayah && row.KodeIndikator == "IK").OrderBy(row => row.Tahun)
            .ThenBy(row => row.Triwulan.Nomor).Select(row => row.RealisasiRenstra.Value),
    ];
}
