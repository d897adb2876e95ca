using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary><c>kinerja periksa</c>: reports everything in one run, a few of each code on the screen and all in a
/// file.</summary>
public sealed class PeriksaTests
{
    private const string Header = "wilayah,tahun,triwulan,variabel,nilai\n";

    [Fact]
    public void Thousands_of_equal_problems_are_counted_on_the_screen_and_whole_in_the_file()
    {
        var rows = string.Concat(Enumerable.Range(1, 1239).Select(i => $"X,2022,1,a,x{i}\n"));
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"), ("realisasi.csv", Header + rows + "X,2022,9,a,1\n"));
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("periksa", folder.Path, "--keluaran", keluaran.Path);
        Assert.Equal(1, run.Kode);
        Assert.Contains(
            "Galat KIN2007 realisasi.csv:6, kolom nilai: 'x5' bukan angka.", run.Pesan, StringComparison.Ordinal);
        Assert.DoesNotContain("'x6'", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("… dan 1.234 lagi dengan kode KIN2007; semuanya ada di diagnostik.csv.", run.Pesan,
            StringComparison.Ordinal);
        Assert.Contains(
            "Ringkasan:\n          1 Galat      KIN2006  Triwulan tidak terbaca.\n      1.239 Galat      KIN2007  "
                + "Isian bukan angka.\n", run.Pesan.Replace("\r", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        Assert.Equal(1242, keluaran.Read("diagnostik.csv").Split('\n').Length);
        Assert.Equal(["diagnostik.csv"], Directory.GetFiles(keluaran.Path).Select(Path.GetFileName));
        Assert.Contains("tulis semuanya dengan --keluaran FOLDER.", Kinerja.Run("periksa", folder.Path).Pesan,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_of_data_are_told_beside_those_of_definitions()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a ^ 2,Kumulatif\n"), ("realisasi.csv", Header + "X,2022,9,a,WTP\n"));
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("periksa", folder.Path, "--keluaran", keluaran.Path);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.All((string[])["KIN1103", "KIN2006", "KIN2007"],
            code => Assert.Contains(code, run.Pesan, StringComparison.Ordinal));
        Assert.Contains(
            "Galat,KIN2006,realisasi.csv,2,triwulan,", keluaran.Read("diagnostik.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cannot_write_to_the_terminal_what_it_likes()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe,nama,simpul\nA,a,Kumulatif,\u001b[31mmerah,\u001b[2J\n"),
            ("wilayah.csv", "kode,nama\nX,\u001b[2J\u202ehapus\n"),
            ("realisasi.csv", Header + "X,2022,1,a,\u001b[2J\nX\u001b[2J,2022,1,a,1\nX,2022,2,a,1\n"));
        var run = Kinerja.Run("periksa", folder.Path);
        Assert.DoesNotContain('\u001b', run.Pesan);
        Assert.Contains("'\\u001B[2J' bukan angka", run.Pesan, StringComparison.Ordinal);
        folder.Write("indikator.csv", "kode,rumus,tipe,nama\nA,a,Kumulatif,\u001b[31mmerah\n");
        run = Kinerja.Run("hitung", folder.Path);
        Assert.Contains("\\u001B[31mmerah", run.Hasil, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Hasil + run.Pesan);
        Assert.DoesNotContain('\u202e', run.Hasil + run.Pesan);
    }

    [Theory]
    [InlineData("--excel", null, "--excel mengatur berkas hasil, jadi perlu --keluaran FOLDER.")]
    [InlineData("--utas", "0", "--utas: tulis angka 1..1024.")]
    [InlineData("--utas", "dua", "--utas: tulis angka 1..1024.")]
    public void A_choice_that_does_nothing_is_refused(string option, string? value, string expected)
    {
        string[] arguments =
            ["hitung", ConformanceCase.Folder("persen-posisi"), option, .. value is null ? (string[])[] : [value]];
        var run = Kinerja.Run(arguments);
        Assert.Equal((2, expected), (run.Kode, run.Pesan.Trim()));
    }

    [Fact]
    public void Results_for_a_spreadsheet_are_written_its_way()
    {
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", ConformanceCase.Folder("persen-posisi"), "--opsi", "DesimalKeluaran=1",
            "--excel", "--keluaran", keluaran.Path);
        Assert.Equal(0, run.Kode);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(keluaran.PathOf("hasil-indikator.csv"))[..3]);
        Assert.Contains("33.02.20;OK;2022;1;22,2;22,2;20;Triwulan;111,1;100;", keluaran.Read("hasil-indikator.csv"),
            StringComparison.Ordinal);
    }
}
