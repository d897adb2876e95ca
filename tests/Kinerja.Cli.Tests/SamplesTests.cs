using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Every folder of <c>samples/</c> gives the results of its page: no rejected row, no Galat.</summary>
public sealed partial class SamplesTests
{
    public static TheoryData<string> All() =>
        [.. Directory.GetDirectories(Repository.PathOf("samples")).Select(
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
            match => Assert.Contains(
                $"Baris: {match.Groups["rows"].Value} dibaca, {match.Groups["rows"].Value} dipakai,", printed,
                StringComparison.Ordinal));
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
        Assert.Contains("2390 of 2391 rows are used then", page, StringComparison.Ordinal);
        Assert.Contains("Baris: 2391 dibaca, 2390 dipakai,", run.Hasil, StringComparison.Ordinal);
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
