namespace Kinerja.Engine.Diagnostics;

/// <summary>
/// One entry of the catalogue: an identifier, which is never reused, a severity, a cause and a cure (SPEC 8.1).
/// </summary>
public sealed class DiagnosticCode
{
    internal DiagnosticCode(string id, Severity severity, string cause, string cure)
    {
        Id = id;
        Severity = severity;
        Cause = cause;
        Cure = cure;
    }

    /// <summary>The identifier, e.g. <c>KIN2008</c>.</summary>
    public string Id { get; }

    /// <summary>The severity of every diagnostic with this code.</summary>
    public Severity Severity { get; }

    /// <summary>The cause, in Bahasa Indonesia.</summary>
    public string Cause { get; }

    /// <summary>The cure: what the user can do, in Bahasa Indonesia.</summary>
    public string Cure { get; }

    /// <summary>Returns <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
