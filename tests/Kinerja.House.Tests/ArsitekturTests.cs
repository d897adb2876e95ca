using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>docs/arsitektur.md names types and files that exist.</summary>
public sealed partial class ArsitekturTests
{
    private const int TypesMaximum = 25;

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "arsitektur.md"));

    [Fact]
    public void Every_type_of_the_picture_exists_and_there_are_few()
    {
        var named = TypeName().Matches(Page.Split("```")[1]).Select(match => match.Value)
            .Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal("", string.Join(", ", named.Where(name => !Declared.Types.Contains(name))));
        Assert.InRange(named.Count, 15, TypesMaximum);
    }

    [Fact]
    public void Every_file_and_type_of_the_answers_exists()
    {
        var files = Sources.Of("src").Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
        var named = InBackticks().Matches(Page.Split("```")[2]).Select(match => match.Groups["name"].Value).ToList();
        var sources = named.Where(name => name.EndsWith(".cs", StringComparison.Ordinal));
        Assert.DoesNotContain(sources, name => !files.Contains(name.Split('/')[^1]));
        Assert.DoesNotContain(named, name => TypeOnly().IsMatch(name) && !Declared.Types.Contains(name));
        Assert.DoesNotContain(named, name => name.StartsWith("Kinerja.", StringComparison.Ordinal) && !Exists(name));
    }

    private static bool Exists(string path) =>
        File.Exists(Repository.PathOf("src", path)) || Directory.Exists(Repository.PathOf("src", path));

    /// <summary>A word of two capitals at least, so that no word of a sentence is taken for a type.</summary>
    [GeneratedRegex(
        @"(?<![\w.])[A-Z][a-z0-9]+([A-Z][a-z0-9]+)+(?![\w.])|\bRumus\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBackticks();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeOnly();
}
