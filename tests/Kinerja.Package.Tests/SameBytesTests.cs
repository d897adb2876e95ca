using System.Security.Cryptography;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>A package follows from the commit: another folder gives the same bytes.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SameBytesTests(Packages packages)
{
    [Fact]
    public void Another_folder_gives_the_same_packages()
    {
        using var other = new TemporaryFolder();
        using var made = new TemporaryFolder();
        Shell.Run(other.Path, $"git clone --quiet '{Repository.Root}' repo");
        // What is not committed yet takes part too.
        Shell.Run(
            Repository.Root,
            "git ls-files -z --modified --others --exclude-standard --deduplicate | xargs -0 -r sh -c "
            + $"'for file; do [ ! -e \"$file\" ] || cp --parents \"$file\" \"$0\"; done' '{other.PathOf("repo")}'");
        Shell.Run(other.PathOf("repo"), $".ci/pack '{made.Path}' -p:RunAnalyzers=false");

        var files = Directory.GetFiles(made.Path).Select(file => Path.GetFileName(file)).ToList();
        // Each library with its symbols, the tool, and the portable program of the tool.
        Assert.Equal((Packages.Libraries.Count * 2) + 2, files.Count);
        Assert.All(files, file => Assert.True(
            Hash(Path.Combine(packages.Folder, file)) == Hash(made.PathOf(file)), $"{file} differs"));
    }

    private static string Hash(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
}
