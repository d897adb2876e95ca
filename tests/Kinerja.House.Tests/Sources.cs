using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>The source files of the repository, without those that a build leaves in bin and obj.</summary>
internal static class Sources
{
    public static IReadOnlyList<string> Of(params string[] under) => [.. Directory
        .EnumerateFiles(Repository.PathOf(under), "*.cs", SearchOption.AllDirectories)
        .Where(path => !IsBuilt(path)).Order(StringComparer.Ordinal)];

    /// <summary>The names of the folders of a project, which are its rooms.</summary>
    public static IEnumerable<string> Folders(string project) =>
        Directory.GetDirectories(Repository.PathOf("src", project)).Select(path => Path.GetFileName(path))
            .Where(name => name is not ("bin" or "obj"));

    private static bool IsBuilt(string path) => path.Split('/', '\\').Any(folder => folder is "bin" or "obj");
}
