using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>Gives wilayah dense numbers as their codes are first seen, in any spelling (SPEC 2).</summary>
internal sealed class WilayahRegistry
{
    private readonly List<string> _kode = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>The codes by number.</summary>
    public IReadOnlyList<string> Kode => _kode;

    public int Add(string kode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        var key = Nama.Normalize(kode);
        if (_index.TryGetValue(key, out var index))
        {
            // Of several spellings the least is shown, so that the order of rows does not matter (SPEC 1.5).
            if (string.CompareOrdinal(kode.Trim(), _kode[index]) < 0) _kode[index] = kode.Trim();
            return index;
        }
        _index.Add(key, _kode.Count);
        _kode.Add(kode.Trim());
        return _kode.Count - 1;
    }
}
