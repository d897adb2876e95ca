using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Runs every command of the pages and compares the output with the page.</summary>
public sealed partial class ReadmeTests
{
    private const string Prefix = "dotnet run -c Release --project src/Kinerja.Cli -- ";

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    [InlineData("docs/jelaskan.md")]
    public void What_the_page_prints_is_what_the_tool_prints(string berkas)
    {
        var page = File.ReadAllText(Repository.PathOf(berkas));
        var runs = ConsoleBlock().Matches(page)
            .Select(match => (Command: match.Groups["command"].Value, Output: match.Groups["output"].Value))
            .Where(run => run.Command.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(runs);
        foreach (var (command, output) in runs)
        {
            var arguments = command[Prefix.Length..].Split(' ')
                .Select(word => word.StartsWith("samples/", StringComparison.Ordinal) || word.StartsWith(
                    "tests/", StringComparison.Ordinal) ? Repository.PathOf(word) : word);
            var printed = Kinerja.Run([.. arguments]);
            AssertLines(output, printed.Pesan + printed.Hasil);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    public void The_page_names_every_command(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page));
        var commands = CommandOfHelp().Matches(Kinerja.Run("--help").Hasil.Split("Commands:")[1]);
        Assert.NotEmpty(commands);
        Assert.All(commands.Select(match => match.Groups["name"].Value), command =>
            Assert.Matches($"(`|`kinerja |Kinerja.Cli -- ){command}\\b", text));
    }

    [Fact]
    public void The_pages_stay_short() =>
        Assert.All((string[])["README.md", "README.id.md"],
            berkas => Assert.True(File.ReadAllLines(Repository.PathOf(berkas)).Length <= 200));

    /// <summary>A line <c>…</c> stands for any number of lines; the seconds of a run differ.</summary>
    internal static void AssertLines(string page, string printed)
    {
        var wanted = Lines(page);
        var actual = Lines(printed);
        var at = 0;
        for (var i = 0; i < wanted.Count; i++)
        {
            if (wanted[i] == "…")
            {
                at = actual.IndexOf(wanted[i + 1], at);
                Assert.True(at >= 0, $"'{wanted[i + 1]}' is not printed:\n{printed}");
                continue;
            }
            Assert.Equal(wanted[i], actual[at++]);
        }
        Assert.Equal(actual.Count, at);
    }

    private static List<string> Lines(string text) =>
        [.. Seconds().Replace(text, "detik").Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)];

    [GeneratedRegex(@"```console\n\$ (?<command>[^\n]+)\n(?<output>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"^  (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandOfHelp();

    [GeneratedRegex(@"[0-9.,]+ detik", RegexOptions.None, 1000)]
    private static partial Regex Seconds();
}
