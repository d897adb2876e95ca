using Kinerja.Engine.Csv.Fast;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Numbers the codes or names of one kind in the order in which they are first seen; any thread may ask.
/// </summary>
internal sealed class KodeRegistry
{
    private readonly Lock _lock = new();
    private readonly List<string> _names = [];
    private readonly Func<string, bool> _isKnown;

    /// <param name="isKnown">Whether a text may have a number.</param>
    /// <param name="hints">The codes with their names, for hints about a text that is not known.</param>
    public KodeRegistry(Func<string, bool> isKnown, IEnumerable<(string Kode, string Nama)> hints)
    {
        _isKnown = isKnown;
        Index = new Utf8Index(Add);
        Hints = new KodeHints(hints);
    }

    /// <summary>The numbers by text; negative for a text that has none.</summary>
    public Utf8Index Index { get; }

    /// <summary>What a text that is not known was probably meant to be.</summary>
    public KodeHints Hints { get; }

    /// <summary>The text of a number.</summary>
    public string this[int number]
    {
        get
        {
            lock (_lock) return _names[number];
        }
    }

    /// <returns>The next number; -1 for a text that is not known, blank, or holds a control character.</returns>
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
