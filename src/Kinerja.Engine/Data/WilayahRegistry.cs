using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Data;

/// <summary>
/// Gives each new wilayah the next number, from 0. Spellings with the same normalised code are one wilayah (SPEC 2).
/// </summary>
internal sealed class WilayahRegistry
{
    private readonly List<string> _kode = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>The codes by number.</summary>
    public IReadOnlyList<string> Kode => _kode;

    /// <summary>Returns the number of a wilayah; adds the wilayah when its code is new.</summary>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public int Add(string kode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        var key = Nama.Normalize(kode);
        if (_index.TryGetValue(key, out var index))
        {
            // Output shows the ordinally smallest spelling, so that it does not depend on the row order (SPEC 1.5).
            if (string.CompareOrdinal(kode.Trim(), _kode[index]) < 0) _kode[index] = kode.Trim();
            return index;
        }
        _index.Add(key, _kode.Count);
        _kode.Add(kode.Trim());
        return _kode.Count - 1;
    }
}
