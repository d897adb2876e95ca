namespace Kinerja.Tests.Support;

/// <summary>
/// A page of <c>docs/</c> that is generated from the code. The test fails when page and code differ; when the
/// environment
/// variable KINERJA_TULIS is set, it writes the page first.
/// </summary>
internal static class GeneratedDocument
{
    public static void AssertUpToDate(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("KINERJA_TULIS") is { Length: > 0 }) File.WriteAllText(path, expected);
        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(actual == expected, Drift(path, expected.Split('\n'), actual.Split('\n')));
    }

    private static string Drift(string path, string[] expected, string[] actual)
    {
        var line = Enumerable.Range(0, int.Max(expected.Length, actual.Length))
            .FirstOrDefault(at => expected.ElementAtOrDefault(at) != actual.ElementAtOrDefault(at));
        return $"{path} differs from the code in line {line + 1}:\n"
            + $"page {actual.ElementAtOrDefault(line)}\ncode {expected.ElementAtOrDefault(line)}\n"
            + "Run this test once with KINERJA_TULIS=1, which writes the page, and commit the page.";
    }
}
