using System.Text.RegularExpressions;

namespace Kinerja.House.Tests;

/// <summary>What only the text of the sources shows: lengths, names of files, words that are not allowed.</summary>
public sealed partial class SourceTests
{
    private const int LineMaximum = 120;
    private const int FileMaximum = 300;

    /// <summary>Half of the files of a project are at most this long, nine of ten at most that long.</summary>
    [Theory]
    [InlineData("Kinerja.Engine", 60, 150)]
    [InlineData("Kinerja.Engine.Hosting", 70, 150)]
    [InlineData("Kinerja.Engine.Csv", 60, 150)]
    [InlineData("Kinerja.Engine.Html", 60, 150)]
    [InlineData("Kinerja.Cli", 60, 150)]
    public void Most_files_are_short(string project, int half, int nineOfTen)
    {
        var lengths = Sources.Of("src", project).Select(path => File.ReadAllLines(path).Length).Order().ToList();
        Assert.True(Part(lengths, 0.5m) <= half, $"median of {project}: {Part(lengths, 0.5m)} lines");
        Assert.True(Part(lengths, 0.9m) <= nineOfTen, $"nine of ten files of {project}: {Part(lengths, 0.9m)} lines");
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void No_file_is_long(string folder) => Assert.Empty(
        from path in Sources.Of(folder)
        let length = File.ReadAllLines(path).Length
        where length > FileMaximum
        select $"{path} has {length} lines");

    /// <summary>In tests, a line with a long text may be longer: wrapped, it is harder to read and to find.</summary>
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void No_line_is_long(string folder) => Assert.Empty(
        from path in Sources.Of(folder)
        from line in File.ReadAllLines(path).Select((text, at) => (Text: text, Number: at + 1))
        where line.Text.Length > LineMaximum && (folder == "src" || !LongText().IsMatch(line.Text))
        select $"{path}:{line.Number} has {line.Text.Length} characters");

    [Fact]
    public void No_double_stands_on_a_path_to_a_result() => Assert.DoesNotContain(
        Sources.Of("src", "Kinerja.Engine").Concat(Sources.Of("src", "Kinerja.Engine.Csv")),
        path => BinaryFraction().IsMatch(File.ReadAllText(path)));

    [Fact]
    public void An_overflow_is_caught_in_one_place() => Assert.Equal(
        ["Overflow.cs"],
        Sources.Of("src")
            .Where(path => File.ReadAllText(path).Contains("catch (OverflowException", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)));

    [Fact]
    public void The_engine_keeps_nothing_with_a_thread_and_has_no_unsafe_code() => Assert.DoesNotContain(
        Sources.Of("src", "Kinerja.Engine"), path => ThreadOrUnsafe().IsMatch(File.ReadAllText(path)));

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name()
    {
        foreach (var path in Sources.Of("src"))
        {
            var types = PublicType().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value)
                .Distinct(StringComparer.Ordinal).ToList();
            Assert.True(types.Count <= 1, $"{path}: {string.Join(", ", types)}");
            if (types.Count == 1) Assert.Equal(types[0], Path.GetFileNameWithoutExtension(path).Split('.')[0]);
        }
    }

    [Fact]
    public void There_is_no_attic() => Assert.DoesNotContain(
        Sources.Of("src"), path => AtticName().IsMatch(Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Every_law_runs_through_Law_which_counts_discarded_cases() => Assert.DoesNotContain(
        Sources.Of("tests").Except(Sources.Of("tests", "Support"), StringComparer.Ordinal),
        path => FsCheckItself().IsMatch(File.ReadAllText(path)));

    private static int Part(List<int> ordered, decimal part) => ordered[(int)decimal.Ceiling(ordered.Count * part) - 1];

    [GeneratedRegex("""
        "[^"]{24,}|\{[^}]*\}.*\{[^}]*\}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongText();

    [GeneratedRegex(@"\bThreadStatic\b|\bThreadLocal<|\bunsafe\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThreadOrUnsafe();

    [GeneratedRegex(@"\b(double|float)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BinaryFraction();

    [GeneratedRegex(
        @"^public ([a-z]+ )*(struct|record|class|enum|interface) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex("Utils|Helpers?|Common|Misc", RegexOptions.None, 1000)]
    private static partial Regex AtticName();

    [GeneratedRegex(@"^using FsCheck", RegexOptions.Multiline, 1000)]
    private static partial Regex FsCheckItself();
}
