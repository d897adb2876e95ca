namespace Kinerja.Engine.Diagnostics;

/// <summary>How serious a <see cref="Diagnostic"/> is (SPEC 8.1).</summary>
public enum Severity
{
    /// <summary>Information; nothing is wrong.</summary>
    Info,

    /// <summary>Suspicious: the value counts, but the user should check it.</summary>
    Peringatan,

    /// <summary>Wrong: a definition, a row or a value cannot be used.</summary>
    Galat,
}
