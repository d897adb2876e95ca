using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Collects the diagnostics of reading in order. It keeps a maximum number; later ones are counted by code and passed
/// on to the caller.
/// </summary>
internal sealed class DiagnosticLog
{
    /// <summary>The default number of diagnostics kept.</summary>
    public const int KeptMaximum = 1_000_000;

    /// <summary>The number of different texts that a class counts, so that a file cannot fill the memory.</summary>
    public const int CountedMaximum = 1000;

    private const int TextMaximum = 60;
    private readonly int _maximum;
    private readonly Action<Diagnostic>? _passOn;
    private readonly DiagnosticList _all = new();
    private readonly Dictionary<DiagnosticCode, long> _beyond = [];
    private readonly HashSet<string> _filesWithGalat = new(StringComparer.Ordinal);

    /// <param name="maximum">The number of diagnostics kept.</param>
    /// <param name="passOn">Receives the diagnostics beyond the maximum; <c>null</c> to drop them.</param>
    public DiagnosticLog(int maximum = KeptMaximum, Action<Diagnostic>? passOn = null) =>
        (_maximum, _passOn) = (maximum, passOn);

    /// <summary>The diagnostics kept.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>The number of diagnostics of each code that are not kept.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> Beyond => _beyond;

    /// <summary>The files with at least one Galat.</summary>
    public IReadOnlySet<string> FilesWithGalat => _filesWithGalat;

    public bool HasGalat { get; private set; }

    /// <summary>
    /// Whether a definition error forbids calculating. A data file without its required columns is a definition error
    /// too, because half a dataset would be worse than none.
    /// </summary>
    public bool HasDefinitionGalat { get; private set; }

    public void Add(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        Add(new Diagnostic(code, place, message));

    public void Add(Diagnostic diagnostic)
    {
        diagnostic = WithVisibleTexts(diagnostic);
        if (_all.Count < _maximum) _all.Add(diagnostic);
        else PassOn(diagnostic);
        if (diagnostic.Severity != Severity.Galat) return;
        HasGalat = true;
        if (diagnostic.Place.File is { } file) _filesWithGalat.Add(file);
        HasDefinitionGalat |= diagnostic.Code.Id.StartsWith("KIN1", StringComparison.Ordinal);
    }

    /// <summary>
    /// Escapes the invisible characters in the texts of a message, so that a cell cannot forge a line. The errors of a
    /// rumus show it on lines of their own and escape it themselves.
    /// </summary>
    private static Diagnostic WithVisibleTexts(Diagnostic diagnostic)
    {
        var isPlain = true;
        foreach (var argument in diagnostic.Arguments) isPlain &= !argument.Any(char.IsControl);
        return isPlain || diagnostic.Code.Id.StartsWith("KIN11", StringComparison.Ordinal)
            ? diagnostic : diagnostic with { Arguments = [.. diagnostic.Arguments.Select(VisibleText.Of)] };
    }

    private void PassOn(Diagnostic diagnostic)
    {
        _beyond[diagnostic.Code] = _beyond.GetValueOrDefault(diagnostic.Code) + 1;
        _passOn?.Invoke(diagnostic);
    }

    /// <summary>
    /// Shortens a text for a message: at most 60 characters, with invisible characters escaped (<c>\n</c>,
    /// <c>\u202E</c>), so that a cell cannot forge a line of the report.
    /// </summary>
    public static string Shorten(string text)
    {
        var cut = text.Length <= TextMaximum ? text.Length
            : char.IsHighSurrogate(text[TextMaximum - 1]) ? TextMaximum - 1 : TextMaximum;
        var shown = Visible(text[..cut]);
        return cut < text.Length ? shown + "…" : shown;
    }

    /// <summary>Escapes the invisible characters of a text and keeps its full length.</summary>
    public static string Visible(string text) => VisibleText.Of(text);
}
