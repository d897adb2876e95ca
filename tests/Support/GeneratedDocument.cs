namespace Kinerja.Tests.Support;

/// <summary>
/// A page of <c>docs/</c> that is made from the code: a test fails when the two drift apart, and writes the page anew when
/// KINERJA_TULIS is set.
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
