using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 8.4, 17.2: tahun with figures or targets alone, and targets without a tahun.</summary>
public sealed class TargetLintCelahTests
{
    private static readonly int[] Reported = [2022, 2024];

    /// <summary>Only the end of a renstra has such a target, so without a renstra nothing uses it.</summary>
    [Fact]
    public void Targets_without_tahun_are_told_where_no_renstra_is_set()
    {
        var data = Data(Reported, [2022, 2024]);
        data.NameTarget(DataKinerja.TanpaTahun, Line("target.csv", 3));
        foreach (var wilayah in (string[])["W", "Y", "Z"])
            data.AddTarget(data.Indikator("ik"), data.Wilayah(wilayah), null, null, 5);
        var built = data.Build();
        var told = Assert.Single(Told(built));
        Assert.Equal(
            (CalculationCodes.TargetTanpaTahun, "target.csv", 3, "W", "IK", null),
            (told.Code, told.Place.File, told.Place.Line, told.Place.Wilayah, told.Place.Indikator, told.Place.Tahun));
        Assert.Equal(
            "3 target tanpa tahun tidak dipakai, karena opsi TahunAwalRenstra tidak diisi. Isi kolom tahun; bila itu "
                + "target akhir renstra, tulis TahunAwalRenstra.",
            told.Message);
        Assert.Empty(Told(built, new MasaRenstra(2022, 2026)));
    }

    /// <summary>Without a renstra nothing else is told, because filling in the tahun mends both.</summary>
    [Fact]
    public void Targets_of_the_end_alone_give_no_capaian_of_a_year()
    {
        var data = Data(Reported, []);
        data.Add(new SelTarget("X", "IK", null, null, 5));
        var built = data.Build();
        Assert.Equal(CalculationCodes.TargetTanpaTahun, Assert.Single(Told(built)).Code);
        Assert.Equal(CalculationCodes.TanpaTarget, Assert.Single(Told(built, new MasaRenstra(2022, 2026))).Code);
    }

    [Fact]
    public void Figures_without_any_target_are_told()
    {
        var told = Assert.Single(Told(Data(Reported, [])));
        Assert.Equal((CalculationCodes.TanpaTarget, null), (told.Code, told.Place.Tahun));
        Assert.Equal(
            "Tidak ada satu pun target bertahun, jadi tidak ada capaian tahunan. Tulis target.csv: indikator,tahun,target.",
            told.Message);
    }

    [Fact]
    public void A_tahun_without_targets_is_told_beside_the_first_tahun_with_some()
    {
        var data = Data([2022, 2023], [2021, 2022]);
        data.NameRealisasi(2023, Line("realisasi.csv", 7));
        var told = Assert.Single(Told(data));
        Assert.Equal(
            (CalculationCodes.TahunTanpaTarget, "realisasi.csv", 7, 2023),
            (told.Code, told.Place.File, told.Place.Line, told.Place.Tahun));
        Assert.Equal(
            "Tahun 2023 punya data tetapi tidak punya target, padahal tahun 2021 punya. Periksa apakah tahunnya salah "
                + "ketik, atau tulis targetnya.",
            told.Message);
    }

    [Fact]
    public void A_tahun_of_targets_far_from_all_figures_is_told()
    {
        var data = Data(Reported, [2022, 2024, 2030]);
        data.NameTarget(2030, Line("target.csv", 9));
        var told = Assert.Single(Told(data));
        Assert.Equal(
            (CalculationCodes.TahunTanpaData, "target.csv", 9, 2030),
            (told.Code, told.Place.File, told.Place.Line, told.Place.Tahun));
        Assert.Equal(
            "Tahun 2030 punya target tetapi tidak punya data, dan jauh dari tahun yang punya data (2022..2024). "
                + "Periksa apakah tahunnya salah ketik; abaikan bila memang target jangka panjang.",
            told.Message);
    }

    /// <summary>Figures of 2022 and 2024: more than five years after 2024 or before 2022, unless joined.</summary>
    [Theory]
    [InlineData(new[] { 2029 }, new int[0])]
    [InlineData(new[] { 2030 }, new[] { 2030 })]
    [InlineData(new[] { 2017 }, new int[0])]
    [InlineData(new[] { 2016 }, new[] { 2016 })]
    [InlineData(new[] { 2025, 2026, 2027, 2028, 2029, 2030 }, new int[0])]
    [InlineData(new[] { 2025, 2026, 2028, 2029, 2030 }, new[] { 2030 })]
    [InlineData(new[] { 2016, 2017, 2018, 2019, 2020, 2021 }, new int[0])]
    [InlineData(new[] { 2016, 2018, 2019, 2020, 2021 }, new[] { 2016 })]
    public void Targets_of_years_that_follow_each_other_are_a_plan(int[] planned, int[] told) =>
        Assert.Equal(told, Distant(planned, renstra: null));

    /// <summary>A renstra until 2031 explains its own years, one without a known end explains none.</summary>
    [Theory]
    [InlineData(2031, new[] { 2032 })]
    [InlineData(null, new[] { 2031, 2032 })]
    public void A_target_within_a_renstra_of_known_end_is_a_plan(int? akhir, int[] told) =>
        Assert.Equal(told, Distant([2031, 2032], new MasaRenstra(2022, akhir)));

    [Fact]
    public void Targets_without_any_figure_are_a_plan() =>
        Assert.Empty(Told(Data([], [2022, 2040])));

    private static IEnumerable<int> Distant(int[] planned, MasaRenstra? renstra) =>
        Told(Data(Reported, [.. Reported, .. planned]).Build(), renstra)
            .Where(one => one.Code == CalculationCodes.TahunTanpaData).Select(one => one.Place.Tahun!.Value);

    /// <summary>One figure in each tahun reported, and one target in each tahun planned.</summary>
    private static DataKinerjaBuilder Data(int[] reported, int[] planned)
    {
        var data = new DataKinerjaBuilder();
        foreach (var tahun in reported)
            data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah("X"), tahun, Triwulan.I, 1);
        foreach (var tahun in planned) data.AddTarget(data.Indikator("IK"), data.Wilayah("X"), tahun, null, 1);
        return data;
    }

    private static DiagnosticPlace Line(string file, int line) => new() { File = file, Line = line };

    private static ImmutableArray<Diagnostic> Told(DataKinerjaBuilder data) => Told(data.Build());

    private static ImmutableArray<Diagnostic> Told(DataKinerja data, MasaRenstra? renstra = null) =>
        new KinerjaEngine(Some.Definisi(Some.Indikator()), new AturanKinerja { Renstra = renstra })
            .Calculate(data).Diagnostics;
}
