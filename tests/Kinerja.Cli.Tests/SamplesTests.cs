using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Every folder of <c>samples/</c> is computed as its page promises: nothing rejected, no Galat.</summary>
public sealed class SamplesTests
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
    public void A_sample_says_first_what_of_it_is_invented(string name) =>
        Assert.Matches(@"^\*\*[^*]*INVENTED", File.ReadAllText(Repositori.PathOf("samples", name, "README.md")));
}
