using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Architecture;

/// <summary>The house keeps its shape: arrows point down, rooms on one floor never see each other.</summary>
public sealed partial class HouseTests
{
    [Fact]
    public void Every_room_stands_on_a_floor_and_opens_with_a_readme()
    {
        var rooms = Directory.GetDirectories(Ruang.Engine).Select(path => Path.GetFileName(path))
            .Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal);
        Assert.Equal(Ruang.Floors.Keys.Order(StringComparer.Ordinal), rooms);
        Assert.All(Ruang.Floors.Keys, room => Assert.True(File.Exists(Path.Combine(Ruang.Engine, room, "README.md")), room));
    }

    [Fact]
    public void A_room_sees_only_the_floors_below()
    {
        var upward =
            from room in Ruang.Floors.Keys
            from path in Ruang.Sources("src", "Kinerja.Engine", room)
            from named in Ruang.Named(File.ReadAllText(path))
            where named != room && Ruang.Floors[named] >= Ruang.Floors[room]
            select $"{path} ({room}) names {named}";
        Assert.Empty(upward);
    }

    [Theory]
    [InlineData("NCalc", "Kinerja.Engine", "Formulas/Ncalc")]
    [InlineData("Microsoft.Extensions.Options", "Kinerja.Engine.Hosting", "")]
    [InlineData("Microsoft.Extensions.DependencyInjection", "Kinerja.Engine.Hosting", "")]
    [InlineData("CsvHelper", "Kinerja.Engine.Csv", "")]
    [InlineData("ExcelDataReader", "Kinerja.Engine.Excel", "Biff")]
    [InlineData("Spectre.Console", "Kinerja.Cli", "")]
    [InlineData("System.CommandLine", "Kinerja.Cli", "")]
    public void A_library_is_known_in_one_room(string library, string project, string room)
    {
        var allowed = Path.Combine(Repository.PathOf("src", project), room.Replace('/', Path.DirectorySeparatorChar));
        var users = Ruang.Sources("src").Where(path => Uses(path, library)).ToList();
        Assert.NotEmpty(users);
        Assert.All(users, path => Assert.StartsWith(allowed, path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_engine_touches_no_file_clock_culture_or_console() => Assert.DoesNotContain(
        Ruang.Sources("src", "Kinerja.Engine"),
        path => Regex.IsMatch(File.ReadAllText(path), @"\b(?:File|Directory|Console|Stopwatch|Environment)\.", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Fact]
    public void No_double_stands_on_a_path_to_a_result() => Assert.DoesNotContain(
        Ruang.Sources("src", "Kinerja.Engine").Concat(Ruang.Sources("src", "Kinerja.Engine.Csv")),
        path => Regex.IsMatch(File.ReadAllText(path), @"\b(?:double|float)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name()
    {
        foreach (var path in Ruang.Sources("src"))
        {
            var types = PublicType().Matches(File.ReadAllText(path)).Select(match => match.Groups["name"].Value).Distinct().ToList();
            Assert.True(types.Count <= 1, $"{path}: {string.Join(", ", types)}");
            if (types.Count == 1) Assert.Equal(types[0], Path.GetFileNameWithoutExtension(path).Split('.')[0]);
        }
    }

    [Fact]
    public void Files_and_lines_stay_short()
    {
        foreach (var path in Ruang.Sources("src").Concat(Ruang.Sources("tests")).Concat(Ruang.Sources("benchmarks")))
        {
            var lines = File.ReadAllLines(path);
            Assert.True(lines.Length <= 300, $"{path} has {lines.Length} lines");
        }
        foreach (var path in Ruang.Sources("src"))
        {
            var lines = File.ReadAllLines(path);
            var longest = Array.FindIndex(lines, line => line.Length > 120);
            Assert.True(longest < 0, $"{path}:{longest + 1} is longer than 120 characters");
        }
    }

    [Fact]
    public void There_is_no_attic() => Assert.DoesNotContain(
        Ruang.Sources("src"), path => AtticName().IsMatch(Path.GetFileNameWithoutExtension(path)));

    private static bool Uses(string path, string library) => Regex.IsMatch(
        File.ReadAllText(path), $@"\busing (?:static )?{Regex.Escape(library)}\b|\b{Regex.Escape(library)}\.[A-Z]\w+\.",
        RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^public (static |sealed |readonly |abstract |partial )*(record struct|record|class|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex("Utils|Helpers?|Common|Misc", RegexOptions.None, 1000)]
    private static partial Regex AtticName();
}
