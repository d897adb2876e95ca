namespace Kinerja.Tests.Support;

/// <summary>The programs and outputs of a page, for tests that compile and run them.</summary>
internal static class ReadmePage
{
    /// <summary>The lines of the n-th fenced block of a language.</summary>
    /// <param name="language">The language the fence names.</param>
    /// <param name="index">Which of them, from 0.</param>
    /// <param name="page">The path of the page, or of the folder of a README.md; none for the first page.</param>
    public static List<string> Block(string language, int index, params string[] page)
    {
        var path = page is [.., var last] && last.EndsWith(".md", StringComparison.Ordinal)
            ? page : [.. page, "README.md"];
        var block = File.ReadAllText(Repository.PathOf(path)).Split($"```{language}\n")[index + 1];
        return [.. block[..block.IndexOf("\n```", StringComparison.Ordinal)].Split('\n')];
    }

    /// <summary>Every line of a C# block stands in a test file; usings are left to the file.</summary>
    public static void AssertShows(IEnumerable<string> block, params string[] file)
    {
        var source = File.ReadAllLines(Repository.PathOf(file)).Select(line => line.Trim())
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            block.Where(line => line.Length > 0 && !line.StartsWith("using Kinerja.", StringComparison.Ordinal)),
            line => Assert.Contains(line.Trim(), source));
    }
}
