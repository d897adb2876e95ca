using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 4.8, 6.8, 6.9 as a user meets them.</summary>
public sealed class BerlakuTests
{
    [Fact]
    public void A_wilayah_is_written_with_what_lies_below_it_in_each_tahun()
    {
        using var folder = Folder();
        var run = Kinerja.Run(
            "hitung", folder.Path, "--wilayah", "B", "--triwulan", "1", "--keluaran", folder.PathOf("hasil"));
        Assert.Equal(0, run.Kode);
        Assert.Contains("B Kab B, 2023 s.d. TW I", run.Hasil, StringComparison.Ordinal);
        Assert.Equal(
            ["B,IK,2022", "B,IK,2023", "Y,IK,2023"],
            folder.Read("hasil/hasil-indikator.csv").Split('\n')[1..^1]
                .Select(line => string.Join(',', line.Split(',')[..3])));
        Assert.Equal(
            ["B,Y,2023"],
            folder.Read("hasil/hasil-wilayah.csv").Split('\n')[1..^1].Select(line => line.Split(','))
                .Where(cells => cells[2] == "S").Select(cells => $"{cells[0]},{cells[1]},{cells[3]}"));
    }

    [Fact]
    public void A_wilayah_of_another_tahun_is_told_with_its_masa()
    {
        using var folder = Folder();
        var run = Kinerja.Run("hitung", folder.Path, "--wilayah", "Z", "--tahun", "2022");
        Assert.Equal(2, run.Kode);
        Assert.Contains("--wilayah: 'Z' berlaku sejak 2023.", run.Pesan, StringComparison.Ordinal);
    }

    /// <summary>Its table would be empty without a word.</summary>
    [Fact]
    public void A_wilayah_of_no_tahun_of_the_data_is_told_with_its_masa()
    {
        using var folder = Folder();
        folder.Write("wilayah.csv", "kode,nama,berlaku_dari\nX,Kec X,\nY,Kec Y,\nZ,Kec Z,2030\n");
        folder.Write("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,jumlah,1\n");
        folder.Write("target.csv", "indikator,tahun,target\nIK,2022,4\n");
        var run = Kinerja.Run("hitung", folder.Path, "--wilayah", "z");
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(
            "--wilayah: 'z' berlaku sejak 2030. Tahun yang ada datanya: 2022.", run.Pesan, StringComparison.Ordinal);
    }

    /// <summary>Targets of a tahun without any wilayah show the last tahun that has one.</summary>
    [Fact]
    public void A_tahun_without_any_wilayah_is_no_failure()
    {
        using var folder = Folder();
        folder.Write("wilayah.csv", "kode,nama,berlaku_sampai\nX,Kec X,2022\nY,Kec Y,2022\n");
        folder.Write("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,jumlah,1\n");
        folder.Write("target.csv", "indikator,tahun,target\nIK,2022,4\nIK,2023,4\n");
        var run = Kinerja.Run("hitung", folder.Path);
        Assert.Equal(0, run.Kode);
        Assert.Contains("X Kec X, 2022 s.d. TW I", run.Hasil, StringComparison.Ordinal);
        Assert.Equal(0, Kinerja.Run("hitung", folder.Path, "--tahun", "2023").Kode);
    }

    [Fact]
    public void Levels_of_the_command_line_and_a_second_induk()
    {
        using var folder = Folder();
        folder.Write("indikator.csv", "kode,simpul,rumus,tipe\nIK,P,jumlah,Kumulatif\n");
        folder.Write("cascading.csv", "kode,induk,jenjang\nT,,A\nS,T,B\nR,T,B\nP,S;R,C\n");
        Assert.Equal(2, Kinerja.Run("hitung", folder.Path).Kode);
        var run = Kinerja.Run("hitung", folder.Path, "--opsi", "Jenjang=A,B,C", "--wilayah", "X");
        Assert.Equal(0, run.Kode);
        Assert.Contains("→ P", run.Hasil, StringComparison.Ordinal);
        var refused = Kinerja.Run("hitung", folder.Path, "--opsi", "Jenjang=A");
        Assert.Equal(2, refused.Kode);
        Assert.Contains("Jenjang memuat 1 jenjang: harus 2..12.", refused.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Jelaskan_of_a_tahun_without_the_kode_is_told()
    {
        using var folder = Folder();
        folder.Write(
            "indikator.csv",
            "kode,simpul,rumus,tipe,berlaku_dari\nIK,S,jumlah,Kumulatif,2023\nI2,S,jumlah,Kumulatif,\n");
        var run = Kinerja.Run(
            "jelaskan", folder.Path, "--wilayah", "X", "--indikator", "IK", "--tahun", "2022", "--triwulan", "1");
        Assert.Equal(2, run.Kode);
        Assert.NotEmpty(run.Pesan);
        Assert.DoesNotContain("Exception", run.Pesan, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() => new(
        ("indikator.csv", "kode,simpul,rumus,tipe\nIK,S,jumlah,Kumulatif\n"),
        ("cascading.csv", "kode,induk,jenjang\nT,,Tujuan\nS,T,Sasaran\n"),
        ("wilayah.csv", "kode,nama,induk,berlaku_dari,berlaku_sampai\nA,Kab A,,,\nB,Kab B,,,\nX,Kec X,A,,\n"
            + "Y,Kec Y,A,,2022\nY,Kec Y,B,2023,\nZ,Kec Z,A,2023,\n"),
        ("target.csv", "indikator,tahun,target\nIK,2022,4\nIK,2023,4\n"),
        ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,jumlah,1\nY,2022,1,jumlah,1\n"
            + "X,2023,1,jumlah,1\nY,2023,1,jumlah,1\nZ,2023,1,jumlah,1\n"));
}
