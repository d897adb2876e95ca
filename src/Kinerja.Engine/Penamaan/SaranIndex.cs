namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Suggests known words for unknown ones. First choice: the word from which a spreadsheet dropped zeros. Second choice:
/// the nearest word, when a typing error explains the difference. Apart from dropped zeros, a suggested word has the
/// same digits: a kode with other digits names another thing, so a hint could send figures to the wrong place. The list
/// is read once, at the first look-up. A look-up takes limited time, even in a long list.
/// </summary>
public sealed class SaranIndex
{
    private const int LengthMaximum = 64;
    private const int LengthDifferenceMaximum = 2;
    private const int CandidatesMaximum = 1000; // limits the time for one hint
    private const int WordsMaximum = 1000; // no user reads more hints
    private readonly IEnumerable<string> _known;
    private WordIndex? _byShape;
    private WordIndex? _byStripped;
    private int _asked;

    /// <summary>Makes an index over a list of words.</summary>
    /// <param name="known">The words that would be accepted; read at the first look-up.</param>
    public SaranIndex(IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _known = known;
    }

    /// <summary>Finds the known word that is nearest to an unknown one.</summary>
    /// <param name="word">The unknown word.</param>
    /// <returns>The nearest known word; <c>null</c> when none is near enough. After 1000 calls the result
    /// is always <c>null</c>.</returns>
    public string? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var wanted = Nama.Normalize(word);
        if (wanted.Length is 0 or > LengthMaximum || ++_asked > WordsMaximum) return null;
        if (_byShape is null) ReadKnown();
        return Nearest(wanted);
    }

    /// <summary>Finds the known word that was probably meant.</summary>
    /// <param name="word">The unknown word.</param>
    /// <returns>
    /// <c> Maksud Anda 'x'?</c>, with a leading space, and a cure when a spreadsheet dropped zeros. The text is empty
    /// when no word is near enough, and for every word after the first 1000.
    /// </returns>
    public string For(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var wanted = Nama.Normalize(word);
        if (wanted.Length is 0 or > LengthMaximum || ++_asked > WordsMaximum) return "";
        if (_byShape is null) ReadKnown();
        if (WithZeros(wanted) is { } eaten)
            return $" Maksud Anda '{eaten}'? Lembar kerja membuang nolnya: jadikan format kolom itu Teks.";
        return Nearest(wanted) is { } nearest ? $" Maksud Anda '{nearest}'?" : "";
    }

    private void ReadKnown()
    {
        var (words, shapes, stripped) = (new List<string>(), new List<int>(), new List<int>());
        foreach (var word in _known)
        {
            var normal = Nama.Normalize(word);
            if (normal.Length is 0 or > LengthMaximum + LengthDifferenceMaximum) continue;
            if (DroppedZeros.Strip(normal).Length < normal.Length) stripped.Add(words.Count);
            shapes.Add(words.Count);
            words.Add(word);
        }
        _byShape = new WordIndex(words, shapes, word => WordShape.Of(word).Key(word.Length));
        _byStripped = new WordIndex(words, stripped, word => WordShape.HashOf(DroppedZeros.Strip(word)));
    }

    /// <summary>
    /// The known word that becomes this one when it loses zeros; of several, the one that loses the fewest.
    /// </summary>
    private string? WithZeros(string wanted)
    {
        var found = default((string Word, int Length)?);
        if (!DroppedZeros.IsNumber(wanted)) return null;
        foreach (var word in _byStripped!.Find(WordShape.HashOf(DroppedZeros.Strip(wanted))).Take(CandidatesMaximum))
        {
            var normal = Nama.Normalize(word);
            if (DroppedZeros.Ate(normal, wanted) && Precedes((word, normal.Length), found))
                found = (word, normal.Length);
        }
        return found?.Word;
    }

    /// <summary>The nearest known word within a distance of a quarter of the length (at least 1).</summary>
    private string? Nearest(string wanted)
    {
        var most = Math.Max(1, wanted.Length / 4);
        var found = default((string Word, int Distance)?);
        foreach (var word in Candidates(wanted).Take(CandidatesMaximum))
        {
            var distance = WordDistance.Between(wanted, Nama.Normalize(word), most);
            if (distance <= most && Precedes((word, distance), found)) found = (word, distance);
        }
        return found?.Word;
    }

    /// <summary>
    /// Known words with the same digits and a length that differs by at most 2; equal lengths first. The letters O, I
    /// and L of the unknown word may stand for digits.
    /// </summary>
    private IEnumerable<string> Candidates(string wanted)
    {
        var shape = WordShape.Of(wanted);
        var read = WordShape.OfLookalikes(wanted);
        WordShape[] shapes = shape == read ? [shape] : [shape, read];
        return
            from difference in Enumerable.Range(0, LengthDifferenceMaximum + 1)
            from length in new HashSet<int> { wanted.Length - difference, wanted.Length + difference }
            where length > 0
            from one in shapes
            from word in _byShape!.Find(one.Key(length))
            where WordShape.Of(Nama.Normalize(word)) == one
            select word;
    }

    private static bool Precedes((string Word, int Cost) one, (string Word, int Cost)? other) =>
        other is not var (word, cost) || one.Cost < cost
        || (one.Cost == cost && string.CompareOrdinal(one.Word, word) < 0);
}
