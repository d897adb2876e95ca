using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>Programs and users that have the packages and nothing of the repository.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class ConsumerTests(Packages packages)
{
    [Fact]
    public void The_programs_of_the_pages_print_what_the_pages_print()
    {
        using var consumer = NewConsumer();
        Shell.Run(consumer.Path, "dotnet build -c Release -o bin/out");
        consumer.AssertOwnPackages();
        AssertStories(Shell.Run(consumer.Path, "dotnet bin/out/Pemakai.dll"));
    }

    [Fact]
    public void They_do_so_as_a_native_program_of_which_only_other_packages_give_warnings()
    {
        Assert.SkipWhen(Packages.Platform.Length == 0, "gcc or clang is missing.");
        using var consumer = NewConsumer();
        // The compiler of native programs may be missing in the cache: then it comes from the feed.
        var printed = Shell.Run(
            consumer.Path, $"dotnet publish -c Release -r {Packages.Platform} -p:PublishAot=true -o bin/out");
        var warned = Warning().Matches(printed).Select(match => match.Groups["text"].Value);
        Assert.All(warned, warning => Assert.Matches("'(ExcelDataReader|Fluid)'", warning));
        AssertStories(Shell.Run(consumer.Path, "bin/out/Pemakai"));
    }

    [Fact]
    public void The_tool_installs_as_a_native_program_and_computes_a_sample()
    {
        Assert.SkipWhen(Packages.Platform.Length == 0, "gcc or clang is missing.");
        packages.AddNative();
        using var user = new TemporaryFolder();
        Install(user);
        // A native program starts with the name of its format, and no library stands beside it.
        var store = Directory.GetFiles(user.PathOf("tools/.store"), "*", SearchOption.AllDirectories);
        var program = Assert.Single(store, file => Path.GetFileName(file) == "kinerja");
        Assert.Equal("\u007FELF"u8.ToArray(), File.ReadAllBytes(program)[..4]);
        Assert.DoesNotContain(store, file => file.EndsWith(".dll", StringComparison.Ordinal));
        Assert.All(
            (string[])["THIRD-PARTY.md", "THIRD-PARTY-NOTICES.TXT", "Apache-2.0.txt", "LICENSE"],
            notice => Assert.Contains(store, file => Path.GetFileName(file) == notice));

        Shell.Run(user.Path, "tools/kinerja baru kinerja-2026");
        var printed = Shell.Run(user.Path, "tools/kinerja hitung kinerja-2026 --keluaran hasil");
        Assert.Contains("Galat: 0.", printed, StringComparison.Ordinal);
        Assert.True(File.Exists(user.PathOf("hasil/hasil-indikator.csv")));
        var sample = Repository.PathOf("samples", "sokaraja-2022");
        Assert.Contains(
            "Baris: 197 dibaca, 197 dipakai, 0 ditolak", Shell.Run(user.Path, $"tools/kinerja hitung '{sample}'"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_native_program_fits_there_is_a_portable_one()
    {
        using (var tool = packages.Open("Kinerja.Cli"))
        {
            var settings = Encoding.UTF8.GetString(Packages.Read(tool, "tools/any/any/DotnetToolSettings.xml"));
            Assert.Contains("RuntimeIdentifier=\"any\" Id=\"Kinerja.Cli.any\"", settings, StringComparison.Ordinal);
        }
        using var user = new TemporaryFolder();
        using (var portable = packages.Open("Kinerja.Cli.any")) portable.ExtractToDirectory(user.Path);
        var program = Assert.Single(Directory.GetFiles(user.Path, "kinerja.dll", SearchOption.AllDirectories));
        Shell.Run(user.Path, $"dotnet '{program}' baru kinerja-2026");
        var printed = Shell.Run(user.Path, $"dotnet '{program}' hitung kinerja-2026");
        Assert.Contains("Galat: 0.", printed, StringComparison.Ordinal);
    }

    private void Install(TemporaryFolder user) => Shell.Run(
        user.Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="made" value="{packages.Folder}" /></packageSources>
            </configuration>
            """).Path,
        "dotnet tool install Kinerja.Cli --tool-path tools", ("NUGET_PACKAGES", user.PathOf("own")));

    /// <summary>A folder with the files that the pages assume.</summary>
    private Consumer NewConsumer()
    {
        var consumer = new Consumer(packages, Story.All);
        Shell.Run(Repository.Root, $"cp -r --parents samples/sokaraja-2022 samples/kabupaten-contoh '{consumer.Path}'");
        File.Copy(
            Repository.PathOf("tests", "Masukan", "cases", "buku-kerja-lengkap", "kinerja-kecamatan.xlsx"),
            Path.Combine(consumer.Path, "realisasi-2025.xlsx"));
        return consumer;
    }

    private static void AssertStories(string printed)
    {
        var stories = printed.Split("--\n");
        Assert.Equal(Story.All.Count + 1, stories.Length);
        Assert.All(Story.All.Zip(stories), story =>
        {
            if (story.First.Prints is { } expected) Assert.Equal(expected, story.Second.TrimEnd('\n'));
        });
    }

    [GeneratedRegex(@"warning (?<text>\w+: .*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Warning();
}
