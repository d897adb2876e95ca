using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>docs/glosarium.md names code that exists.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "glosarium.md"));

    [Fact]
    public void Every_name_of_code_exists()
    {
        var missing = Tables().SelectMany(table => table).SelectMany(row => InBackticks().Matches(row))
            .Select(match => match.Groups["name"].Value)
            .Where(name => CodeName().IsMatch(name) && !Exists(name)).Distinct(StringComparer.Ordinal);
        Assert.True(!missing.Any(), "docs/glosarium.md names, and no code has: " + string.Join(", ", missing));
    }

    [Fact]
    public void Every_table_is_in_alphabetical_order_and_says_each_term_once()
    {
        foreach (var table in Tables())
        {
            var terms = table.Select(row => row.Split('|')[1].Replace("`", "", StringComparison.Ordinal).Trim())
                .ToList();
            var ordered = terms.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);
            Assert.Equal(ordered, terms);
        }
    }

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        return parts.Length > 1
            ? Declared.HasMember(parts[0], parts[1])
            : Declared.Types.Contains(name) || Declared.Types.Any(type => Declared.HasMember(type.Key, name));
    }

    private static IEnumerable<List<string>> Tables() => Page.Split("\n\n")
        .Where(block => block.StartsWith('|')).Select(block => block.Trim().Split('\n').Skip(2).ToList());

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"^[A-Z]\w*[a-z]\w*(\.[A-Z]\w*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeName();
}
