namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Finds words by a key, with a binary search. Each word costs one key and one place, even where many share a key.
/// </summary>
internal sealed class WordIndex
{
    private readonly List<string> _words;
    private readonly ulong[] _keys;
    private readonly int[] _places;

    /// <param name="words">All words.</param>
    /// <param name="places">The places in <paramref name="words"/> of the words to index.</param>
    /// <param name="key">Computes the key of a normalised word.</param>
    public WordIndex(List<string> words, List<int> places, Func<string, ulong> key)
    {
        (_words, _places) = (words, [.. places]);
        _keys = Array.ConvertAll(_places, place => key(Nama.Normalize(words[place])));
        Array.Sort(_keys, _places);
    }

    /// <summary>Returns the words with a key.</summary>
    public IEnumerable<string> Find(ulong key)
    {
        var first = FirstOf(key);
        for (var at = first; at < _keys.Length && _keys[at] == key; at++) yield return _words[_places[at]];
    }

    private int FirstOf(ulong key)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
