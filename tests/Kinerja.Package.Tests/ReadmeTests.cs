using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>The page of a package is read where nothing of the repository is.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> All => [.. Packages.Libraries, "Kinerja.Cli"];

    [Theory]
    [MemberData(nameof(All))]
    public void The_page_needs_no_other_file_and_says_how_to_install(string project)
    {
        var page = File.ReadAllText(Repository.PathOf("src", project, "README.md"));
        Assert.Empty(RelativeLink().Matches(page).Select(match => match.Value));
        Assert.DoesNotContain("--project", page, StringComparison.Ordinal);
        Assert.DoesNotContain("samples/", page, StringComparison.Ordinal);
        Assert.Matches($"(?m)^(\\$ )?dotnet (add package|tool install --global) {Regex.Escape(project)}$", page);
    }

    [GeneratedRegex(@"\]\((?!https://|#)[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex RelativeLink();
}
