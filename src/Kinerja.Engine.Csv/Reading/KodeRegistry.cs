using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Assigns consecutive indexes to the codes or names of one kind, in the order of first use. Thread-safe.
/// </summary>
internal sealed class KodeRegistry
{
    private readonly Lock _lock = new();
    private readonly List<string> _names = [];
    private readonly Func<string, bool> _isKnown;
    private readonly Lazy<NamaIndex> _byNama;
    private readonly Lazy<ZeroTwins> _twins;

    /// <param name="isKnown">Decides whether a text is a known code or name.</param>
    /// <param name="known">The codes with their names; enumerated at the first unknown text.</param>
    public KodeRegistry(Func<string, bool> isKnown, IEnumerable<(string Kode, string Nama)> known)
    {
        _isKnown = isKnown;
        Index = new Utf8Index(Add);
        Hints = new SaranKode(known);
        _byNama = new Lazy<NamaIndex>(() => new NamaIndex(known));
        _twins = new Lazy<ZeroTwins>(() => new ZeroTwins(known.Select(one => one.Kode)));
    }

    /// <summary>The index of each text; negative for an unknown text.</summary>
    public Utf8Index Index { get; }

    /// <summary>The hints for unknown texts.</summary>
    public SaranKode Hints { get; }

    /// <summary>The text of an index.</summary>
    public string this[int number]
    {
        get
        {
            lock (_lock) return _names[number];
        }
    }

    /// <returns>The kode of the only one with this name; <c>null</c> for none or several (SPEC 10.7).</returns>
    public string? Named(string nama) => _byNama.Value.Find(nama);

    /// <returns>A code that differs from this one only by zeros at the end of a part; <c>null</c> for
    /// none (SPEC 10.11).</returns>
    public string? ZeroTwin(string kode) => _twins.Value.Find(kode);

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
