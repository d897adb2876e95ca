namespace Kinerja.Tests.Support;

/// <summary>
/// A page of <c>docs/</c> that is made from the code: a test fails when the two drift apart, and writes the page anew
/// when
/// KINERJA_TULIS is set.
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
