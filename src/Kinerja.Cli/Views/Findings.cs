using Kinerja.Engine.Diagnostics;

namespace Kinerja.Cli.Views;

/// <summary>Everything a run found: the diagnostics that were kept, and how many more there are of each code.</summary>
/// <param name="kept">Those that were kept; enumerated anew each time.</param>
/// <param name="beyond">The others, by code.</param>
internal sealed class Findings(IEnumerable<Diagnostic> kept, IReadOnlyDictionary<DiagnosticCode, long> beyond)
{
    public IEnumerable<Diagnostic> Kept => kept;

    public IReadOnlyDictionary<DiagnosticCode, long> Beyond => beyond;

    public bool HasGalat => beyond.Keys.Any(code => code.Severity == Severity.Galat)
        || kept.Any(diagnostic => diagnostic.Severity == Severity.Galat);

    /// <summary>How many there are of some severities.</summary>
    public (long Peringatan, long Galat) Count()
    {
        var counts = new long[Enum.GetValues<Severity>().Length];
        foreach (var diagnostic in kept) counts[(int)diagnostic.Severity]++;
        foreach (var (code, count) in beyond) counts[(int)code.Severity] += count;
        return (counts[(int)Severity.Peringatan], counts[(int)Severity.Galat]);
    }
}
