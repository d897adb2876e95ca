using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 13: the messages of the tool, their stream, and the exit codes.</summary>
public sealed class PerintahTests
{
    private static readonly string Kasus = ConformanceCase.Folder("konflik-nol");

    [Fact]
    public void A_folder_that_is_not_there_computes_nothing()
    {
        var run = Kinerja.Run("hitung", "/tidak/ada");
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.StartsWith("Galat KIN1001 Folder '/tidak/ada' tidak ada.", run.Pesan, StringComparison.Ordinal);

        var file = Path.Combine(Kasus, "indikator.csv");
        Assert.StartsWith(
            $"Galat KIN1001 '{file}' adalah berkas. Sebut foldernya, ", Kinerja.Run("hitung", file).Pesan,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_an_unknown_induk_and_a_broken_rumus_compute_and_write_nothing()
    {
        using var folder = new TemporaryFolder(("indikator.csv", "kode,rumus,tipe\nA,a ^ 2,Kumulatif\n"));
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", folder.Path, "--keluaran", keluaran.Path);
        Assert.Equal(2, run.Kode);
        Assert.Contains("Galat KIN1001 realisasi.csv: Tidak ada realisasi.csv", run.Pesan, StringComparison.Ordinal);

        folder.Write("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n");
        folder.Write("cascading.csv", "kode,induk,jenjang\nS1,T1,Sasaran\n");
        run = Kinerja.Run("hitung", folder.Path, "--keluaran", keluaran.Path);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(
            "Galat KIN1103 indikator.csv:2, kolom rumus: Operator '^' tidak didukung. Untuk pangkat gunakan Pow(x, "
                + "n).\n  a ^ 2\n    ^\n",
            run.Pesan, StringComparison.Ordinal);
        Assert.Contains("Galat KIN4001 cascading.csv:2, kolom induk: Induk 'T1' dari 'S1' tidak ada", run.Pesan,
            StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(keluaran.Path));
    }

    [Fact]
    public void A_bad_number_is_told_and_the_rest_is_computed()
    {
        var run = Kinerja.Run("hitung", ConformanceCase.Folder("angka-campuran"));
        Assert.Equal(1, run.Kode);
        Assert.Contains(
            "Galat KIN2007 realisasi.csv:15, kolom nilai: 'WTP' bukan angka.", run.Pesan, StringComparison.Ordinal);
        Assert.Contains(
            "Galat KIN2008 realisasi.csv:14, kolom nilai: '1.234' dapat berarti", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("Baris: 17 dibaca, 15 dipakai, 2 ditolak.", run.Hasil, StringComparison.Ordinal);
    }

    /// <summary>
    /// A simpul of two induk fills two of the 1 000 rows of the table, but is one row of the results.
    /// </summary>
    [Fact]
    public void Rows_that_the_table_has_no_room_for_are_counted()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,simpul,rumus,tipe\n" + Rows(n => $"I{n},P{n},a,Kumulatif") + "Z,Z,a,Kumulatif\n"),
            ("cascading.csv",
                "kode,induk,jenjang\nA,,Sasaran\nB,,Sasaran\n" + Rows(n => $"P{n},A;B,Program") + "Z,,Sasaran\n"),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu\nX,Z,2022,9\n" + Rows(n => $"X,P{n},2022,9")),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"));
        var run = Kinerja.Run("hitung", folder.Path);
        Assert.Equal(2, run.Hasil.Split("… dan 1 baris lagi; semuanya ada di berkas hasil").Length - 1);

        static string Rows(Func<int, string> row) =>
            string.Concat(Enumerable.Range(0, 600).Select(n => row(n) + "\n"));
    }

    [Fact]
    public void The_catalogue_is_printed_whole()
    {
        var run = Kinerja.Run("katalog");
        Assert.Equal((0, ""), (run.Kode, run.Pesan));
        Assert.Contains(
            "desa-dibina (%, Kumulatif)\n  Persen(desa_dibina, jumlah_desa)\n", run.Hasil, StringComparison.Ordinal);
        Assert.Equal(KatalogRumus.All.Length, run.Hasil.Split("  Sumber: ").Length - 1);
    }

