using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>
/// A program in a folder of its own that knows only the packages. Those of others come from the cache of this machine.
/// </summary>
internal sealed partial class Consumer : IDisposable
{
    /// <summary>The one package of others that a page asks for.</summary>
    private const string Injection = "Microsoft.Extensions.DependencyInjection";

    private readonly TemporaryFolder _folder = new();

    public Consumer(Packages packages, IEnumerable<Story> stories)
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        _folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="own" /></config>
              <fallbackPackageFolders><clear /><add key="cache" value="{cache}" /></fallbackPackageFolders>
              <packageSources><add key="made" value="{packages.Folder}" /></packageSources>
            </configuration>
            """);
        var references = Packages.Libraries.Select(id => (id, Packages.Version))
            .Append((Injection, VersionOf(Injection)))
            .Select(package => $"<PackageReference Include=\"{package.Item1}\" Version=\"{package.Item2}\" />");
        _folder.Write("Pemakai.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>true</TrimmerSingleWarn>
              </PropertyGroup>
              <ItemGroup>{string.Concat(references)}</ItemGroup>
            </Project>
            """);
        var names = stories.Select((story, at) => (story.Lines, Name: $"Story{at}")).ToList();
        foreach (var (lines, name) in names) _folder.Write($"{name}.cs", AsClass(name, lines));
        var runs = names.Select(story => $"{story.Name}.Run();\nConsole.WriteLine(\"--\");\n");
        _folder.Write("Program.cs", string.Concat(runs));
    }

    public string Path => _folder.Path;

    /// <summary>Our packages come from the folder of this program, never from the cache of the machine.</summary>
    public void AssertOwnPackages()
    {
        using var assets = JsonDocument.Parse(_folder.Read("obj/project.assets.json"));
        var known = assets.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Name.StartsWith("Kinerja.", StringComparison.Ordinal)).ToList();
        Assert.Equal(Packages.Libraries.Count, known.Count);
        Assert.All(known, library => Assert.True(
            Directory.Exists(_folder.PathOf($"own/{library.Value.GetProperty("path").GetString()}")), library.Name));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The version that the repository uses of a package; all packages of .NET bear the same.</summary>
    private static string VersionOf(string id) => XDocument.Load(Repository.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(package => package.Attribute("Include")!.Value == id)
        .Attribute("Version")!.Value;

    private static string AsClass(string name, IReadOnlyList<string> lines)
    {
        var usings = lines.Where(line => Using().IsMatch(line)).ToList();
        return $"{string.Join('\n', usings)}\ninternal static class {name}\n{{\npublic static void Run()\n{{\n"
            + $"{string.Join('\n', lines.Where(line => !Using().IsMatch(line)))}\n}}\n}}\n";
    }

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.None, 1000)]
    private static partial Regex Using();
}
