using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.4: a doubtful tahun is told with the first row that names it.</summary>
public sealed class TahunTests
{
    [Theory]
    [InlineData("IK,2052,80\n", 3)]
    [InlineData("IK,2025,80\nIK,2051,80\nIK,2052,80\n", 4, 5)] // no years with targets lead there
    [InlineData("IK,2016,80\n", 3)]
    [InlineData("IK,2017,80\n")]
    [InlineData("IK,2027,80\n")]
    [InlineData("IK,2023,80\nIK,2024,80\nIK,2025,80\nIK,2026,80\nIK,2027,80\nIK,2028,80\n")]
    public void A_target_far_from_all_data_is_told(string rows, params int[] lines)
    {
        var told = Calculate(rows).Where(one => one.Code.Id == "KIN3033");
        Assert.Equal(lines, told.Select(one => one.Place.Line!.Value));
    }

    [Theory]
    [InlineData(2030, 0)]
    [InlineData(2028, 1)]
    public void Within_a_renstra_a_target_is_a_plan(int akhir, int told) => Assert.Equal(told, Calculate(
        "IK,2030,80\n", $"\"TahunAwalRenstra\": 2022, \"TahunAkhirRenstra\": {akhir}")
        .Count(one => one.Code.Id == "KIN3033"));

    [Fact]
    public void A_year_without_targets_and_a_target_without_a_year_name_their_rows()
    {
        var told = Calculate("IK,,90\n", realisasi: "X,,2021,1,a,1\n");
        Assert.Equal(
            [("KIN3019", "realisasi.csv", 4), ("KIN3032", "target.csv", 3)],
            told.Where(one => one.Code.Id is "KIN3019" or "KIN3032").OrderBy(one => one.Code.Id)
                .Select(one => (one.Code.Id, one.Place.File!, one.Place.Line!.Value)));
    }

    private static ImmutableArray<Diagnostic> Calculate(
        string targets, string options = "", string realisasi = "") => FolderUji.Read(
            ("kinerja.json", $"{{ \"Kinerja\": {{ {options} }} }}"),
            ("realisasi.csv", FolderUji.Realisasi + realisasi),
            ("target.csv", "indikator,tahun,target\nIK,2022,80\n" + targets)).Calculate().Diagnostics;
}
