namespace Kinerja.Tests.Support;

/// <summary>
/// A page of <c>docs/</c> that is generated from the code. The test fails when page and code differ; when the environment
/// variable KINERJA_TULIS is set, it writes the page first.
/// </summary>
internal static class GeneratedDocument
{
    public static void AssertUpToDate(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("KINERJA_TULIS") is { Length: > 0 }) File.WriteAllText(path, expected);
        Assert.True(File.Exists(path), $"{path} is missing; run the tests once with KINERJA_TULIS=1.");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
