using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>Follows the tutorial from its first block to its last: saves its files and runs its commands.</summary>
public sealed partial class MulaiTests
{
    private const string Prefix = "kinerja ";

    [Fact]
    public void The_tutorial_does_what_it_says()
    {
        using var folder = new TemporaryFolder();
        var page = File.ReadAllText(Repository.PathOf("docs", "mulai.md"));
        var runs = 0;
        foreach (Match block in Block().Matches(page))
        {
            var content = block.Groups["content"].Value;
            if (block.Groups["language"].Value != "console")
            {
                var path = Path.Combine(folder.Path, FileName().Matches(page[..block.Index])[^1].Groups["name"].Value);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, content);
                continue;
            }
            var end = content.IndexOf('\n', StringComparison.Ordinal);
            var command = content[2..end];
            Assert.StartsWith(Prefix, command, StringComparison.Ordinal);
            var printed = Kinerja.Run([.. command[Prefix.Length..].Split(' ')
                .Select(word => word is "data" or "hasil" or "formulir" ? Path.Combine(folder.Path, word) : word)]);
            var shown = (printed.Pesan + printed.Hasil).Replace(folder.Path + "/", "", StringComparison.Ordinal);
            ReadmeTests.AssertLines(content[(end + 1)..], shown);
            runs++;
        }
        Assert.Equal(3, runs);
        Assert.True(File.Exists(Path.Combine(folder.Path, "hasil", "hasil-indikator.csv")));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(folder.Path, "formulir"), "*.html"));
    }

    [GeneratedRegex(@"```(?<language>\w+)\n(?<content>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"`(?<name>data/[\w.]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
