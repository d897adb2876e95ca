using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using Kinerja.Tests.Support;

namespace Kinerja.Package.Tests;

/// <summary>The packages of this commit, made once with <c>.ci/pack</c> as a release makes them.</summary>
public sealed class Packages : IDisposable
{
    /// <summary>The packages that programs refer to.</summary>
    public static readonly IReadOnlyList<string> Libraries =
    [
        "Kinerja.Engine", "Kinerja.Engine.Csv", "Kinerja.Engine.Excel", "Kinerja.Engine.Hosting", "Kinerja.Engine.Html",
    ];

    /// <summary>The one place where the version stands.</summary>
    public static readonly string Version =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    private readonly TemporaryFolder _folder = new();

    private bool _native;

    public Packages() => Shell.Run(Repository.Root, $".ci/pack '{_folder.Path}'");

    /// <summary>The platform of this machine, when it can compile native programs.</summary>
    public static string Platform { get; } = OperatingSystem.IsLinux() && (IsInstalled("gcc") || IsInstalled("clang"))
        ? $"linux-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}" : "";

    public string Folder => _folder.Path;

    /// <summary>Adds the native package of the tool for this machine, which takes longer than all others.</summary>
    public void AddNative()
    {
        if (_native) return;
        Shell.Run(Repository.Root, $"dotnet pack src/Kinerja.Cli -c Release -r {Platform} -o '{_folder.Path}'");
        _native = true;
    }

    public string File(string id, string extension = "nupkg") => _folder.PathOf($"{id}.{Version}.{extension}");

    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(File(id, extension));

    public static byte[] Read(ZipArchive package, string entry)
    {
        using var stream = (package.GetEntry(entry) ?? throw new FileNotFoundException(entry)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsInstalled(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(':')
        .Any(folder => System.IO.File.Exists(Path.Combine(folder, program)));
}
