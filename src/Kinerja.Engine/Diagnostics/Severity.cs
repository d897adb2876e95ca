namespace Kinerja.Engine.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is (SPEC 8.1).</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>Suspicious: the figure stands, but somebody should look.</summary>
    Peringatan,

    /// <summary>Wrong: a definition, a row or a value could not be used.</summary>
    Galat,
}
