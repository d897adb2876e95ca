using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Every folder of <c>samples/</c> is computed as its page promises: nothing rejected, no Galat.</summary>
public sealed partial class SamplesTests
{
    public static TheoryData<string> All() =>
        [.. Directory.GetDirectories(Repositori.PathOf("samples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_computes_without_Galat(string name)
    {
        var run = Kinerja.Run("hitung", Repositori.PathOf("samples", name));
        Assert.Equal(0, run.Kode);
        Assert.Contains(" 0 ditolak.", run.Hasil, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_names_the_warnings_to_expect(string name)
    {
        var warned = Warning().Matches(Kinerja.Run("hitung", Repositori.PathOf("samples", name)).Pesan)
            .Select(match => match.Groups["kode"].Value).Distinct().Order(StringComparer.Ordinal);
        var page = File.ReadAllText(Repositori.PathOf("samples", name, "README.md"));
        var expected = (page + "\n")[page.IndexOf("- Messages to expect:", StringComparison.Ordinal)..];
        Assert.Equal(warned, Code().Matches(expected[..expected.IndexOf("\n\n", StringComparison.Ordinal)]).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_says_first_what_of_it_is_invented(string name) =>
        Assert.Matches(@"^\*\*[^*]*INVENTED", File.ReadAllText(Repositori.PathOf("samples", name, "README.md")));

    [GeneratedRegex("^Peringatan (?<kode>KIN[0-9]{4}) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Warning();

    [GeneratedRegex("KIN[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
