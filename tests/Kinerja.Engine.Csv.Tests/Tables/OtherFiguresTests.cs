using Kinerja.Engine.Csv.Tests.Reading;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>SPEC 10.6: a column whose header says that its figures are others is never read by its name alone.</summary>
public sealed class OtherFiguresTests
{
    private const string Satu = "kode,rumus,tipe\nIK,a,Kumulatif\n";

    [Theory]
    [InlineData("Capaian (%)")]
    [InlineData("Kumulatif")]
    [InlineData("Anggaran")]
    [InlineData("Realisasi Keuangan (Rp)")]
    public void Quarters_below_a_group_of_other_figures_are_no_realisasi(string group) => AssertRefused(
        $"Wilayah;Indikator;Tahun;{group};;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2025;50;60;70;80\n");

    [Theory]
    [InlineData("Realisasi (Kumulatif)")]
    [InlineData("Realisasi (s/d TW ini)")]
    [InlineData("Realisasi (Capaian)")]
    [InlineData("Realisasi (ribu orang)")]
    [InlineData("Realisasi (2024)")]
    public void Parentheses_that_change_the_figures_stay(string header) => AssertRefused(
        $"Wilayah;Indikator;Tahun;Triwulan;{header}\nX;IK;2025;1;5\n");

    [Theory]
    [InlineData("Wilayah;Indikator;Tahun;Triwulan;Realisasi\n;;;;Rp\nX;IK;2025;1;5\n")]
    [InlineData("Wilayah;Indikator;Tahun;Triwulan;Realisasi\n;;;;(Rp)\nX;IK;2025;1;5\n")]
    public void A_unit_of_rupiah_below_the_header_makes_it_money(string realisasi) => AssertRefused(realisasi);

    /// <summary>A quarter in a title that stands above a key is no group of the columns to its right.</summary>
    [Fact]
    public void A_title_above_keys_joins_nothing()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            "Periode;;;TW II;\nWilayah;Indikator;Tahun;Triwulan;Realisasi\nX;IK;2025;1;5\n"));
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2025, Waktu.Triwulan.I).Single().Realisasi.Value);
    }

    private static void AssertRefused(string realisasi) => Assert.Contains(
        FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv", realisasi)).Galat(), d => d.Code.Id == "KIN1002");
}
