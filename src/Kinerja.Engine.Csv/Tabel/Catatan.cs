using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The diagnostics of a reading, in the order in which they were found.</summary>
internal sealed class Catatan
{
    private const int TextMaximum = 60;
    private readonly DaftarDiagnostik _all = new();

    public IReadOnlyList<Diagnostic> All => _all;

    public bool HasGalat { get; private set; }

    /// <summary>
    /// Whether nothing may be computed: a data file without its required columns is a definition error too, as half a
    /// data set would be worse than none.
    /// </summary>
    public bool HasDefinitionGalat { get; private set; }

    public void Add(DiagnosticCode code, DiagnosticPlace place, string message) =>
        Add(new Diagnostic(code, place, message));

    public void Add(Diagnostic diagnostic)
    {
        _all.Add(diagnostic);
        if (diagnostic.Severity != Severity.Galat) return;
        HasGalat = true;
        HasDefinitionGalat |= diagnostic.Code.Id.StartsWith("KIN1", StringComparison.Ordinal);
    }

    /// <summary>
    /// An offending text as a message may show it: at most 60 characters, those that are not seen escaped
    /// (<c>\n</c>, <c>\u202E</c>), so that a cell cannot forge a line of the report.
    /// </summary>
    public static string Shorten(string text)
    {
        var cut = text.Length <= TextMaximum ? text.Length
            : char.IsHighSurrogate(text[TextMaximum - 1]) ? TextMaximum - 1 : TextMaximum;
        var shown = Visible(text[..cut]);
        return cut < text.Length ? shown + "…" : shown;
    }

    /// <summary>A text with what is not seen in it escaped, in its full length.</summary>
    public static string Visible(string text) => VisibleText.Of(text);
}
