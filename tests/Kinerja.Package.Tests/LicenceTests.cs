using System.Text.Json;
using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>THIRD-PARTY.md lists every package that a shipped package needs, with the licence it states.</summary>
public sealed partial class LicenceTests
{
    private const string Page = "THIRD-PARTY.md";

    /// <summary>Packages that only the build uses: nothing of them is shipped.</summary>
    private static readonly string[] OfTheBuild =
    [
        "Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers",
        "Microsoft.CodeAnalysis.PublicApiAnalyzers", "Microsoft.NET.ILLink.Tasks",
    ];

    [Fact]
    public void Every_package_of_the_lock_files_is_listed_and_no_other() => Assert.Equal(
        Locked().Select(package => $"{package.Id}: {package.NeededBy}"),
        Listed().Select(row => $"{row.Groups["id"].Value}: {row.Groups["by"].Value}"));

    [Fact]
    public void The_licence_is_the_one_the_package_states()
    {
        var listed = Listed().ToDictionary(
            row => row.Groups["id"].Value, row => row.Groups["licence"].Value, StringComparer.Ordinal);
        Assert.NotEmpty(listed);
        Assert.All(Locked(), package => Assert.Equal(LicenceOf(package), listed[package.Id]));
    }

    [Fact]
    public void The_page_has_the_text_of_every_licence()
    {
        var page = File.ReadAllText(Repository.PathOf(Page));
        Assert.All(
            Listed().Select(row => row.Groups["licence"].Value).Distinct(StringComparer.Ordinal),
            licence => Assert.True(
                page.Contains($"\n## {licence}\n", StringComparison.Ordinal)
                || File.Exists(Repository.PathOf("docs", "lisensi", $"{licence.Split(" OR ")[^1]}.txt")), licence));
    }

    private static List<Match> Listed() =>
        [.. Row().Matches(File.ReadAllText(Repository.PathOf(Page)).Split("\n## The native program")[0]).Cast<Match>()];

    /// <summary>The packages in the lock files of the shipped projects, and the projects that need them.</summary>
    private static List<LockedPackage> Locked() =>
    [
        .. Directory.GetFiles(Repository.PathOf("src"), "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(Path.GetDirectoryName(file)) == Repository.PathOf("src"))
            .SelectMany(PackagesIn).Where(package => !OfTheBuild.Contains(package.Id, StringComparer.Ordinal))
            .GroupBy(package => package.Id, StringComparer.Ordinal)
            .Select(group => new LockedPackage(
                group.Key, group.First().Version, NeededBy([.. group.Select(package => package.NeededBy)])))
            .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase),
    ];

    private static IEnumerable<LockedPackage> PackagesIn(string file)
    {
        using var page = JsonDocument.Parse(File.ReadAllText(file));
        var project = Path.GetFileName(Path.GetDirectoryName(file)!)["Kinerja.".Length..];
        foreach (var framework in page.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version))
                    yield return new LockedPackage(package.Name, version.GetString()!, project);
            }
        }
    }

    private static string NeededBy(List<string> projects) =>
        projects.Count == Packages.Libraries.Count + 1
            ? "all" : string.Join(", ", projects.Order(StringComparer.Ordinal));

    private static string LicenceOf(LockedPackage package)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = package.Id.ToLowerInvariant();
        var said = File.ReadAllText(Path.Combine(cache, id, package.Version, $"{id}.nuspec"));
        return Expression().Match(said).Groups["licence"].Value;
    }

    [GeneratedRegex(@"^\| (?<id>[A-Z][\w.]+) \| (?<licence>[^|]+) \| [^|]+ \| (?<by>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<license type=\"expression\">(?<licence>[^<]+)</license>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Expression();

    private sealed record LockedPackage(string Id, string Version, string NeededBy);
}
