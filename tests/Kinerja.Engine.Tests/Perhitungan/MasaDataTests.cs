using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Model.DefinisiUji;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 4.8: data of a kode outside its tahun, given through the API, is told and does not count.</summary>
public sealed class MasaDataTests
{
    private static readonly DefinisiParts Parts = new()
    {
        Indikator =
        [
            Indikator("IK-3", 2022, 2022, simpul: "S"), Indikator("IK-3", 2024, 2024, simpul: "S", line: 3),
            Some.Indikator("LAIN", "lain"),
            new("SKM", Engine.Formulas.Rumus.Parse("skm_ikm"), TipePerhitungan.NonKumulatif) { Satuan = "indeks" },
        ],
        Simpul = [Simpul("S", Jenjang.Program, 2022, 2024), new("A", Jenjang.Sasaran)],
        Wilayah = [Wilayah("K", null, null, null), Wilayah("X", "K", null, null), Wilayah("Y", "K", 2023, null)],
    };

    [Fact]
    public void Realisasi_and_targets_of_an_indikator_outside_its_tahun_are_told_once_per_tahun()
    {
        var data = new DataKinerjaBuilder();
        foreach (var tahun in (int[])[2022, 2023, 2025])
        {
            Add(data, "ik 3", "jumlah", "X", tahun, 1);
            Add(data, "ik 3", "jumlah", "X", tahun, 2);
            data.AddTarget(data.Indikator("IK-3"), data.Wilayah("X"), tahun, null, 4);
            Add(data, null, "lain", "X", tahun, 1);
        }
        var hasil = Calculate(data);
        Assert.Equal(
            [
                "KIN2052 indikator IK-3, tahun 2023", "KIN2052 indikator IK-3, tahun 2025",
            ],
            Told(hasil));
        Assert.Contains(hasil.Diagnostics, one => one.Message.Contains(
            "berlaku 2022..2022, 2024..2024, jadi datanya tahun 2023 tidak ikut dihitung.", StringComparison.Ordinal));
        var rows = hasil.Indikator.Where(row => row.KodeIndikator == "IK-3");
        Assert.Equal([2022], rows.Select(row => row.Tahun).Distinct());
        Assert.Equal([2022, 2023, 2025], hasil.Tahun);
    }

    [Fact]
    public void A_default_target_outside_the_tahun_is_told()
    {
        var data = new DataKinerjaBuilder();
        data.AddTarget(data.Indikator("IK-3"), null, 2023, null, 4);
        Add(data, null, "lain", "X", 2023, 1);
        var hasil = Calculate(data);
        Assert.Equal(["KIN2052 indikator IK-3, tahun 2023"], Told(hasil));
        Assert.DoesNotContain(hasil.Indikator, row => row.KodeIndikator == "IK-3");
    }

    [Fact]
    public void Data_of_a_wilayah_outside_its_tahun_adds_nothing_above()
    {
        var data = new DataKinerjaBuilder();
        Add(data, null, "lain", "X", 2022, 1);
        Add(data, null, "lain", "Y", 2022, 10);
        Add(data, null, "lain", "X", 2023, 1);
        Add(data, null, "lain", "Y", 2023, 10);
        var hasil = Calculate(data);
        Assert.Equal(["KIN2052 wilayah Y, tahun 2022"], Told(hasil));
        Assert.Equal((1, 11), (Of(hasil, "K", 2022), Of(hasil, "K", 2023)));
        Assert.Null(hasil.FindIndikator("Y", "LAIN", 2022, Triwulan.I));
    }

