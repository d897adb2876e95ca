namespace Kinerja.Engine.Penamaan;

/// <summary>
/// "Did you mean" over a list of known words: what a spreadsheet ate zeros from, else the nearest word that is near
/// enough to be a slip of the keyboard. A word whose digits are others is never suggested: its number is somebody
/// else's, and whoever follows the hint moves a figure there. The list is read once, when the first word is looked up;
/// a look-up then costs the same however long the list is.
/// </summary>
public sealed class SaranIndex
{
    private const int LengthMaximum = 64;
    private const int LengthDifferenceMaximum = 2;
    private const int CandidatesMaximum = 1000; // a hint is not worth more than that many comparisons
    private const int WordsMaximum = 1000; // nobody reads more hints than that
    private readonly IEnumerable<string> _known;
    private WordIndex? _byShape;
    private WordIndex? _byStripped;
    private int _asked;

    /// <summary>Makes a list.</summary>
    /// <param name="known">The words that would be accepted; read when the first word is looked up.</param>
    public SaranIndex(IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        _known = known;
    }

    /// <summary>Finds what a word was probably meant to be.</summary>
    /// <param name="word">The unknown word.</param>
    /// <returns>
    /// <c> Maksud Anda 'x'?</c>, with a leading space; an empty text when nothing is near, and for every word after the
    /// first 1000.
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

    /// <summary>The word that gives this one when it loses the fewest zeros.</summary>
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

    /// <summary>The words of about the same length that have the same digits, those of the same length first.</summary>
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
