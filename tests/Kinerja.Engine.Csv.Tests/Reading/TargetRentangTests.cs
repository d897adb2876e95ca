using System.Globalization;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 5.7, 10.3, 10.8: targets that are ranges, in files of targets and beside realisasi.</summary>
public sealed class TargetRentangTests
{
    private const string Definisi = "kode,rumus,tipe\nIK,a,Kumulatif\n";
    private const string Beside = "wilayah,indikator,tahun,triwulan,realisasi,target_tahunan\n";

    [Theory]
    [InlineData("indikator,tahun,target\nIK,2022,80-90\n", "0:80..90")]
    [InlineData("indikator,tahun,target,target_atas\nIK,2022,80,90\nIK,2023,85,\n", "0:80..90 0:85")]
    [InlineData("indikator,tahun,target,target_atas\nIK,2022,80 s.d. 90,\n", "0:80..90")]
    [InlineData("indikator;tahun;target tahunan;target atas\nIK;2022;80;90\n", "0:80..90")]
    [InlineData("indikator;tahun;target;target_atas;tw1;tw2\nIK;2022;80;90;;10-20\n", "0:80..90 1: 2:10..20")]
    [InlineData("indikator;2022;target 2023\nIK;80 – 90;85\n", "0:80..90 0:85")]
    public void A_file_of_targets_holds_ranges(string isi, string expected)
    {
        var folder = FolderUji.Read(("indikator.csv", Definisi), ("target.csv", isi));
        Assert.Empty(folder.Galat());
        Assert.Equal(expected, Targets(folder));
    }

    [Theory]
    [InlineData("wilayah,indikator,tahun,triwulan,target,target_atas,realisasi\nX,IK,2022,1,2,3,5\n", "1:2..3")]
    [InlineData("wilayah,indikator,tahun,triwulan,target,realisasi\nX,IK,2022,1,2-3,5\n", "1:2..3")]
    [InlineData(Beside + "X,IK,2022,1,5,8-9\nX,IK,2022,2,6,8 s.d. 9\n", "0:8..9")]
    public void A_table_of_realisasi_holds_ranges(string isi, string expected)
    {
        var folder = FolderUji.Read(("indikator.csv", Definisi), ("realisasi.csv", isi));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(expected, Targets(folder));
    }

    [Fact]
    public void An_annual_range_that_is_repeated_with_another_upper_bound_is_rejected_alone()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi), ("realisasi.csv", Beside + "X,IK,2022,1,5,8-9\nX,IK,2022,2,6,8-10\n"));
        folder.AssertGalat("KIN2011", "realisasi.csv", 3, "target_tahunan", "'IK'");
        Assert.Equal("0:8..9", Targets(folder));
    }

    [Theory]
    [InlineData("90-80", "", "target", "di bawah batas bawahnya")]
    [InlineData("90", "80", "target_atas", "di bawah batas bawah '90'")]
    [InlineData("80-90", "90", "target_atas", "ditulis dua kali")]
    [InlineData("", "90", "target", "Tulis batas bawahnya")]
    public void A_range_that_is_none_rejects_its_row(string target, string atas, string column, string message)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi),
            ("target.csv", $"indikator,tahun,target,target_atas\nIK,2022,{target},{atas}\n"));
        folder.AssertGalat("KIN2036", "target.csv", 2, column, message);
        Assert.Equal("", Targets(folder));
    }

    [Fact]
    public void A_realisasi_is_never_a_range()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi),
            ("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai\nX,IK,2022,1,a,80-90\n"));
        folder.AssertGalat("KIN2007", "realisasi.csv", 2, "nilai", "'80-90'");
    }

    [Fact]
    public void The_unit_behind_a_range_is_checked()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", "kode,rumus,tipe,satuan\nIK,a,Kumulatif,Orang\n"),
            ("target.csv", "indikator,tahun,target\nIK,2022,7-8 bulan\n"));
        Assert.Contains(folder.Diagnostics, d => d.Code.Id == "KIN2030");
    }

    [Fact]
    public void A_range_that_refutes_FormatAngka_rejects_the_ambiguous_cells_of_its_column()
    {
        var folder = FolderUji.Read(
            ("indikator.csv", Definisi), ("kinerja.json", "{ \"Kinerja\": { \"FormatAngka\": \"Indonesia\" } }"),
            ("target.csv", "indikator,tahun,target\nIK,2022,1.000\nIK,2023,900 s.d. 1500.5\n"));
        Assert.Equal(["KIN2020", "KIN2008"], folder.Galat().Select(galat => galat.Code.Id));
    }

    private static string Targets(KinerjaFolder folder) => string.Join(' ', folder.Data!.SemuaTarget
        .OrderBy(sel => sel.Tahun).ThenBy(sel => sel.Triwulan?.Nomor).Select(sel => string.Create(
            CultureInfo.InvariantCulture,
            $"{sel.Triwulan?.Nomor ?? 0}:{sel.Target}{(sel.TargetAtas is { } atas ? $"..{atas}" : "")}")));
}