    [Fact]
    public void Respondents_outside_the_tahun_do_not_count()
    {
        var survei = new DataSurveiBuilder(["U1"]);
        foreach (var tahun in (int[])[2022, 2023])
        {
            survei.Add(survei.Wilayah("X"), tahun, Triwulan.I, [4]);
            survei.Add(survei.Wilayah("Y"), tahun, Triwulan.I, [2]);
        }
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(Parts))
            .Calculate(new DataKinerjaBuilder().Build(), survei.Build());
        Assert.Equal(["KIN2052 wilayah Y, tahun 2022"], Told(hasil));
        Assert.Equal(
            ["K 2022 1 100", "K 2023 2 75", "X 2022 1 100", "X 2023 1 100", "Y 2023 1 50"],
            hasil.Skm.Where(row => !row.IsSampaiDengan)
                .Select(row => $"{row.Wilayah} {row.Tahun} {row.Skm.Responden} {row.Skm.Ikm}"));
        Assert.Equal(75, hasil.FindIndikator("K", "SKM", 2023, Triwulan.I)!.Value.Realisasi.Value);
    }

    [Fact]
    public void Money_outside_the_tahun_of_its_wilayah_or_simpul_does_not_count()
    {
        var anggaran = new DataAnggaranBuilder();
        foreach (var tahun in (int[])[2022, 2025])
        {
            anggaran.Add(new BarisAnggaran("X", "S", tahun, 100));
            anggaran.Add(new BarisAnggaran("Y", "A", tahun, 10));
        }
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(Parts))
            .Calculate(new DataKinerjaBuilder().Build(), anggaran: anggaran.Build());
        Assert.Equal(["KIN2052 wilayah Y, tahun 2022", "KIN2052 tahun 2025"], Told(hasil));
        Assert.Contains(hasil.Diagnostics, one => one.Message.StartsWith(
            "Simpul 'S' berlaku 2022..2024, jadi anggarannya tahun 2025", StringComparison.Ordinal));
        Assert.Equal(
            ["K S 2022 100", "X S 2022 100", "K A 2025 10", "Y A 2025 10"],
            hasil.Anggaran.Where(row => row.Triwulan == Triwulan.I).OrderBy(row => row.Tahun)
                .Select(row => $"{row.Wilayah} {row.KodeSimpul} {row.Tahun} {row.Pagu}"));
    }

    /// <summary>SPEC 8.4: a row of later tahun waits for its figures.</summary>
    [Theory]
    [InlineData(2022, 0)]
    [InlineData(2024, 1)]
    public void A_rumus_of_tahun_without_figures_is_not_told_as_never_reported(int tahun, int told)
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Indikator("IK", null, 2023), Indikator("IK", 2024, null, "lain")],
        });
        var data = new DataKinerjaBuilder();
        foreach (var reported in ((int[])[2022, tahun]).Distinct())
            Add(data, null, "jumlah", "X", reported, reported - tahun);
        var diagnostics = new KinerjaEngine(definisi).Calculate(data.Build()).Diagnostics;
        Assert.Equal(told, diagnostics.Count(one => one.Code.Id == "KIN3012"));
    }

    /// <summary>Cells of a removed kode are no reported cells for the tingkat that must report (SPEC 4.7).</summary>
    [Fact]
    public void Without_its_row_an_indikator_is_no_part_of_its_simpul()
    {
        var data = new DataKinerjaBuilder();
        Add(data, "IK-3", "jumlah", "X", 2023, 1);
        Add(data, null, "lain", "X", 2023, 1);
        Assert.Empty(Calculate(data).Simpul);
    }

    private static void Add(
        DataKinerjaBuilder data, string? indikator, string variabel, string wilayah, int tahun, decimal nilai) =>
        data.AddRealisasi(
            data.Variabel(indikator, variabel), data.Wilayah(wilayah), tahun, new Triwulan(nilai == 2 ? 2 : 1), nilai);

    private static HasilKinerja Calculate(DataKinerjaBuilder data) =>
        new KinerjaEngine(DefinisiKinerja.Create(Parts)).Calculate(data.Build());

    private static string[] Told(HasilKinerja hasil) =>
    [
        .. hasil.Diagnostics.Where(one => one.Code.Id == "KIN2052").Select(one => $"{one.Code.Id} {one.Place}"),
    ];

    private static decimal? Of(HasilKinerja hasil, string wilayah, int tahun) =>
        hasil.FindIndikator(wilayah, "LAIN", tahun, Triwulan.I)!.Value.Realisasi.Value;
}
