using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Masukan;

/// <summary>Exports as they come, through the public API.</summary>
public sealed class MasukanTests
{
    public static TheoryData<string> Cases => MasukanCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_export_gives_what_its_case_says(string name) => MasukanCase.AssertHolds(name, Run);

    /// <summary>Writes what the tool writes, and answers with its exit code (SPEC 13).</summary>
    private static int Run(string verb, string source, string output)
    {
        var folder = KinerjaFolder.Read(source);
        var hasil = folder.CanCalculate ? folder.Calculate() : null;
        List<Diagnostic> diagnostics = [.. folder.Diagnostics, .. hasil?.Diagnostics ?? []];
        if (verb == "periksa") DiagnosticWriter.Write(output, diagnostics);
        else if (hasil is not null) HasilWriter.Write(output, hasil, folder.Options.DesimalKeluaran, diagnostics);
        if (hasil is null) return 2;
        return diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Galat) ? 1 : 0;
    }
}
