using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The diagnostics of a reading, in the order in which they were found: so many are kept, those after them are counted
/// and handed on.
/// </summary>
internal sealed class DiagnosticLog
{
    /// <summary>How many are kept unless it is told otherwise.</summary>
    public const int KeptMaximum = 1_000_000;

    private const int TextMaximum = 60;
    private readonly int _maximum;
    private readonly Action<Diagnostic>? _passOn;
    private readonly DiagnosticList _all = new();
    private readonly Dictionary<DiagnosticCode, long> _beyond = [];
    private readonly HashSet<string> _filesWithGalat = new(StringComparer.Ordinal);

    /// <param name="maximum">How many are kept.</param>
    /// <param name="passOn">Takes the others; <c>null</c> for nobody.</param>
    public DiagnosticLog(int maximum = KeptMaximum, Action<Diagnostic>? passOn = null) =>
        (_maximum, _passOn) = (maximum, passOn);

    /// <summary>Those that are kept.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>How many there are of each code beyond those that are kept.</summary>
    public IReadOnlyDictionary<DiagnosticCode, long> Beyond => _beyond;

    /// <summary>The files of which a row or more has a Galat.</summary>
    public IReadOnlySet<string> FilesWithGalat => _filesWithGalat;

    public bool HasGalat { get; private set; }

    /// <summary>
    /// Whether nothing may be computed: a data file without its required columns is a definition error too, as half a
    /// data set would be worse than none.
    /// </summary>
    public bool HasDefinitionGalat { get; private set; }

    public void Add(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        Add(new Diagnostic(code, place, message));

    public void Add(Diagnostic diagnostic)
    {
        if (_all.Count < _maximum) _all.Add(diagnostic);
        else PassOn(diagnostic);
        if (diagnostic.Severity != Severity.Galat) return;
        HasGalat = true;
        if (diagnostic.Place.File is { } file) _filesWithGalat.Add(file);
        HasDefinitionGalat |= diagnostic.Code.Id.StartsWith("KIN1", StringComparison.Ordinal);
    }

    private void PassOn(Diagnostic diagnostic)
    {
        _beyond[diagnostic.Code] = _beyond.GetValueOrDefault(diagnostic.Code) + 1;
        _passOn?.Invoke(diagnostic);
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