    [Fact]
    public void Checking_tells_everything_and_writes_nothing()
    {
        var run = Kinerja.Run("periksa", Repository.PathOf("samples", "sokaraja-2022"));
        Assert.Equal(0, run.Kode);
        Assert.Contains("Info KIN4004 cascading.csv:", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("Baris: 197 dibaca, 197 dipakai, 0 ditolak. Indikator: 37. Wilayah: 1.", run.Hasil,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_kode_of_several_rows_is_one_indikator()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe,bobot,berlaku_dari,berlaku_sampai\nA,a,Kumulatif,1,,2022\n"
                + "a,a,Kumulatif,2,2023,\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,5\n"));
        Assert.Contains(
            " Indikator: 1. Wilayah: 1.", Kinerja.Run("periksa", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_command_line_win_over_the_file()
    {
        using var keluaran = new TemporaryFolder();
        Kinerja.Run("hitung", ConformanceCase.Folder("persen-posisi"), "--opsi", "DesimalKeluaran=1", "--keluaran",
            keluaran.Path);
        Assert.Contains("33.02.20,OK,2022,1,22.2,22.2,20,Triwulan,111.1,100,", keluaran.Read("hasil-indikator.csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_scale_of_ones_own_fits_on_the_command_line()
    {
        using var keluaran = new TemporaryFolder();
        var kasus = ConformanceCase.Folder("persen-posisi");
        Kinerja.Run(
            "hitung", kasus, "--opsi", "SkalaKustom=>110:Melampaui;100:Tercapai;:Belum", "--keluaran", keluaran.Path);
        Assert.Contains("33.02.20,OK,2022,1,22.2222222222,22.2222222222,20,Triwulan,111.1111111111,100,Melampaui,",
            keluaran.Read("hasil-indikator.csv"), StringComparison.Ordinal);
        var run = Kinerja.Run("hitung", kasus, "--opsi", "SkalaKustom=100:Tercapai");
        Assert.Equal(2, run.Kode);
        Assert.Contains(
            "Galat KIN1009 SkalaKustom tidak memberi predikat di bawah 100", run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_asked_for_is_shown()
    {
        var run = Kinerja.Run("hitung", Kasus, "--triwulan", "3", "--tahun", "2022", "--wilayah", "35.07.27");
        Assert.Equal(0, run.Kode);
        Assert.StartsWith("35.07.27, 2022 s.d. TW III", run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wilayah_above_others_is_shown_first_and_a_report_of_its_own_beside_theirs_is_a_Galat()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"),
            ("wilayah.csv", "kode,nama,induk\n11,Kecamatan,99\n99,Kabupaten,\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\n11,2022,1,a,5\n99,2022,1,a,7\n"));
        var run = Kinerja.Run("hitung", folder.Path);
        Assert.Equal(1, run.Kode);
        Assert.StartsWith("99 Kabupaten, 2022 s.d. TW I\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("Wilayah lain: 1.", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("Galat KIN4006 wilayah 99, indikator A, tahun 2022: ", run.Pesan, StringComparison.Ordinal);
        Assert.StartsWith("11 Kecamatan, 2022", Kinerja.Run("hitung", folder.Path, "--wilayah", "11").Hasil,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--triwulan: tulis 1, 2, 3, atau 4.", "--triwulan", "5")]
    [InlineData("--triwulan: tulis 1, 2, 3, atau 4.", "--triwulan", "III")]
    [InlineData("--tahun: tidak ada data untuk tahun itu. Yang ada: 2022.", "--tahun", "2021")]
    [InlineData("--wilayah: '99' tidak ada.", "--wilayah", "99")]
    [InlineData("--opsi desimalkeluaran diberikan dua kali. Hapus salah satunya.", "--opsi", "DesimalKeluaran=1",
        "--opsi", "desimalkeluaran=2")]
    [InlineData("--opsi Desimal: tulis KUNCI=NILAI", "--opsi", "Desimal")]
    [InlineData("Opsi 'Desimal' tidak dikenal.", "--opsi", "Desimal=1")]
    [InlineData("'--warna' tidak dikenal.\n", "--warna")]
    [InlineData("'--jsom' tidak dikenal. Maksud Anda '--json'?", "--jsom")]
    [InlineData("'--jsom=x' tidak dikenal. Maksud Anda '--json'?", "lain", "--jsom=x")]
    [InlineData("'--hel' tidak dikenal. Maksud Anda '--help'?", "--hel")]
    [InlineData("--pengodean: tulis otomatis, utf-8, utf-16, atau windows-1252.", "--pengodean", "ebcdic")]
    [InlineData("--pengodean: tulis otomatis, utf-8, utf-16, atau windows-1252.", "--pengodean", "1")]
    public void A_wrong_argument_is_told_and_nothing_computed(string message, params string[] arguments)
    {
        var run = Kinerja.Run(["hitung", Kasus, .. arguments]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(message, run.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Perintah belum disebut.")]
    [InlineData("'hitng' tidak dikenal. Maksud Anda 'hitung'?", "hitng", ".")]
    [InlineData("'--tahn' tidak dikenal. Maksud Anda '--tahun'?", "hitung", "--tahn", "2022", ".")]
    [InlineData("'--exel' tidak dikenal. Maksud Anda '--excel'?", "baru", "--exel")]
    [InlineData("Folder belum disebut.", "hitung")]
    [InlineData("Cara pakai: kinerja hitung --help", "hitung")]
    [InlineData("Opsi --tahun memerlukan tepat satu nilai.", "hitung", ".", "--tahun")]
    public void A_command_that_is_none_is_told(string message, params string[] arguments)
    {
        var run = Kinerja.Run(arguments);
        Assert.Equal(2, run.Kode);
        Assert.Contains(message, run.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("@tidak-ada")]
    public void A_folder_of_no_name_or_a_strange_one_is_told(string folder)
    {
        var run = Kinerja.Run("hitung", folder);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains("Folder", run.Pesan, StringComparison.Ordinal);
        Assert.Equal(2, Kinerja.Run("hitung", Kasus, "--keluaran", "").Kode);
    }

    [Fact]
    public void Targets_for_years_to_come_are_not_what_is_shown_first()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"),
            ("target.csv", "indikator,tahun,target\nA,2022,10\nA,2024,12\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,2,a,5\n"));
        Assert.StartsWith("X, 2022 s.d. TW II\n", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_has_a_table_of_its_own()
    {
        var run = Kinerja.Run(
            "hitung", ConformanceCase.Folder("anggaran"), "--opsi", "DesimalKeluaran=1", "--wilayah", "33.02.19",
            "--triwulan", "2");
        var money = run.Hasil[run.Hasil.IndexOf("\nAnggaran (Rp", StringComparison.Ordinal)..].Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(
            [
                "Simpul Pagu Realisasi Serapan Efisiensi", "T Tujuan 16.000.000 6.000.000 37,5 7,5",
                "P1 Pelayanan 16.000.000 4.500.000 28,1 16,9", "SK1 Nonperizinan 10.000.000 3.000.000 30 10",
                "SK2 Musrenbang 6.000.000 1.500.000 25 25", "P2 Penunjang 0 1.500.000 – –",
                "SK4 Listrik 0 1.500.000 – –",
            ],
            money.Where(line =>
                line.StartsWith("Simpul Pagu ", StringComparison.Ordinal)
                || line.Contains(".000 ", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            "Anggaran (Rp", Kinerja.Run("hitung", ConformanceCase.Folder("dasar-01")).Hasil, StringComparison.Ordinal);
    }

    /// <summary>So that the money of the induk is the sum of the rows below it.</summary>
    [Fact]
    public void A_simpul_of_two_induk_stands_below_both_in_the_tree_and_the_money()
    {
        using var folder = new TemporaryFolder(
            ("cascading.csv", "kode,induk,jenjang,nama\nA,,Sasaran,Satu\nB,,Sasaran,Dua\nP,A;B,Program,Bersama\n"),
            ("indikator.csv", "kode,simpul,rumus,tipe\nI,P,a,Kumulatif\n"),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1\nX,P,2022,10,5\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n"));
        var tables = Kinerja.Run("hitung", folder.Path).Hasil.Split("Anggaran (Rp");
        Assert.Equal(2, tables.Length);
        Assert.All(tables, table => Assert.Matches(
            @"(?s) A Satu .* P Bersama .* B Dua .* → P Bersama \(lihat di atas\) +\n", table));
    }

    [Fact]
    public void Nearly_complete_is_not_shown_as_complete()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"v{i}").ToList();
        var cells = names.SelectMany(name => Enumerable.Range(1, 4).Select(q => $"X,2022,{q},{name},1\n")).Skip(1);
        using var folder = new TemporaryFolder(
            ("indikator.csv", $"kode,rumus,tipe\nA,{string.Join(" + ", names)},Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\n" + string.Concat(cells)));
        Assert.Contains("99,58 %", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_can_be_named()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"), ("wilayah.csv", "kode,nama\nX,Caf\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,2,a,1\n"));
        folder.Write("wilayah.csv", [.. "kode,nama\nX,CAF"u8, 0xC9, 0x96, .. "\n"u8]);
        Assert.StartsWith("X CAF\u0256, 2022", Kinerja.Run("hitung", folder.Path).Hasil, StringComparison.Ordinal);
        Assert.StartsWith("X CAFÉ–, 2022", Kinerja.Run("hitung", folder.Path, "--pengodean", "Windows-1252").Hasil,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        using var folder = new TemporaryFolder(("berkas", ""));
        var run = Kinerja.Run("hitung", Kasus, "--keluaran", folder.PathOf("berkas"));
        Assert.Equal(2, run.Kode);
        Assert.Contains("sebut sebuah folder, bukan berkas", run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_problems_of_a_kind_are_cut_short_on_the_screen_and_whole_in_the_file()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(i => $"X,2022,1,a,x{i}\n"));
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,2,a,1\n" + rows));
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", folder.Path, "--keluaran", keluaran.Path);
        Assert.Equal(1, run.Kode);
        Assert.Contains(
            "… dan 35 lagi dengan kode KIN2007; semuanya ada di diagnostik.csv.", run.Pesan, StringComparison.Ordinal);
        Assert.Equal(43, keluaran.Read("diagnostik.csv").Split('\n').Length);
        Assert.Contains("… dan 35 lagi dengan kode KIN2007; tulis semuanya dengan kinerja periksa --keluaran FOLDER.",
            Kinerja.Run("hitung", folder.Path).Pesan, StringComparison.Ordinal);
    }
}
