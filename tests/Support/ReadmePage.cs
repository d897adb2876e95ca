namespace Kinerja.Tests.Support;

/// <summary>The programs of README.md and what they print, held against the tests that compile and run them.</summary>
internal static class ReadmePage
{
    /// <summary>The lines of the n-th fenced block of a language.</summary>
    public static List<string> Block(string language, int index)
    {
        var page = File.ReadAllText(Repository.PathOf("README.md")).Split($"```{language}\n")[index + 1];
        return [.. page[..page.IndexOf("\n```", StringComparison.Ordinal)].Split('\n')];
    }

    /// <summary>Every line of the n-th C# block stands in a test file; usings are left to the file.</summary>
    public static void AssertShows(int index, params string[] file)
    {
        var source = File.ReadAllLines(Repository.PathOf(file)).Select(line => line.Trim())
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Block("csharp", index)
                .Where(line => line.Length > 0 && !line.StartsWith("using Kinerja.", StringComparison.Ordinal)),
            line => Assert.Contains(line.Trim(), source));
    }
}
