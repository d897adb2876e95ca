using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Views;

/// <summary>All diagnostics of a run: those in memory, and the number of those beyond the limit, by code.</summary>
/// <param name="kept">The diagnostics in memory; each property and method enumerates them again.</param>
/// <param name="beyond">The number of diagnostics beyond the limit, by code.</param>
internal sealed class Findings(IEnumerable<Diagnostic> kept, IReadOnlyDictionary<DiagnosticCode, long> beyond)
{
    public IEnumerable<Diagnostic> Kept => kept;

    public IReadOnlyDictionary<DiagnosticCode, long> Beyond => beyond;

    public bool HasGalat => beyond.Keys.Any(code => code.Severity == Severity.Galat)
        || kept.Any(diagnostic => diagnostic.Severity == Severity.Galat);

    /// <summary>Counts the diagnostics of severity Peringatan and Galat.</summary>
    public (long Peringatan, long Galat) Count()
    {
        var counts = new long[Enum.GetValues<Severity>().Length];
        foreach (var diagnostic in kept) counts[(int)diagnostic.Severity]++;
        foreach (var (code, count) in beyond) counts[(int)code.Severity] += count;
        return (counts[(int)Severity.Peringatan], counts[(int)Severity.Galat]);
    }
}
