using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary><see cref="Rumus.Parse"/> throws it for a text that is not a rumus.</summary>
public sealed class RumusFormatException : FormatException
{
    internal RumusFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics.Select(d => $"{d.Code}: {d.Message}"))) => Diagnostics = diagnostics;

    /// <summary>Every error found, with its span in the text; never empty.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
