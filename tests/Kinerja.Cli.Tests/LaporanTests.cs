using System.Security.Cryptography;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Excel;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary><c>kinerja laporan</c> (SPEC 18).</summary>
public sealed class LaporanTests
{
    private static readonly string Sokaraja = Repository.PathOf("samples", "sokaraja-2022");
    private static readonly string Kabupaten = Repository.PathOf("samples", "kabupaten-contoh");

    [Fact]
    public void It_writes_the_forms_of_the_top_wilayah_and_says_where()
    {
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("laporan", Sokaraja, "--keluaran", keluaran.Path);
        Assert.Equal(0, run.Kode);
        Assert.StartsWith(
            "33.02.19 Kecamatan Sokaraja, 2022 s.d. TW IV\nDitulis ke '", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("Peringatan KIN3012 indikator.csv:37", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("Baris: 197 dibaca, 197 dipakai, 0 ditolak.", run.Hasil, StringComparison.Ordinal);
        Assert.StartsWith(
            "<!DOCTYPE html>", keluaran.Read("laporan-33.02.19-2022-tw4.html"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("laporan-33.02.19-2022-tw4.xlsx", Names(keluaran));
        Assert.Contains("laporan-33.02.19-2022-tw4-pengukuran.csv", Names(keluaran));
        Assert.All(Names(keluaran), name => Assert.Contains($"\n  {name}\n", run.Hasil, StringComparison.Ordinal));
        var rows = TabelBaca.Csv(keluaran.Read("laporan-33.02.19-2022-tw4-pengukuran.csv")).ToList();
        Assert.Equal(("baris", "no", "keterangan"), (rows[0][0], rows[0][1], rows[0][^1]));
        var kinds = rows.Skip(1).Select(row => row[0]).Distinct(StringComparer.Ordinal);
        Assert.Equal(["isi", "jumlah", "kelompok"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_point_and_a_form_are_chosen()
    {
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run(
            "laporan", Kabupaten, "--keluaran", keluaran.Path, "--wilayah", "99.99.01", "--tahun", "2025",
            "--triwulan", "2", "--bentuk", "csv", "--tabel", "Pengukuran", "--excel");
        Assert.Equal(0, run.Kode);
        Assert.Equal(["laporan-99.99.01-2025-tw2-pengukuran.csv"], Names(keluaran));
        var bytes = File.ReadAllBytes(keluaran.PathOf(Names(keluaran)[0]));
        Assert.True(bytes.AsSpan().StartsWith("\uFEFFbaris;no;"u8));
    }

    /// <summary>No survey, and no wilayah below: only the named forms without content are told.</summary>
    [Fact]
    public void A_named_form_without_content_is_told()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"));
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run(
            "laporan", folder.Path, "--keluaran", keluaran.Path, "--bentuk", "csv", "--tabel", "skm,pengukuran,kabupaten");
        Assert.Equal(["laporan-X-2022-tw1-pengukuran.csv"], Names(keluaran));
        Assert.Contains("Tidak ditulis karena tanpa isi: kabupaten, skm.", run.Hasil, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "tanpa isi", Kinerja.Run("laporan", folder.Path, "--keluaran", keluaran.Path).Hasil, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--tabel", "pengukura", "--tabel: 'pengukura' tidak dikenal. Maksud Anda 'pengukuran'? Yang ada: ringkasan, ")]
    [InlineData("--bentuk", "xls", "--bentuk: 'xls' tidak dikenal. Maksud Anda 'xlsx'? Yang ada: html, xlsx, csv.")]
    [InlineData("--bentuk", ",", "--bentuk: sebut sedikitnya satu. Yang ada: html, xlsx, csv.")]
    [InlineData("--per", "Kecamtan", "--per: tidak ada wilayah bertingkat 'Kecamtan' di sana. Maksud Anda 'Kecamatan'?")]
    [InlineData("--jenjang", "Progam", "--jenjang: 'Progam' tidak dikenal. Maksud Anda 'Program'? Yang ada: Tujuan, ")]
    [InlineData("--templat", "/tidak/ada", "--templat: folder '/tidak/ada' tidak ada.")]
    [InlineData("--populasi", "nol", "--populasi: tulis bilangan bulat")]
    [InlineData("--wilayah", "99.99.99", "--wilayah: '99.99.99' tidak ada.")]
    public void An_unknown_word_writes_nothing_and_names_the_known_ones(string option, string word, string message)
    {
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("laporan", Kabupaten, "--keluaran", keluaran.Path, option, word);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.StartsWith(message, run.Pesan, StringComparison.Ordinal);
        Assert.Empty(Names(keluaran));
    }

    [Fact]
    public void The_folder_to_write_is_asked_for()
    {
        var run = Kinerja.Run("laporan", Sokaraja);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Equal("Belum disebut: --keluaran.\nCara pakai: kinerja laporan --help\n", run.Pesan);
    }

    [Fact]
    public void Every_wilayah_of_a_tingkat_gets_a_report_whatever_the_threads()
    {
        using var one = new TemporaryFolder();
        using var three = new TemporaryFolder();
        string[] arguments =
            ["laporan", Kabupaten, "--per", "kecamatan", "--tahun", "2025", "--triwulan", "4", "--keluaran"];
        var run = Kinerja.Run([.. arguments, one.Path, "--utas", "1"]);
        Kinerja.Run([.. arguments, three.Path, "--utas", "3"]);
        Assert.StartsWith("33 wilayah, 2025 s.d. TW IV\n", run.Hasil, StringComparison.Ordinal);
        Assert.Equal(33, Names(one).Count(name => name.EndsWith(".xlsx", StringComparison.Ordinal)));
        Assert.Equal(33, Names(one).Count(name => name.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains("laporan-99.99.33-2025-tw4-pengukuran.csv", Names(one));
        Assert.Equal(Digests(one), Digests(three));
    }

    [Fact]
    public void Headers_of_the_user_stand_in_the_workbook_and_unknown_ones_are_told()
    {
        using var masukan = Masukan(
            """
            { "Laporan": { "Judul": { "pengukuran.realisasi": "Capaian fisik", "SATUAN": "Unit", "realisai": "x" } } }
            """);
        Assert.Equal("Unit", KinerjaFolder.Read(masukan.Path).JudulLaporan["satuan"]);
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("laporan", masukan.Path, "--keluaran", keluaran.Path, "--bentuk", "xlsx");
        Assert.Equal(0, run.Kode);
        Assert.Contains(
            "Peringatan KIN1027 Judul 'realisai' di bagian \"Laporan\": tidak ada kolom itu di tabel mana pun. "
                + "Maksud Anda 'realisasi'?",
            run.Pesan, StringComparison.Ordinal);
        Assert.DoesNotContain("SATUAN", run.Pesan, StringComparison.Ordinal);
        using var workbook = Workbook.Open(keluaran.PathOf("laporan-A_B-2022-tw1.xlsx"));
        var header = workbook.Sheets.Single(sheet => sheet.Name == "pengukuran").Rows()
            .First(row => row.Number == 3);
        var texts = Enumerable.Range(0, header.ColumnCount).Select(i => header[i].Text).ToList();
        Assert.Contains("Unit", texts);
        Assert.Contains("Capaian fisik", texts);
        Assert.DoesNotContain("Satuan", texts);
    }

    [Fact]
    public void Wilayah_with_the_same_safe_name_get_files_of_their_own()
    {
        using var masukan = Masukan("{}");
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run(
            "laporan", masukan.Path, "--keluaran", keluaran.Path, "--bentuk", "xlsx", "--per", "Kecamatan");
        Assert.Equal(0, run.Kode);
        Assert.Equal(["laporan-A_B-2-2022-tw1.xlsx", "laporan-A_B-2022-tw1.xlsx"], Names(keluaran));
    }

    [Fact]
    public void A_template_of_the_user_is_used_and_a_broken_one_writes_nothing()
    {
        using var templat = new TemporaryFolder(("kaki.liquid", "<p>Pemerintah Kabupaten Contoh</p>"));
        using var keluaran = new TemporaryFolder();
        string[] arguments =
            ["laporan", Sokaraja, "--keluaran", keluaran.Path, "--bentuk", "html", "--templat", templat.Path];
        Assert.Equal(0, Kinerja.Run(arguments).Kode);
        var page = keluaran.Read(Assert.Single(Names(keluaran)));
        Assert.Contains("<p>Pemerintah Kabupaten Contoh</p>", page, StringComparison.Ordinal);
        templat.Write("kaki.liquid", "{% if %}");
        var run = Kinerja.Run(arguments);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains("--templat: ", run.Pesan, StringComparison.Ordinal);
        Assert.Equal(page, keluaran.Read(Assert.Single(Names(keluaran))));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        using var folder = new TemporaryFolder(("ada.txt", "x"));
        var run = Kinerja.Run("laporan", Sokaraja, "--keluaran", folder.PathOf("ada.txt"));
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains("sebut sebuah folder, bukan berkas.", run.Pesan, StringComparison.Ordinal);
    }

    private static TemporaryFolder Masukan(string options) => new(
        ("indikator.csv", "kode,rumus,tipe,satuan\nIK,a,Kumulatif,buah\n"),
        ("wilayah.csv", "kode,nama,tingkat,induk\nA/B,Satu,Kecamatan,\nA?B,Dua,Kecamatan,\n"),
        ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nA/B,2022,1,a,1\nA?B,2022,1,a,2\n"),
        ("kinerja.json", options));

    private static List<string> Names(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static List<string> Digests(TemporaryFolder folder) =>
    [
        .. Names(folder).Select(name =>
            $"{name} {System.Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(folder.PathOf(name))))}"),
    ];
}
