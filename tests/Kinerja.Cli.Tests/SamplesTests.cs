using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Every folder of <c>samples/</c> gives the results of its page: no rejected row, no Galat.</summary>
public sealed partial class SamplesTests
{
    public static TheoryData<string> All() =>
        [.. Repository.Samples().Select(
            path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_computes_without_Galat(string name)
    {
        var run = Kinerja.Run("hitung", Repository.PathOf("samples", name));
        Assert.Equal(0, run.Kode);
        Assert.Contains(" 0 ditolak.", run.Hasil, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_names_the_warnings_to_expect(string name)
    {
        var warned = Warning().Matches(Kinerja.Run("hitung", Repository.PathOf("samples", name)).Pesan)
            .Select(match => match.Groups["kode"].Value).Distinct().Order(StringComparer.Ordinal);
        var page = File.ReadAllText(Repository.PathOf("samples", name, "README.md"));
        var expected = (page + "\n")[page.IndexOf("- Messages to expect:", StringComparison.Ordinal)..];
        Assert.Equal(warned, Code().Matches(
            expected[..expected.IndexOf("\n\n", StringComparison.Ordinal)]).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_says_first_what_of_it_is_invented(string name) =>
        Assert.Matches(@"^\*\*[^*]*INVENTED", File.ReadAllText(Repository.PathOf("samples", name, "README.md")));

    /// <summary>A page may say "302 rows read, 302 used" or "284 rows read and used".</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_has_the_rows_its_page_counts(string name)
    {
        var printed = Kinerja.Run("hitung", Repository.PathOf("samples", name)).Hasil;
        Assert.All(
            RowsRead().Matches(File.ReadAllText(Repository.PathOf("samples", name, "README.md"))),
            match =>
            {
                var rows = AngkaIndonesia.Teks(
                    decimal.Parse(match.Groups["rows"].Value, CultureInfo.InvariantCulture), 0);
                Assert.Contains($"Baris: {rows} dibaca, {rows} dipakai,", printed, StringComparison.Ordinal);
            });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_writes_the_files_of_its_survey_its_money_and_its_period(string name)
    {
        var sample = Repository.PathOf("samples", name);
        var options = Path.Combine(sample, "kinerja.json");
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", sample, "--keluaran", keluaran.Path);
        Assert.Equal(0, run.Kode);
        Assert.DoesNotContain("\nGalat,", keluaran.Read("diagnostik.csv"), StringComparison.Ordinal);
        AssertWritten("hasil-indikator.csv", true);
        AssertWritten("hasil-skm.csv", File.Exists(Path.Combine(sample, "skm.csv")));
        AssertWritten("hasil-anggaran.csv", File.Exists(Path.Combine(sample, "anggaran.csv")));
        AssertWritten("hasil-renstra.csv", File.Exists(options)
            && File.ReadAllText(options).Contains("TahunAwalRenstra", StringComparison.Ordinal));

        void AssertWritten(string file, bool isExpected) =>
            Assert.Equal(isExpected, File.Exists(Path.Combine(keluaran.Path, file)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void The_list_of_samples_names_every_sample(string page)
    {
        var text = File.ReadAllText(Repository.PathOf("samples", page));
        Assert.All(All(), row => Assert.Contains($"]({row.Data}/README.md)", text, StringComparison.Ordinal));
    }

    /// <summary>Rows that the pages of the samples explain.</summary>
    [Theory]
    [InlineData("renstra-2022-2026", "hasil-renstra.csv",
        "KEC,S1.1,2023,4,81.75,98.61,1.37,81.75,83.12,83.3,99.78,",
        "KEC,P1.1,2023,4,82.05,,1.05,82.05,83.1,83.3,99.76,",
        "KEC,T2.1,2023,4,5.26,,10.53,5.26,15.79,42.11,37.5,",
        "KEC,P1.K3.SK1.1,2023,4,84,93.33,6,84,174,450,38.67,")]
    [InlineData("renstra-2022-2026", "hasil-indikator.csv",
        "KEC,P1.1,2026,4,,,,,,,,0,,DataKosong;TargetKosong",
        "KEC,P1.K2.SK3.1,2022,1,10,10,10.5,ProRata,95.24,95.24,Sangat Tinggi,1,1,")]
    [InlineData("renstra-2022-2026", "hasil-anggaran.csv",
        "KEC,T1,Tujuan,2023,4,1461800000,266280000,1360610000,93.08,85.77,-7.3,")]
    [InlineData("pohon-kinerja-2022-2026", "hasil-cascading.csv",
        "KEC,RB,Kinerja Strategis,2023,4,100,Sangat Tinggi,,100,,0.25,")]
    [InlineData("pohon-kinerja-2022-2026", "hasil-renstra.csv",
        "KEC,U2.1,2023,4,5.2632,,10.5263,5.2632,15.7895,42.11,37.4958,",
        "KEC,U2.T1.1,2023,4,0.6684,,0.0223,0.6684,0.6907,,,TargetKosong")]
    [InlineData("kabupaten-contoh", "hasil-anggaran.csv",
        "99.99,T1,Tujuan,2026,4,5196000000,1113390000,4674460000,89.96,96.86,6.9,",
        "99.99,S1,Sasaran,2026,4,4282500000,912980000,3853380000,89.98,97.11,7.13,",
        "99.99,S2,Sasaran,2026,4,3188000000,683290000,2865490000,89.88,96.49,6.6,",
        "99.99.02,P1.K1,Kegiatan,2026,2,134000000,31710000,58710000,43.81,99.98,56.16,")]
    [InlineData("kabupaten-contoh", "hasil-indikator.csv",
        "99.99,T1.1,2026,1,,,85,Tahunan,,,,1,,BelumJatuhTempo",
        "99.99.03,S1.3,2026,4,2,2,3,Tahunan,66.67,66.67,Sedang,1,4,",
        "99.99.17,P2.K1.SK2.1,2026,4,70.5,70.5,80 s.d. 90,Tahunan,88.13,88.13,Tinggi,1,4,")]
    public void A_sample_has_the_figures_its_page_explains(string name, string file, params string[] rows)
    {
        using var keluaran = new TemporaryFolder();
        Kinerja.Run("hitung", Repository.PathOf("samples", name), "--keluaran", keluaran.Path);
        var lines = keluaran.Read(file).Split('\n');
        Assert.All(rows, row => Assert.Contains(row, lines));
    }

    [Fact]
    public void A_kecamatan_founded_in_the_second_year_is_no_part_of_the_first()
    {
        using var keluaran = new TemporaryFolder();
        Kinerja.Run("hitung", Repository.PathOf("samples", "kabupaten-contoh"), "--keluaran", keluaran.Path);
        Assert.All((string[])["hasil-indikator.csv", "hasil-cascading.csv", "hasil-wilayah.csv"], file =>
            Assert.DoesNotMatch(@"(?m)^(99\.99,)?99\.99\.34,[^,]+,([^,]+,)?2025,", keluaran.Read(file)));
    }

    /// <summary>The message and the figures that the page gives for a figure that was reported twice.</summary>
    [Fact]
    public void A_duplicate_in_the_kabupaten_is_told_as_its_page_says()
    {
        var page = File.ReadAllText(Repository.PathOf("samples", "kabupaten-contoh", "README.md"));
        var text = page.Split("```text\n")[1].Split("\n```")[0].Replace('\n', ' ');
        using var keluaran = new TemporaryFolder();
        var run = Kinerja.Run("hitung", Repository.PathOf("samples", "kabupaten-contoh"), "--opsi", "DataGanda=Tolak",
            "--keluaran", keluaran.Path);
        Assert.Equal(1, run.Kode);
        Assert.Contains(text + "\n", run.Pesan, StringComparison.Ordinal);
        Assert.Contains("3748 of 3749 rows are used then", page, StringComparison.Ordinal);
        Assert.Contains("Baris: 3.749 dibaca, 3.748 dipakai,", run.Hasil, StringComparison.Ordinal);
        Assert.Contains("\n99.99.08,P2.K1.SK1.1,2025,4,187,2484,1200,Tahunan,207,",
            keluaran.Read("hasil-indikator.csv"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<rows>\d+)\s+rows\s+read\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowsRead();

    [GeneratedRegex("^Peringatan (?<kode>KIN[0-9]{4}) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Warning();

    [GeneratedRegex("KIN[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
