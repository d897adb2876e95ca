using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The diagnostics of a reading, in the order in which they were found.</summary>
internal sealed class Catatan
{
    private const int TextMaximum = 60;
    private readonly List<Diagnostic> _all = [];

    public IReadOnlyList<Diagnostic> All => _all;

    public bool HasGalat { get; private set; }

    /// <summary>
    /// Whether nothing may be computed: a data file without its required columns is a definition error too, as half a
    /// data set would be worse than none.
    /// </summary>
    public bool HasDefinitionGalat => _all.Exists(d =>
        d.Severity == Severity.Galat && d.Code.Id.StartsWith("KIN1", StringComparison.Ordinal));

    public void Add(DiagnosticCode code, DiagnosticPlace place, string message) =>
        Add(new Diagnostic(code, place, message));

    public void Add(Diagnostic diagnostic)
    {
        _all.Add(diagnostic);
        HasGalat |= diagnostic.Severity == Severity.Galat;
    }

    /// <summary>
    /// An offending text as a message may show it: at most 60 characters, control characters as <c>·</c>.
    /// </summary>
    public static string Shorten(string text)
    {
        var shown = string.Concat(text.Take(TextMaximum).Select(c => char.IsControl(c) ? '·' : c));
        return text.Length > TextMaximum ? shown + "…" : shown;
    }
}
