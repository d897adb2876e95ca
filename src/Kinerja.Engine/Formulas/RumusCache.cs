using System.Collections.Concurrent;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Rumus by their text, each parsed once. Explanations use few texts, again and again, such as <c>n1 + n2</c>. Several
/// threads may use it.
/// </summary>
internal sealed class RumusCache
{
    private readonly ConcurrentDictionary<string, Rumus> _known = new(StringComparer.Ordinal);

    /// <summary>Returns the rumus of a text.</summary>
    /// <param name="text">A rumus that the engine wrote itself.</param>
    public Rumus Parse(string text) => _known.GetOrAdd(text, Rumus.Parse);
}
