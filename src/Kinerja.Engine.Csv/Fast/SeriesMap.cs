namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Numbers by indikator and variabel, looked up for every row. Room is taken for the pairs that were asked for, however
/// many indikator and variabel there are.
/// </summary>
internal sealed class SeriesMap
{
    /// <summary>Not asked for yet.</summary>
    public const int Unknown = -2;

    /// <summary>Asked for and refused.</summary>
    public const int Refused = -1;

    private Entry[] _entries = new Entry[64];
    private int _count;

    /// <summary>How many pairs were asked for.</summary>
    public int Count => _count;

    /// <param name="indikator">-1 for none.</param>
    /// <param name="variabel">The number of its name.</param>
    /// <returns>The number of the pair, to be read or set before the next pair is asked for.</returns>
    public ref int At(int indikator, int variabel)
    {
        var key = Key(indikator, variabel);
        var at = Find(key);
        if (_entries[at].Key == key) return ref _entries[at].Number;
        if (2 * (_count + 1) > _entries.Length) at = Grow(key);
        _count++;
        _entries[at] = new Entry { Key = key, Number = Unknown };
        return ref _entries[at].Number;
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
        public int Number;
    }
}
