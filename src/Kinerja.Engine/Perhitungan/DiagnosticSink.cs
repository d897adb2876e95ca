using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Collects what a calculation finds, in the order in which it finds it. For one thread.</summary>
internal sealed class DiagnosticSink
{
    private readonly List<Diagnostic> _all = [];

    public IReadOnlyList<Diagnostic> All => _all;

    /// <param name="code">What was found.</param>
    /// <param name="place">Where.</param>
    /// <param name="message">The message.</param>
    public void Report(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        _all.Add(new Diagnostic(code, place, message));
}
