using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Survei;

/// <summary>SPEC 9.4, 11.</summary>
public sealed class SkmRollupTests
{
    [Fact]
    public void Periods_with_respondents_come_first_then_s_d_from_the_first_of_them_on()
    {
        var rows = Roll([], ("X", 2022, 2, 4), ("X", 2022, 4, 2), ("X", 2021, 1, 3));
        Assert.Equal(
            [
                "X 2021 1 75", "X 2021 SD1 75", "X 2021 SD2 75", "X 2021 SD3 75", "X 2021 SD4 75",
                "X 2022 2 100", "X 2022 4 50", "X 2022 SD2 100", "X 2022 SD3 100", "X 2022 SD4 75",
            ],
            rows.Select(Text));
    }

    [Fact]
    public void A_wilayah_pools_all_respondents_at_it_and_below_it()
    {
        var rows = Roll(
            [new("A", "K"), new("B", "K"), new("K", "P"), new("P"), new("Z")],
            ("B", 2022, 1, 1), ("A", 2022, 1, 4), ("A", 2022, 1, 4), ("K", 2022, 3, 2));
        Assert.Equal(
            ["A 2022 1 100", "B 2022 1 25", "K 2022 1 75", "K 2022 3 50", "P 2022 1 75", "P 2022 3 50"],
            rows.Where(row => !row.IsSampaiDengan).Select(Text));
        Assert.Equal(
            ["A 100", "B 25", "K 68.75", "P 68.75"],
            rows.Where(row => row is { IsSampaiDengan: true, Triwulan.Nomor: 4 })
                .Select(row => $"{row.Wilayah} {row.Skm.Ikm}"));
        Assert.Equal(4, rows[^1].Skm.Responden);
    }

    [Fact]
    public void A_wilayah_is_found_in_any_spelling_and_shown_as_defined() => Assert.Equal(
        "Kec A", Roll([new("Kec A")], ("kec-a", 2022, 1, 4))[0].Wilayah);

    [Fact]
    public void A_wilayah_the_definition_does_not_know_is_the_callers_bug() =>
        Assert.Throws<ArgumentException>(() => Roll([new("A")], ("B", 2022, 1, 4)));

    [Fact]
    public void Rules_choose_weight_and_edition()
    {
        var skm = Roll(new AturanKinerja { BobotUnsur = BobotUnsur.TigaDesimal, EdisiSkm = EdisiSkm.Tahun2004 }, [],
            ("X", 2022, 1, 3))[0].Skm;
        Assert.Equal((BobotUnsur.TigaDesimal, EdisiSkm.Tahun2004, "B"), (skm.BobotUnsur, skm.Edisi, skm.Mutu));
    }

    [Fact]
    public void Too_few_respondents_in_a_year_are_told_once()
    {
        var rows = Roll([], ("X", 2022, 1, 4), ("X", 2022, 2, 4), ("Y", 2022, 1, 4));
        Assert.Empty(KecukupanResponden.Check(rows, 1));
        var told = Assert.Single(KecukupanResponden.Check(rows, 2));
        Assert.Equal((SurveyCodes.RespondenKurang, "Y", 2022), (told.Code, told.Place.Wilayah, told.Place.Tahun));
        Assert.StartsWith("1 responden setahun, sedangkan populasi 2 memerlukan sedikitnya 2", told.Message,
            StringComparison.Ordinal);
    }

    private static string Text(HasilSkmWilayah row) =>
        $"{row.Wilayah} {row.Tahun} {(row.IsSampaiDengan ? "SD" : "")}{row.Triwulan.Nomor} {row.Skm.Ikm}";

    private static System.Collections.Immutable.ImmutableArray<HasilSkmWilayah> Roll(
        IReadOnlyList<Wilayah> wilayah, params (string Wilayah, int Tahun, int Triwulan, byte Nilai)[] responden) =>
        Roll(AturanKinerja.Baku, wilayah, responden);

    private static System.Collections.Immutable.ImmutableArray<HasilSkmWilayah> Roll(
        AturanKinerja aturan, IReadOnlyList<Wilayah> wilayah,
        params (string Wilayah, int Tahun, int Triwulan, byte Nilai)[] responden)
    {
        var builder = new DataSurveiBuilder(["U1"]);
        foreach (var (kode, tahun, triwulan, nilai) in responden) builder.Add(
            builder.Wilayah(kode), tahun, new Triwulan(triwulan), [nilai]);
        var definisi = DefinisiKinerja.Create(new DefinisiParts { Indikator = [Some.Indikator()], Wilayah = wilayah });
        return SkmRollup.Roll(definisi, builder.Build(), aturan);
    }
}
