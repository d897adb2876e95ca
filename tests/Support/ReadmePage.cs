namespace Kinerja.Tests.Support;

/// <summary>The programs and outputs in README.md or a README below it, for tests that compile and run them.</summary>
internal static class ReadmePage
{
    /// <summary>The lines of the n-th fenced block of a language.</summary>
    /// <param name="language">The language the fence names.</param>
    /// <param name="index">Which of them, from 0.</param>
    /// <param name="folder">The folder of the page; none for that of the repository.</param>
    public static List<string> Block(string language, int index, params string[] folder)
    {
        var page = File.ReadAllText(Repository.PathOf([.. folder, "README.md"])).Split($"```{language}\n")[index + 1];
        return [.. page[..page.IndexOf("\n```", StringComparison.Ordinal)].Split('\n')];
    }

    /// <summary>Every line of the n-th C# block stands in a test file; usings are left to the file.</summary>
    public static void AssertShows(int index, params string[] file) => AssertShows(Block("csharp", index), file);

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
