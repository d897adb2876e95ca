using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 9, 13: <c>kinerja skm</c>.</summary>
public sealed class SkmTests
{
    private static readonly string Contoh = Repository.PathOf("samples", "skm-kecamatan", "skm.csv");

    [Fact]
    public void A_survey_is_shown_by_period_with_names_and_weighted_means()
    {
        var run = Kinerja.Run("skm", Contoh);
        Assert.Equal(0, run.Kode);
        Assert.StartsWith("99.01.01, 2023, edisi 2017, bobot unsur Eksak\n", run.Hasil, StringComparison.Ordinal);
        AssertRow(run.Hasil, "Unsur TW I TW II TW III TW IV s.d. s.d. s.d.");
        AssertRow(run.Hasil, "TW II TW III TW IV");
        AssertRow(run.Hasil, "Responden 42 38 41 39 80 121 160");
        AssertRow(run.Hasil, "U1 Persyaratan 3,57 3,58 3,46 3,64 3,58 3,54 3,56");
        AssertRow(run.Hasil, "tertimbang 0,4 0,4 0,38 0,4 0,4 0,39 0,4");
        AssertRow(run.Hasil, "IKM 81,75 84,16 86,3 86,61 82,89 84,04 84,67");
        AssertRow(run.Hasil, "Mutu C C B B C C B");
        AssertRow(run.Hasil, "Baris: 300 dibaca, 300 dipakai, 0 ditolak. Unsur: 9. Wilayah: 2.");
        AssertRow(run.Hasil, "Peringatan: 4. Galat: 0.");
        Assert.Contains(
            "Peringatan KIN5004 skm.csv:62, wilayah 99.01.01, tahun 2023, TW 2: ", run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mutu_that_hangs_on_the_weights_is_told()
    {
        const string Note = "Catatan s.d. TW IV: dengan BobotUnsur=DuaDesimal, IKM 75,93, mutu C (Kurang baik).";
        Assert.Contains(Note, OnOneLine(Kinerja.Run("skm", Contoh).Hasil), StringComparison.Ordinal);
        var rounded = Kinerja.Run("skm", Contoh, "--opsi", "BobotUnsur=DuaDesimal", "--opsi", "DesimalKeluaran=1")
            .Hasil;
        Assert.Contains(
            "Catatan s.d. TW IV: dengan BobotUnsur=Eksak, IKM 76,7, mutu B (Baik).", OnOneLine(rounded),
            StringComparison.Ordinal);
        Assert.DoesNotContain("Catatan", Kinerja.Run("skm", Contoh, "--opsi", "EdisiSkm=2004", "--opsi",
            "BobotUnsur=TigaDesimal").Hasil.Split("99.01.02")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200", 0)]
    [InlineData("272", 1)]
    [InlineData("1290", 2)]
    public void Too_few_respondents_for_a_population_are_told(string populasi, int told)
    {
        var run = Kinerja.Run("skm", Contoh, "--populasi", populasi);
        Assert.Equal(0, run.Kode);
        Assert.Equal(told, run.Pesan.Split("KIN5006").Length - 1);
    }

    [Fact]
    public void One_quarter_is_shown_once_and_other_unsur_by_their_codes()
    {
        using var folder = new TemporaryFolder(
            ("survei.csv", "wilayah;tahun;triwulan;u1;u2\nX;2022;3;4;3\nX;2022;3;4;\n"));
        var run = Kinerja.Run("skm", folder.PathOf("survei.csv"));
        Assert.Equal(0, run.Kode);
        AssertRow(run.Hasil, "Unsur TW III");
        AssertRow(run.Hasil, "U1 4");
        AssertRow(run.Hasil, "U2 3");
        AssertRow(run.Hasil, "IKM 87,5");
    }

    [Fact]
    public void An_index_that_is_missing_shows_why()
    {
        using var folder = new TemporaryFolder(("survei.csv", "wilayah,tahun,triwulan,u1,u2\nX,2022,3,4,\n"));
        var run = Kinerja.Run("skm", folder.PathOf("survei.csv"));
        Assert.Equal(0, run.Kode);
        AssertRow(run.Hasil, "Mutu –");
        AssertRow(run.Hasil, "Kinerja DataKosong");
    }

    [Fact]
    public void A_bad_score_is_told_and_the_rest_is_computed()
    {
        using var folder = new TemporaryFolder(
            ("skm.csv", "wilayah,tahun,triwulan,responden,u1\nX,2022,1,7,5\nX,2022,1,8,4\n"));
        var run = Kinerja.Run("skm", folder.PathOf("skm.csv"));
        Assert.Equal(1, run.Kode);
        Assert.Contains(
            "Galat KIN5002 skm.csv:2, kolom u1: '5' dari responden '7' bukan", run.Pesan, StringComparison.Ordinal);
        AssertRow(run.Hasil, "IKM 100");
        AssertRow(run.Hasil, "Baris: 2 dibaca, 1 dipakai, 1 ditolak.");
    }

    [Theory]
    [InlineData("--populasi: tulis bilangan bulat", "--populasi", "1.000")]
    [InlineData("--populasi: tulis bilangan bulat", "--populasi", "0")]
    [InlineData("EdisiSkm = 2010: harus 2017 atau 2004.", "--opsi", "EdisiSkm=2010")]
    [InlineData("tulis KUNCI=NILAI", "--opsi", "EdisiSkm")]
    [InlineData("Opsi --populasi memerlukan tepat satu nilai.", "--populasi")]
    public void A_wrong_argument_is_told_and_nothing_computed(string message, params string[] arguments)
    {
        var run = Kinerja.Run(["skm", Contoh, .. arguments]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        Assert.Contains(message, run.Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_none_is_told_and_nothing_computed()
    {
        Assert.StartsWith("Berkas belum disebut.", Run(), StringComparison.Ordinal);
        Assert.StartsWith("Berkas belum disebut.", Run(""), StringComparison.Ordinal);
        Assert.StartsWith(
            "Galat KIN1001 Berkas '/tidak/ada.csv' tidak ada.", Run("/tidak/ada.csv"), StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(Contoh)!;
        Assert.StartsWith(
            $"Galat KIN1001 '{folder}' adalah folder. Sebut berkas surveinya, misalnya {Contoh}.", Run(folder),
            StringComparison.Ordinal);
        Assert.Contains(
            "Sebut berkas surveinya.", Run(Repository.PathOf("samples", "sokaraja-2022")), StringComparison.Ordinal);
        Assert.Contains("Kolom wajib 'u1' tidak ada", Run(Repository.PathOf("samples", "skm-kecamatan", "target.csv")),
            StringComparison.Ordinal);
    }

    private static string Run(params string[] arguments)
    {
        var run = Kinerja.Run(["skm", .. arguments]);
        Assert.Equal((2, ""), (run.Kode, run.Hasil));
        return run.Pesan;
    }

    private static string OnOneLine(string printed) =>
        string.Join(' ', printed.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Asserts that a line begins with this text, whatever the width of the columns.</summary>
    private static void AssertRow(string printed, string row) => Assert.Contains(
        printed.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
        line => line.StartsWith(row, StringComparison.Ordinal));
}
