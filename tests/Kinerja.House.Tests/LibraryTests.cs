using System.Reflection;
using System.Xml.Linq;
using Kinerja.Tests.Support;

namespace Kinerja.House.Tests;

/// <summary>Who knows which library, and which project sees which.</summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData("NCalc", "Kinerja.Engine.Formulas.Ncalc")]
    [InlineData("CsvHelper", "Kinerja.Engine.Csv.Tables")]
    [InlineData("Fluid", "Kinerja.Engine.Html.Templat")]
    [InlineData("Microsoft.Extensions", "Kinerja.Engine.Hosting", "Kinerja.Engine.Csv.Reading")]
    [InlineData("Spectre.Console", "Kinerja.Cli.Views")]
    [InlineData("SpreadCheetah", "Kinerja.Cli.Starters", "Kinerja.Engine.Excel.Writing")]
    [InlineData("ExcelDataReader", "Kinerja.Engine.Excel.Biff")]
    [InlineData("System.CommandLine", "Kinerja.Cli.Commands")]
    public void A_library_is_known_in_few_rooms(string library, params string[] rooms)
    {
        var known = Houses.Compiled.Types.Where(type => type.SeenTypes().Any(seen => IsIn(seen.FullName, library)))
            .Select(type => type.Namespace?.FullName ?? "")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(", ", rooms.Order(StringComparer.Ordinal)), string.Join(", ", known));
    }

    [Theory]
    [InlineData("Kinerja.Engine", "NCalc.Domain", "NCalc.Parser")]
    [InlineData("Kinerja.Engine.Hosting", "Kinerja.Engine", "Microsoft.Extensions")]
    [InlineData(
        "Kinerja.Engine.Csv",
        "Kinerja.Engine", "Kinerja.Engine.Excel", "Kinerja.Engine.Hosting", "CsvHelper", "Microsoft.Extensions")]
    [InlineData("Kinerja.Engine.Html", "Fluid", "Kinerja.Engine", "Parlot")]
    [InlineData(
        "kinerja",
        "Kinerja.Engine", "Kinerja.Engine.Hosting", "Kinerja.Engine.Csv", "Kinerja.Engine.Excel",
        "Kinerja.Engine.Html", "Spectre.Console",
        "SpreadCheetah", "System.CommandLine")]
    [InlineData("Kinerja.Engine.Excel", "Kinerja.Engine", "ExcelDataReader", "SpreadCheetah")]
    public void A_project_references_these_assemblies_and_those_of_dotnet(string project, params string[] expected)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(reference => Family(reference.Name!))
            .Where(name => name == "System.CommandLine" || !name.StartsWith("System.", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join(", ", expected.Order(StringComparer.Ordinal)), string.Join(", ", references));
    }

    /// <summary>Reading a workbook knows nothing of the engine; only writing a report does.</summary>
    [Fact]
    public void Only_the_writer_of_reports_in_Excel_sees_the_engine() => Assert.All(
        Houses.Compiled.Types.Where(type => IsIn(type.FullName, "Kinerja.Engine.Excel")
            && !IsIn(type.FullName, "Kinerja.Engine.Excel.Writing")),
        type => Assert.DoesNotContain(type.SeenTypes(), seen => Houses.Engine.Holds(seen)));

    [Fact]
    public void The_engine_takes_no_package_but_the_parser()
    {
        var project = XDocument.Load(Repository.PathOf("src", "Kinerja.Engine", "Kinerja.Engine.csproj"));
        var packages = project.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);
        Assert.Equal(["NCalc.Domain", "NCalc.Parser"], packages);
        Assert.Empty(project.Descendants("ProjectReference"));
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Console")]
    [InlineData("System.Environment")]
    [InlineData("System.Diagnostics.Stopwatch")]
    [InlineData("System.TimeProvider")]
    public void The_engine_touches_no_file_clock_or_console(string type) => Assert.DoesNotContain(
        Houses.Compiled.Types.Where(Houses.Engine.Holds), user => user.SeenTypes().Any(seen => seen.FullName == type));

    /// <summary>The first two words of the name of a library; the whole name of a project.</summary>
    private static string Family(string assembly) =>
        assembly.StartsWith("Kinerja.", StringComparison.Ordinal)
            ? assembly : string.Join('.', assembly.Split('.').Take(2));

    private static bool IsIn(string type, string library) =>
        type.StartsWith(library + ".", StringComparison.Ordinal);
}
