using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 13: <c>kinerja jelaskan</c> shows the steps of one number, for a reader with a calculator.</summary>
public sealed class JelaskanTests
{
    private static readonly string Sokaraja = Repository.PathOf("samples", "sokaraja-2022");
    private static readonly string Kabupaten = ConformanceCase.Folder("kabupaten-rasio");
    private static readonly string Contoh = Repository.PathOf("samples", "kabupaten-contoh");
    private static readonly string Anggaran = ConformanceCase.Folder("anggaran");

    [Fact]
    public void A_percentage_shows_its_quarters_its_rumus_and_its_capaian()
    {
        var run = Explain(Sokaraja, "33.02.19", 4, "--indikator", "P5.1");
        Assert.Equal((0, ""), (run.Kode, run.Pesan));
        Assert.StartsWith(
            "33.02.19 Kecamatan Sokaraja, 2022 s.d. TW IV\nP5.1 Persentase desa", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\ndesa_dibina s.d. TW 4 = 17\n    tw1 + tw2 + tw3 + tw4 = 4 + 5 + 5 + 3\n", run.Hasil,
            StringComparison.Ordinal);
        Assert.Contains("\njumlah_desa s.d. TW 4 = 18\n    tw4 = 18\n    Posisi:", run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "\nRealisasi = 94.44444444444444444444444444, di berkas hasil 94.44\n    Persen(desa_dibina, "
                + "jumlah_desa) = Persen(17, 18)\n",
            run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "\nTarget = 100\n    Target tahunan, ditulis untuk wilayah ini.\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("    Predikat Sangat Tinggi: dibulatkan 94.44 >= 91.\n", run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_of_a_kabupaten_shows_the_sums_and_the_silent_kecamatan()
    {
        var run = Explain(Kabupaten, "35.07", 4, "--indikator", "KON");
        Assert.Equal(0, run.Kode);
        Assert.Contains(
            "\nRealisasi = 69.072164948453608247422680412, di berkas hasil 69.0721649485\n"
            + "    (n1 + n2 + n3) / (d1 + d2 + d3) = (100 + 3000 + 3600) / (1 + 60 + 36)\n"
            + "    35.07.01 Satu: n1 = 100, d1 = 1\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "    (b1 * n1 + b2 * n2 + b3 * n3) / (b1 + b2 + b3) = (1 * 100 + 60 * 100 + 36 * 90) / (1 + 60 + 36)\n",
            run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\nKelengkapan = 0.71875, di berkas hasil 0.7188\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("    35.07.04 Empat, tidak melapor: n4 = 0\n", run.Hasil, StringComparison.Ordinal);
    }

    /// <summary>SPEC 19.1: no single row holds the shares that are added.</summary>
    [Fact]
    public void A_sum_of_shares_of_targets_names_the_rows_of_the_year()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nIK,jumlah,Kumulatif\n"),
            ("wilayah.csv", "kode,induk\nK,\nK1,K\nK2,K\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nK1,2022,1,jumlah,3\nK2,2022,1,jumlah,4\n"),
            ("target.csv", "wilayah,indikator,tahun,target\nK1,IK,2022,20\n,IK,2022,12\n"),
            ("kinerja.json", """{ "Kinerja": { "TargetTanpaTriwulan": "ProRata" } }"""));
        var run = Explain(folder.Path, "K", 2, "--indikator", "IK");
        Assert.Contains(
            "    target K1: target.csv, kolom target: baris 2 \"20\"\n"
            + "    target semua wilayah: target.csv, kolom target: baris 3 \"12\"\n",
            run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pooled_figure_names_the_cells_of_each_wilayah_and_a_replaced_one_on_its_own_line()
    {
        var run = Explain(Contoh, "99.99", 4, "--indikator", "P2.K1.SK1.1", tahun: 2025);
        Assert.Equal(0, run.Kode);
        Assert.Contains(
            "\n    99.99.08 jumlah: realisasi-99.99.08-tw1.csv, kolom nilai: baris 14 \"202\"; "
            + "realisasi-99.99.08-tw2.csv, kolom nilai: baris 14 \"215\"; "
            + "realisasi-99.99.08-tw4.csv, kolom nilai: baris 14 \"187\"\n"
            + "    99.99.08 jumlah: realisasi-koreksi.csv baris 2, kolom nilai: \"188\"; menggantikan "
            + "realisasi-99.99.08-tw3.csv baris 14, kolom nilai: \"1880\"\n",
            run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "\n    99.99.12 survei: skm.csv baris 204..213, 10 responden\n",
            Explain(Contoh, "99.99", 4, "--indikator", "T1.1", tahun: 2026).Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simpul_shows_both_sources_and_which_one_counts()
    {
        var run = Explain(Sokaraja, "33.02.19", 4, "--simpul", "p5");
        Assert.Equal(0, run.Kode);
        Assert.Contains(
            "\nCapaian indikator = 94.44444444444444444444444444, di berkas hasil 94.44\n    b1 * n1 / b1 = ",
            run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "\n    P5.K1: b1 = 1, n1 = 84.72222222222222222222222222\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n    capaian_turunan = 84.72222222222222222222222222\n    SumberCapaian = AnakDulu.\n",
            run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_number_names_the_quarters_that_are_not_reported()
    {
        var run = Explain(Kabupaten, "35.07.04", 2, "--indikator", "KON");
        Assert.Equal(0, run.Kode);
        Assert.Contains("\nselesai s.d. TW 2 = kosong (DataKosong: tidak ada angka yang dilaporkan)\n", run.Hasil,
            StringComparison.Ordinal);
        Assert.Contains("    Belum dilaporkan: TW 1, TW 2.\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\nRealisasi = kosong (DataKosong: tidak ada angka yang dilaporkan)\n", run.Hasil,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Money_stands_below_the_capaian_of_its_simpul()
    {
        var run = Explain(Anggaran, "33.02.19", 2, "--simpul", "P1");
        Assert.Equal(0, run.Kode);
        Assert.StartsWith(
            "33.02.19 Satu, 2022 s.d. TW II\nProgram P1 Pelayanan\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains(
            "\n\nPagu = 16000000\n    n1 + n2 = 10000000 + 6000000\n"
            + "    33.02.19 Satu, SK1, pagu: n1 = 10000000\n    33.02.19 Satu, SK2, pagu_perubahan: n2 = 6000000\n"
            + "    Tidak dihitung, karena baris di bawahnya yang dihitung: 33.02.19 Satu, P1 (15000000).\n",
            run.Hasil[run.Hasil.IndexOf("\nCapaian = 45", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(
            "\nSerapan = 28.125\n    realisasi * 100 / pagu = 4500000 * 100 / 16000000\n", run.Hasil,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nEfisiensi = 16.875\n    capaian - serapan = 45 - 28.125\n    RumusEfisiensi = Selisih.\n", run.Hasil,
            StringComparison.Ordinal);
        Assert.Equal(1, run.Hasil.Split("33.02.19 Satu, 2022").Length - 1);
    }

    [Fact]
    public void A_simpul_with_money_but_without_indikator_is_explained()
    {
        var run = Explain(Anggaran, "33.02.19", 3, "--simpul", "sk4");
        Assert.Equal(0, run.Kode);
        Assert.StartsWith(
            "33.02.19 Satu, 2022 s.d. TW III\nSub Kegiatan SK4 Listrik\n\nPagu = 0\n", run.Hasil,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nSerapan = kosong (PembagiNol: pembaginya nol)\n    realisasi * 100 / pagu = 1501250.5 * 100 / 0\n",
            run.Hasil, StringComparison.Ordinal);
        Assert.Contains("    Tidak ada indikator pada simpul ini", run.Hasil, StringComparison.Ordinal);
        run = Explain(Anggaran, "33.02.21", 1, "--simpul", "SK1");
        Assert.Contains("\nPagu = kosong (AnggaranKosong: tidak ada pagu)\n", run.Hasil, StringComparison.Ordinal);
        run = Explain(Anggaran, "33.02.20", 1, "--simpul", "SK4");
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(
            "di wilayah dan tahun itu, dan tidak ada anggarannya di sana.", run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_simpul_without_children_says_so()
    {
        var run = Explain(Anggaran, "33.02.19", 2, "--simpul", "SK1");
        Assert.Contains(
            "\nCapaian turunan = kosong (DataKosong: tidak ada bagian yang bernilai)\n"
            + "    Simpul ini tidak punya anak.\n", run.Hasil, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--simpul: 'A' tidak ada. 'A' adalah indikator: tulis --indikator A.", "X", "--simpul", "A")]
    [InlineData("--indikator: 's' tidak ada. 'S' adalah simpul: tulis --simpul S.", "X", "--indikator", "s")]
    [InlineData("--simpul: 'Mutu layanan' tidak ada. Itu sebuah nama; tulis kodenya, 'S'.", "X", "--simpul",
        "Mutu layanan")]
    [InlineData("--wilayah: 'Melti' tidak ada. Maksud Anda 'X' (Melati)?", "Melti", "--simpul", "S")]
    public void A_name_or_another_kind_of_code_is_told(string told, string wilayah, string what, string kode)
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,simpul,rumus,tipe\nA,S,a,Kumulatif\n"), ("wilayah.csv", "kode,nama\nX,Melati\n"),
            ("cascading.csv", "kode,jenjang,nama\nS,Sasaran,Mutu layanan\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,5\n"));
        var run = Explain(folder.Path, wilayah, 1, what, kode);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.StartsWith(told, run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_Galat_is_explained_with_exit_code_1()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe\nA,a,Kumulatif\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,5\nX,2022,2,a,lima\n"));
        var run = Explain(folder.Path, "X", 2, "--indikator", "A");
        Assert.Equal(1, run.Kode);
        Assert.Contains("Galat KIN2007 realisasi.csv:3", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("Belum dilaporkan: TW 2.", run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_appear_there_is_told()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,simpul,rumus,tipe\nA,S,a,Kumulatif\nB,,b,Kumulatif\n"),
            ("cascading.csv", "kode,jenjang\nS,Sasaran\n"),
            ("target.csv", "wilayah,indikator,tahun,target\nX,A,2022,1\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,5\nY,2022,1,b,5\n"));
        var indikator = Explain(folder.Path, "Y", 1, "--indikator", "A");
        Assert.Equal((2, ""), (indikator.Kode, indikator.Hasil));
        Assert.StartsWith("Indikator 'A' tidak ditugaskan di wilayah itu", indikator.Pesan, StringComparison.Ordinal);
        var simpul = Explain(folder.Path, "Y", 1, "--simpul", "S");
        Assert.Equal((2, ""), (simpul.Kode, simpul.Hasil));
        Assert.StartsWith("Tidak satu pun indikator pada simpul 'S'", simpul.Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--indikator: 'KONN' tidak ada. Maksud Anda 'KON'?", "--wilayah", "35.07", "--tahun", "2022",
        "--triwulan", "4", "--indikator", "KONN")]
    [InlineData("--simpul: 'TT' tidak ada. Maksud Anda 'T'?", "--wilayah", "35.07", "--tahun", "2022", "--triwulan",
        "4", "--simpul", "TT")]
    [InlineData("--wilayah: '3507.01' tidak ada. Maksud Anda '35.07.01'?", "--wilayah", "3507.01", "--tahun", "2022",
        "--triwulan", "4", "--indikator", "KON")]
    [InlineData("--wilayah: '35.07.05' tidak ada.", "--wilayah", "35.07.05", "--tahun", "2022", "--triwulan", "4",
        "--indikator", "KON")]
    [InlineData("--triwulan: tulis 1, 2, 3, atau 4.", "--wilayah", "35.07", "--tahun", "2022", "--triwulan", "0",
        "--indikator", "KON")]
    [InlineData("--tahun: tidak ada data untuk tahun itu. Yang ada: 2022.", "--wilayah", "35.07", "--tahun", "22",
        "--triwulan", "1", "--indikator", "KON")]
    [InlineData("Belum disebut: --indikator, --simpul, atau --penanggung-jawab.")]
    [InlineData("Belum disebut: --wilayah (pilihannya 35.07, 35.07.01, 35.07.02, 35.07.03, 35.07.04); --triwulan "
        + "(pilihannya 1, 2, 3, 4).", "--indikator", "KON")]
    [InlineData("--penanggung-jawab: tidak ada penanggung jawab di wilayah dan tahun itu.", "--wilayah", "35.07",
        "--triwulan", "4", "--penanggung-jawab", "Camat")]
    [InlineData("Belum disebut: --triwulan (pilihannya ", "--wilayah", "35.07", "--tahun", "2022", "--indikator", "KON")]
    [InlineData("Cara pakai: kinerja jelaskan --help", "--wilayah", "35.07", "--tahun", "2022", "--indikator", "KON")]
    [InlineData("Pilih satu: --indikator, --simpul, atau --penanggung-jawab.", "--wilayah", "35.07", "--indikator", "KON", "--simpul", "T")]
    [InlineData("Opsi --indikator memerlukan tepat satu nilai.", "--indikator")]
    public void What_cannot_be_explained_is_told(string message, params string[] arguments)
    {
        var run = Kinerja.Run(["jelaskan", Kabupaten, .. arguments]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(message, run.Pesan, StringComparison.Ordinal);
    }

    /// <summary>The kecamatan was founded in the second of two years.</summary>
    [Fact]
    public void A_year_before_a_wilayah_was_founded_is_no_choice()
    {
        var run = Kinerja.Run(
            "jelaskan", Repository.PathOf("samples", "kabupaten-contoh"), "--wilayah", "99.99.34", "--triwulan", "1",
            "--indikator", "S1.1");
        Assert.StartsWith("99.99.34 Kecamatan Contoh 34, 2026 s.d. TW I\n", run.Hasil, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_only_one_choice_need_not_be_given()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", "kode,rumus,tipe,penanggung_jawab\nIK,jumlah,Kumulatif,Camat\n"),
            ("target.csv", "indikator,tahun,target\nIK,2022,4\n"),
            ("realisasi.csv", "wilayah,tahun,triwulan,variabel,nilai\nA,2022,2,jumlah,3\n"));
        var run = Kinerja.Run("jelaskan", folder.Path, "--indikator", "IK");
        Assert.StartsWith("A, 2022 s.d. TW II\nIK\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n    tw2: realisasi.csv baris 2, kolom nilai: \"3\"\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n    target.csv baris 2, kolom target: \"4\"\n", run.Hasil, StringComparison.Ordinal);
        var camat = Kinerja.Run("jelaskan", folder.Path, "--penanggung-jawab", "camat");
        Assert.Contains("\nCapaian = 75\n    b1 * n1 / b1 = 1 * 75 / 1\n", camat.Hasil, StringComparison.Ordinal);
        var salah = Kinerja.Run("jelaskan", folder.Path, "--penanggung-jawab", "Camat2");
        Assert.Contains("tidak ada di wilayah dan tahun itu. Yang ada: Camat.", salah.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_that_decide_say_where_they_were_set()
    {
        var run = Kinerja.Run(
            "jelaskan", Kabupaten, "--wilayah", "35.07", "--triwulan", "4", "--indikator", "KON", "--opsi",
            "BatasAtasCapaian=120");
        Assert.Contains("\nOpsi yang menentukan\n    DesimalKeluaran = 10 (kinerja.json)\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n    BatasAtasCapaian = 120 (--opsi)\n", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n    TargetTurunan = Semua (bawaan)\n", run.Hasil, StringComparison.Ordinal);
        Assert.DoesNotContain("RumusEfisiensi", run.Hasil, StringComparison.Ordinal);
    }

    private static Kinerja.Keluaran Explain(
        string folder, string wilayah, int triwulan, string what, string kode, int tahun = 2022) => Kinerja.Run(
            "jelaskan", folder, "--wilayah", wilayah, "--tahun", $"{tahun}", "--triwulan", $"{triwulan}", what, kode);
}
