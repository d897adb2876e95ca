using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 13: <c>kinerja baru</c> writes input that can be calculated, and never replaces a file.</summary>
public sealed partial class BaruTests
{
    public static TheoryData<string> All => StarterFolder.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_starter_is_every_file_and_a_page(string dari)
    {
        using var starter = new StarterFolder(dari);
        Assert.Equal((0, ""), (starter.Run.Kode, starter.Run.Pesan));
        Assert.EndsWith("\nMulai dari BACA-SAYA.md.\n", starter.Run.Hasil, StringComparison.Ordinal);
        Assert.Equal(
            StarterFolder.Tables.Select(table => $"{table}.csv").Concat(["BACA-SAYA.md", "kinerja.json"]).Order(
                StringComparer.Ordinal),
            starter.Files);
        Assert.All(StarterFolder.Tables, table => Assert.True(starter.CsvRows(table).Count > 1, table));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_starter_is_checked_and_calculated_without_a_warning(string dari)
    {
        using var starter = new StarterFolder(dari);
        foreach (var perintah in (string[])["periksa", "hitung"])
        {
            var run = Kinerja.Run(perintah, starter.Path);
            Assert.Equal(0, run.Kode);
            Assert.Contains(" 0 ditolak.", run.Hasil, StringComparison.Ordinal);
            Assert.Contains("Peringatan: 0. Galat: 0.", run.Hasil, StringComparison.Ordinal);
            // In the large example a simpul has both an indikator and children. periksa tells this as an Info.
            var codes = Code().Matches(run.Pesan).Select(match => match.Value).Distinct();
            Assert.Equal((dari, perintah) == ("contoh", "periksa") ? ["KIN4008"] : [], codes);
        }
    }

    [Fact]
    public void The_default_is_the_starter_of_a_kecamatan()
    {
        using var kecamatan = new StarterFolder("kecamatan");
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Kinerja.Run("baru", folder.Path).Kode);
        Assert.All(kecamatan.Files, file => Assert.Equal(kecamatan.Read(file), folder.Read(file)));
        Assert.Single(kecamatan.CsvRows("wilayah").Skip(1));
    }

    [Fact]
    public void The_starter_of_a_kabupaten_has_three_kecamatan_that_report()
    {
        using var starter = new StarterFolder("kabupaten");
        var rows = starter.CsvRows("wilayah").Skip(1).ToList();
        Assert.Equal(["99.99"], rows.Where(row => row[2] == "Kabupaten").Select(row => row[0]));
        var kecamatan = rows.Where(row => row[3] == "99.99").Select(row => row[0]).ToList();
        Assert.Equal(3, kecamatan.Count);
        Assert.Equal(kecamatan, starter.CsvRows("realisasi").Skip(1).Select(row => row[0]).Distinct());
        Assert.StartsWith("99.99 Kabupaten Contoh, 2026 s.d. TW II\n", Kinerja.Run("hitung", starter.Path).Hasil,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_has_a_tree_of_five_levels_and_four_quarters()
    {
        using var starter = new StarterFolder("contoh");
        Assert.Equal(
            ["Tujuan", "Sasaran", "Program", "Kegiatan", "Sub Kegiatan"],
            starter.CsvRows("cascading").Skip(1).Select(row => row[2]).Distinct());
        Assert.All(starter.CsvRows("realisasi"), row => Assert.DoesNotContain("", row[^4..]));
        Assert.StartsWith("99.99.01 Kecamatan Contoh, 2026 s.d. TW IV\n", Kinerja.Run("hitung", starter.Path).Hasil,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_one_page_and_names_what_there_is_and_what_to_run()
    {
        using var starter = new StarterFolder("kecamatan");
        var page = starter.Read("BACA-SAYA.md");
        Assert.InRange(page.Split('\n').Length, 20, 60);
        Assert.All(page.Split('\n'), line => Assert.True(line.Length <= 90, line));
        Assert.All(StarterFolder.Tables, table => Assert.Contains($"\n- {table}: ", page, StringComparison.Ordinal));
        Assert.All(
            (string[])["kinerja.json", "kinerja.xlsx", "kinerja periksa .", "kinerja hitung ."],
            name => Assert.Contains(name, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BACA-SAYA.md")]
    [InlineData("realisasi.csv")]
    [InlineData("Indikator.CSV")]
    [InlineData("kinerja.json")]
    [InlineData("kinerja.json", "--excel")]
    [InlineData("kinerja.xlsx", "--excel")]
    public void A_file_that_is_there_is_named_and_nothing_written(string berkas, params string[] excel)
    {
        using var folder = new TemporaryFolder((berkas, "milik saya"), ("catatan.txt", "lain"));
        var run = Kinerja.Run(["baru", folder.Path, .. excel]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains($"sudah memuat {berkas}. Tidak ada yang ditulis.", run.Pesan, StringComparison.Ordinal);
        Assert.Equal("milik saya", folder.Read(berkas));
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void A_folder_or_a_link_of_the_name_stands_in_the_way_too()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("target.csv"));
        File.CreateSymbolicLink(folder.PathOf("wilayah.csv"), folder.PathOf("tidak-ada"));
        var run = Kinerja.Run("baru", folder.Path);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains("sudah memuat target.csv, wilayah.csv.", run.Pesan, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void Other_files_of_the_folder_stay_and_a_new_folder_is_made()
    {
        using var folder = new TemporaryFolder(("catatan.txt", "lain"));
        Assert.Equal(0, Kinerja.Run("baru", folder.Path).Kode);
        Assert.Equal("lain", folder.Read("catatan.txt"));
        Assert.Equal(0, Kinerja.Run("baru", folder.PathOf("a/b"), "--excel").Kode);
        Assert.Equal(2, Directory.GetFiles(folder.PathOf("a/b")).Length);
    }

    [Theory]
    [InlineData("berkas' adalah berkas. Sebut sebuah folder.", "berkas")]
    [InlineData("baru.xlsx' adalah nama berkas. Sebut sebuah folder. Dengan --excel, ", "baru.xlsx", "--excel")]
    [InlineData("baru.XLS/' adalah nama berkas. Sebut sebuah folder.", "baru.XLS/")]
    [InlineData("berkas/x' tidak dapat ditulis: ", "berkas/x")]
    [InlineData("--dari: tulis kecamatan, kabupaten, atau contoh.", "baru", "--dari", "provinsi")]
    [InlineData("Opsi --dari memerlukan tepat satu nilai.", "baru", "--dari")]
    public void What_cannot_be_written_is_told(string message, string folder, params string[] options)
    {
        using var temporary = new TemporaryFolder(("berkas", "isi"));
        var run = Kinerja.Run(["baru", temporary.PathOf(folder), .. options]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(message, run.Pesan, StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Theory]
    [InlineData("baru")]
    [InlineData("baru", "")]
    [InlineData("baru", " ")]
    public void A_folder_of_no_name_is_told(params string[] arguments)
    {
        var run = Kinerja.Run(arguments);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.StartsWith("Folder belum disebut.", run.Pesan, StringComparison.Ordinal);
    }

    [GeneratedRegex("KIN[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
