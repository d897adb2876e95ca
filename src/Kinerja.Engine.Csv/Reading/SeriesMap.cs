using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Ids by indikator and variabel, looked up for every row. Room is taken for the pairs that were asked for, however
/// many indikator and variabel there are.
/// </summary>
internal sealed class SeriesMap
{
    private Entri[] _entries = new Entri[64];
    private int _count;

    /// <summary>How many pairs were asked for.</summary>
    public int Count => _count;

    /// <param name="indikator">-1 for none.</param>
    /// <param name="variabel">The number of its name.</param>
    /// <returns>
    /// The id of the pair, to be read or set before the next pair is asked for: <c>null</c> when it was not asked for
    /// yet, none when it was refused.
    /// </returns>
    public ref VariabelId? At(int indikator, int variabel)
    {
        var key = Key(indikator, variabel);
        var at = Find(key);
        if (_entries[at].Key == key) return ref _entries[at].Id;
        if (2 * (_count + 1) > _entries.Length) at = Grow(key);
        _count++;
        _entries[at] = new Entri { Key = key };
        return ref _entries[at].Id;
    }

    /// <summary>A key of 0 is no entry.</summary>
    private static ulong Key(int indikator, int variabel) =>
        ((ulong)(indikator + 1) << 32) | (uint)(variabel + 1);

    /// <returns>Where the key stands, or would stand.</returns>
    private int Find(ulong key)
    {
        var mask = _entries.Length - 1;
        var at = unchecked((int)SeededHash.Of(SeededHash.Join(key, 0))) & mask;
        while (_entries[at].Key != key && _entries[at].Key != 0) at = (at + 1) & mask;
        return at;
    }

    private int Grow(ulong key)
    {
        var before = _entries;
        _entries = new Entri[2 * before.Length];
        foreach (var entri in before)
        {
            if (entri.Key != 0) _entries[Find(entri.Key)] = entri;
        }
        return Find(key);
    }

    private struct Entri
    {
        public ulong Key;
        public VariabelId? Id;
    }
}
