using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Ids of series by indikator and variabel, looked up for every row. It stores the pairs that were asked for and no
/// others, so its size does not grow with indikator × variabel.
/// </summary>
internal sealed class SeriesMap
{
    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>How many pairs were asked for.</summary>
    public int Count => _count;

    /// <param name="indikator">-1 for none.</param>
    /// <param name="variabel">The number of its name.</param>
    /// <returns>
    /// The id of the pair: <c>null</c> at its first call, <c>default</c> when the pair is refused. Valid until the next
    /// call.
    /// </returns>
    public ref VariabelId? At(int indikator, int variabel)
    {
        var key = Key(indikator, variabel);
        var at = Find(key);
        if (_entries[at].Key == key) return ref _entries[at].Id;
        if (2 * (_count + 1) > _entries.Length) at = Grow(key);
        _count++;
        _entries[at] = new Entry { Key = key };
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
        _entries = new Entry[2 * before.Length];
        foreach (var entry in before)
        {
            if (entry.Key != 0) _entries[Find(entry.Key)] = entry;
        }
        return Find(key);
    }

    private struct Entry
    {
        public ulong Key;
        public VariabelId? Id;
    }
}
