using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Collects the diagnostics of a calculation in the order of the reports. Not thread-safe.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _all = [];

    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Returns a collection with the diagnostics of several, one after another.</summary>
    public static DiagnosticSink Join(DiagnosticSink[] sinks)
    {
        if (sinks is [var only]) return only;
        var joined = new DiagnosticSink();
        foreach (var sink in sinks) joined._all.AddRange(sink._all);
        return joined;
    }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="code">The code of the diagnostic.</param>
    /// <param name="place">The place of the problem.</param>
    /// <param name="message">The text of the diagnostic.</param>
    public void Report(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        _all.Add(new Diagnostic(code, place, message));
}
