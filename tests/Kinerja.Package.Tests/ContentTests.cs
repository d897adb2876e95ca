using System.Reflection;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>What stands in each package.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ContentTests(Packages packages)
{
    /// <summary>The kind of a source that symbols carry, by the format of portable PDB files.</summary>
    private static readonly Guid Source = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Libraries => [.. Packages.Libraries];

    public static TheoryData<string> All => [.. Packages.Libraries, "Kinerja.Cli", "Kinerja.Cli.any"];

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_says_what_it_is(string id)
    {
        using var package = packages.Open(id);
        var said = XDocument.Parse(Text(package, $"{id}.nuspec")).Root!.Elements().Single().Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
        Assert.Equal((id, Packages.Version, "MIT"), (said["id"], said["version"], said["license"]));
        Assert.Equal(("ikon.png", "README.md"), (said["icon"], said["readme"]));
        Assert.Contains("sakip", said["tags"].Split(' '));
        Assert.NotEmpty(said["description"]);
        Assert.True(package.GetEntry("ikon.png")!.Length > 0);
        var project = id.Replace(".any", "", StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Repository.PathOf("src", project, "README.md")), Text(package, "README.md"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_notes_stand_in_the_changelog(string id)
    {
        using var package = packages.Open(id);
        var notes = XDocument.Parse(Text(package, $"{id}.nuspec")).Descendants()
            .Single(element => element.Name.LocalName == "releaseNotes").Value;
        var changelog = File.ReadAllText(Repository.PathOf("CHANGELOG.md"));
        var release = changelog.Contains($"## [{Packages.Version}]", StringComparison.Ordinal)
            ? Packages.Version : "Unreleased";
        var part = changelog.Split($"## [{release}]")[1];
        part = part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("\n## ")[0];
        Assert.Equal(part.Trim(), notes.Trim());
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Its_documentation_is_that_of_what_users_see(string id)
    {
        using var package = packages.Open(id);
        var documented = XDocument.Parse(Text(package, $"lib/net10.0/{id}.xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value).ToList();
        var assembly = Assembly.Load(id);
        var seen = assembly.GetExportedTypes().SelectMany(NamesOf).ToLookup(name => name, StringComparer.Ordinal);
        Assert.All(
            documented.GroupBy(NameOf, StringComparer.Ordinal),
            group => Assert.True(group.Count() <= seen[group.Key].Count(), $"{group.Key} is documented and not seen"));
        Assert.Empty(assembly.GetExportedTypes().Select(type => $"T:{Dots(type)}").Except(documented));
        var all = XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{id}.xml")).Descendants("member");
        Assert.Equal(
            all.Select(member => member.Attribute("name")!.Value).Where(documented.Contains), documented);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_holds_no_folder_of_the_machine_and_its_symbols_hold_the_sources(string id)
    {
        using var package = packages.Open(id);
        using var symbols = packages.Open(id, "snupkg");
        var program = Packages.Read(package, $"lib/net10.0/{id}.dll");
        var pdb = Packages.Read(symbols, $"lib/net10.0/{id}.pdb");
        foreach (var bytes in new[] { program, pdb })
        {
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)));
            Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Repository.Root)));
        }
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
        var metadata = provider.GetMetadataReader();
        Assert.NotEmpty(metadata.Documents);
        Assert.All(metadata.Documents, handle =>
        {
            var name = metadata.GetString(metadata.GetDocument(handle).Name);
            Assert.StartsWith("/_/", name, StringComparison.Ordinal);
            Assert.Contains(
                metadata.GetCustomDebugInformation(handle),
                information => metadata.GetGuid(metadata.GetCustomDebugInformation(information).Kind) == Source);
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_may_be_trimmed_and_compiled_natively(string id) => Assert.All(
        (string[])["IsTrimmable", "IsAotCompatible"],
        promise => Assert.Contains(
            Assembly.Load(id).GetCustomAttributes<AssemblyMetadataAttribute>(),
            attribute => attribute.Key == promise && attribute.Value == "True"));

    private static string Text(System.IO.Compression.ZipArchive package, string entry) =>
        Encoding.UTF8.GetString(Packages.Read(package, entry)).TrimStart('\uFEFF');

    /// <summary>The name in a documentation id, without parameters.</summary>
    private static string NameOf(string id) => id.Split('(')[0].Split('~')[0].Split("``")[0];

    private static IEnumerable<string> NamesOf(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var name = Dots(type);
        var members = type.GetMembers(Declared);
        return members.OfType<MethodBase>().Where(IsSeen)
            .Select(method => $"M:{name}.{method.Name.Replace('.', '#')}")
            .Concat(members.OfType<FieldInfo>().Where(field => field.IsPublic)
                .Select(field => $"F:{name}.{field.Name}"))
            .Concat(members.OfType<PropertyInfo>().Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen))
                .Select(property => $"P:{name}.{property.Name}"))
            .Concat(members.OfType<EventInfo>().Select(happening => $"E:{name}.{happening.Name}"))
            .Append($"T:{name}");
    }

    private static bool IsSeen(MethodBase method) =>
        method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Dots(Type type) => type.FullName!.Replace('+', '.');
}
