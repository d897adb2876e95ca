using System.IO.Compression;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary><c>kinerja laporan</c> over a folder with faults, into a folder with reports (SPEC 8.1, 11, 18).</summary>
public sealed class LaporanFolderTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    /// <summary>X.1: a replaced figure, an invalid number, one of last year. X.2: two rejected rows.</summary>
    [Fact]
    public void The_form_of_the_kabupaten_counts_what_the_rows_of_a_wilayah_did_wrong()
    {
        using var masukan = Masukan(
            "X.1,IK,2025,1,a,4\nX.1,IK,2025,1,a,5\nX.1,IK,2025,2,a,lima\nX.2,IK,2025,9,a,1\nX.2,IK,2025,2,a,1 2,3\n"
                + "X.1,IK,2024,1,a,x\n");
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("laporan", masukan.Path, "--keluaran", keluaran.Path, "--bentuk", "csv");
        Assert.Equal(1, run.Kode);
        Assert.Contains("KIN2007 realisasi.csv:4, kolom nilai: ", run.Pesan, StringComparison.Ordinal);
        var rows = TabelBaca.Csv(keluaran.Read("laporan-KAB-2025-tw1-kabupaten-8c.csv")).ToList();
        var (galat, diganti) = (rows[0].IndexOf("galat"), rows[0].IndexOf("diganti"));
        Assert.Equal(
            ["X.1 1 1", "X.2 2 0", "X.3 0 0"], rows.Skip(1).Select(row => $"{row[1]} {row[galat]} {row[diganti]}"));
    }

    /// <summary>X.1 has TW II of 2025, X.2 TW III of 2024, X.3 nothing.</summary>
    [Fact]
    public void Each_wilayah_of_a_tingkat_has_the_point_that_it_would_have_alone()
    {
        using var masukan = Masukan("X.1,IK,2025,2,a,4\nX.2,IK,2024,3,a,4\n");
        using var keluaran = new TemporaryFolder();
        string[] options = ["--keluaran", keluaran.Path, "--bentuk", "csv", "--tabel", "pengukuran"];
        var run = Kinerja.Run(["laporan", masukan.Path, "--per", "kecamatan", .. options]);
        Assert.StartsWith(
            "3 wilayah, masing-masing dengan tahun dan triwulannya\n", run.Hasil, StringComparison.Ordinal);
        string[] together = [.. Names(keluaran)];
        Assert.Equal(
            [
                "laporan-X.1-2025-tw2-pengukuran.csv", "laporan-X.2-2024-tw3-pengukuran.csv",
                "laporan-X.3-2025-tw4-pengukuran.csv",
            ],
            together);
        foreach (var name in together) File.Delete(keluaran.PathOf(name));
        foreach (var kode in (string[])["X.1", "X.2", "X.3"])
            Kinerja.Run(["laporan", masukan.Path, "--wilayah", kode, .. options]);
        Assert.Equal(together, Names(keluaran));
    }

    /// <summary>The second run has one post less, and no money.</summary>
    [Fact]
    public void A_rerun_leaves_the_files_of_the_new_run_alone_and_touches_no_others()
    {
        using var masukan = Masukan("X.1,IK,2025,1,a,4\n");
        masukan.Write("cascading.csv", "kode,induk,jenjang,penanggung_jawab\nS,,Sasaran,Camat\nP,S,Program,Kasi\n");
        masukan.Write("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1\nX.1,P,2025,100,20\n");
        string[] others =
        [
            "catatan.txt", "laporan-KAB-2024-tw1-perjanjian-2.csv", "laporan-KAB-2025-tw1-catatan.csv",
            "laporan-KAB-2025-tw1.docx", "laporan-X.1-2025-tw1-perjanjian-2.csv",
        ];
        using var keluaran = new TemporaryFolder([.. others.Select(name => (name, "lama"))]);
        string[] arguments = ["laporan", masukan.Path, "--keluaran", keluaran.Path];
        Kinerja.Run(arguments);
        Assert.Contains("laporan-KAB-2025-tw1-perjanjian-2.csv", Names(keluaran));
        Assert.Contains("laporan-KAB-2025-tw1-ringkasan-serapan.csv", Names(keluaran));
        masukan.Write("cascading.csv", "kode,induk,jenjang,penanggung_jawab\nS,,Sasaran,Camat\nP,S,Program,\n");
        File.Delete(masukan.PathOf("anggaran.csv"));
        var run = Kinerja.Run(arguments);
        var written = run.Hasil.Split('\n').Where(line => line.StartsWith("  laporan-", StringComparison.Ordinal))
            .Select(line => line.Trim());
        Assert.Equal(written.Concat(others).Order(StringComparer.Ordinal), Names(keluaran));
        Assert.All(others, name => Assert.Equal("lama", keluaran.Read(name)));
    }

    [Fact]
    public void Another_bentuk_or_tabel_leaves_the_files_of_the_others()
    {
        using var masukan = Masukan("X.1,IK,2025,1,a,4\n");
        using var keluaran = new TemporaryFolder();
        string[] arguments = ["laporan", masukan.Path, "--keluaran", keluaran.Path];
        Kinerja.Run(arguments);
        var all = Names(keluaran);
        Kinerja.Run([.. arguments, "--bentuk", "html"]);
        Kinerja.Run([.. arguments, "--bentuk", "csv", "--tabel", "pengukuran"]);
        Assert.Equal(all, Names(keluaran));
    }

    /// <summary>The page, notes of the workbook, the table of predikat and the screen say one thing.</summary>
    [Fact]
    public void A_reason_has_the_same_words_everywhere()
    {
        const string Words = "tidak ada angka yang dilaporkan";
        using var masukan = Masukan("X.1,IK,2025,1,a,4\n");
        using var keluaran = new TemporaryFolder();
        string[] point = ["--wilayah", "X.2", "--tahun", "2025", "--triwulan", "1"];
        Kinerja.Run(["laporan", masukan.Path, "--keluaran", keluaran.Path, .. point]);
        const string Report = "laporan-X.2-2025-tw1";
        Assert.Contains($"title=\"{Words}\"", keluaran.Read($"{Report}.html"), StringComparison.Ordinal);
        Assert.Contains(
            $"\nisi,Kosong: {Words},1,", keluaran.Read($"{Report}-ringkasan-predikat.csv"), StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(keluaran.PathOf($"{Report}.xlsx"));
        var notes = zip.Entries.Where(entry => entry.Name.StartsWith("comments", StringComparison.Ordinal))
            .Select(Text).ToList();
        Assert.Contains(notes, text => text.Contains(Words, StringComparison.Ordinal));
        Assert.DoesNotContain(notes, text => text.Contains("DataKosong", StringComparison.Ordinal));
        Assert.Contains(
            $"kosong (DataKosong: {Words})",
            Kinerja.Run(["jelaskan", masukan.Path, "--indikator", "IK", .. point]).Hasil,
            StringComparison.Ordinal);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    private static TemporaryFolder Masukan(string rows) => new(
        ("indikator.csv", "kode,rumus,tipe,satuan,simpul\nIK,a,Kumulatif,buah,S\n"),
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\n"),
        ("wilayah.csv",
            "kode,induk,tingkat\nKAB,,Kabupaten\nX.1,KAB,Kecamatan\nX.2,KAB,Kecamatan\nX.3,KAB,Kecamatan\n"),
        ("target.csv", "indikator,tahun,target\nIK,2024,9\nIK,2025,9\n"),
        ("realisasi.csv", Header + rows),
        ("kinerja.json", """{ "Kinerja": { "DataGanda": "Terakhir" } }"""));

    private static IEnumerable<string> Names(TemporaryFolder folder) =>
        Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
