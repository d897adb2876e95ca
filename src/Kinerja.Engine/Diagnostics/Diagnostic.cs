namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// A problem found in a definition, a data row or a calculation: what, where, and what to do (SPEC 8.1).
/// </summary>
/// <param name="Code">The catalogue entry; it decides the severity.</param>
/// <param name="Place">Where; <see cref="DiagnosticPlace.None"/> when it concerns the whole run.</param>
/// <param name="Message">What is wrong and how to mend it, in Bahasa Indonesia.</param>
public sealed record Diagnostic(DiagnosticCode Code, DiagnosticPlace Place, string Message)
{
    /// <summary>The severity of <see cref="Code"/>.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>
    /// Returns <c>Galat KIN2008 realisasi.csv:14, kolom nilai: …</c>, with what is not seen in it escaped.
    /// </summary>
    public override string ToString()
    {
        var place = VisibleText.Of(Place.ToString());
        var message = VisibleText.Of(this);
        return place.Length == 0 ? $"{Severity} {Code}: {message}" : $"{Severity} {Code} {place}: {message}";
    }
}
