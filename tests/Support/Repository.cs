namespace Kinerja.Tests.Support;

/// <summary>Finds the files of the repository, whatever the current folder of the tests.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The samples that are folders of data.</summary>
    public static IEnumerable<string> Samples() =>
        Directory.GetDirectories(PathOf("samples")).Where(path => File.Exists(Path.Combine(path, "indikator.csv")));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kinerja.Engine.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("Kinerja.Engine.sln is above none of the test's folders.");
    }
}
