namespace Kinerja.Engine.Penamaan;

/// <summary>Words by a key, sorted: two numbers a word, however many words share a key.</summary>
internal sealed class WordIndex
{
    private readonly List<string> _words;
    private readonly ulong[] _keys;
    private readonly int[] _places;

    /// <param name="words">All words.</param>
    /// <param name="places">Those of them that are to be found.</param>
    /// <param name="key">The key of a normalised word.</param>
    public WordIndex(List<string> words, List<int> places, Func<string, ulong> key)
    {
        (_words, _places) = (words, [.. places]);
        _keys = Array.ConvertAll(_places, place => key(Nama.Normalize(words[place])));
        Array.Sort(_keys, _places);
    }

    /// <summary>The words with a key.</summary>
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
