using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Maps a pair of indikator and variabel to the id of its series; every row looks up one pair. It stores only the
/// pairs that a caller has requested, so its size does not grow with indikator × variabel.
/// </summary>
internal sealed class SeriesMap
{
    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>The number of pairs stored.</summary>
    public int Count => _count;

    /// <param name="indikator">The index of the indikator; -1 for none.</param>
    /// <param name="variabel">The index of the name of the variabel.</param>
    /// <returns>
    /// A reference to the id of the pair: <c>null</c> at the first call for the pair; the caller then stores the id, or
    /// <c>default</c> when it refuses the pair. The reference is valid until the next call.
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

    /// <summary>The key of a pair; never 0, because 0 marks a free slot.</summary>
    private static ulong Key(int indikator, int variabel) =>
        ((ulong)(indikator + 1) << 32) | (uint)(variabel + 1);

    /// <returns>The slot of the key, or the free slot where it belongs.</returns>
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
