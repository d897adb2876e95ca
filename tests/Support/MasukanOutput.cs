namespace Kinerja.Tests.Support;

/// <summary>What one run has written.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Results">The bytes of each <c>hasil-*.csv</c> by its name.</param>
/// <param name="Diagnostics">The rows of <c>diagnostik.csv</c>; none without that file.</param>
internal sealed record MasukanOutput(
    int ExitCode, IReadOnlyDictionary<string, byte[]> Results, IReadOnlyList<MasukanDiagnostic> Diagnostics)
{
    /// <summary>Runs into a new folder, so that no file of another run is taken for one of this run.</summary>
    public static MasukanOutput Of(MasukanRun run, string verb, string source)
    {
        using var folder = new TemporaryFolder();
        var code = run(verb, source, folder.Path);
        var results = Directory.GetFiles(folder.Path, "hasil-*.csv")
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        return new(code, results, MasukanDiagnostic.All(folder.PathOf("diagnostik.csv")));
    }
}
