using Kinerja.Engine.Csv.Fast;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Assigns consecutive indexes to the codes or names of one kind, in the order of first use. Thread-safe.
/// </summary>
internal sealed class KodeRegistry
{
    private readonly Lock _lock = new();
    private readonly List<string> _names = [];
    private readonly Func<string, bool> _isKnown;

    /// <param name="isKnown">Decides whether a text is a known code or name.</param>
    /// <param name="hints">The codes with their names, for hints about unknown texts.</param>
    public KodeRegistry(Func<string, bool> isKnown, IEnumerable<(string Kode, string Nama)> hints)
    {
        _isKnown = isKnown;
        Index = new Utf8Index(Add);
        Hints = new KodeHints(hints);
    }

    /// <summary>The index of each text; negative for an unknown text.</summary>
    public Utf8Index Index { get; }

    /// <summary>The hints for unknown texts.</summary>
    public KodeHints Hints { get; }

    /// <summary>The text of an index.</summary>
    public string this[int number]
    {
        get
        {
            lock (_lock) return _names[number];
        }
    }

    /// <returns>The next index; -1 for a text that is unknown, blank, or holds a control character.</returns>
    private int Add(string name)
    {
        if (!_isKnown(name) || name.Length == 0 || name.Any(char.IsControl)) return -1;
        lock (_lock)
        {
            _names.Add(name);
            return _names.Count - 1;
        }
    }
}
