using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary>Thrown by <see cref="Rumus.Parse"/> for a text that is no rumus.</summary>
public sealed class RumusFormatException : FormatException
{
    internal RumusFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => $"{d.Code}: {d.Message}"))) => Diagnostics = diagnostics;

    /// <summary>Every error found, with its span in the text; at least one.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
