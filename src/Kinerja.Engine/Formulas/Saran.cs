namespace Kinerja.Engine.Formulas;

/// <summary>"Did you mean": the nearest known word, when it is near enough to be a slip of the keyboard.</summary>
public static class Saran
{
    private const int LengthMaximum = 64;
    private const int CandidatesMaximum = 1000; // a hint is not worth more than that many comparisons

    /// <summary>Finds the nearest of the known words.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The words that would have been accepted.</param>
    /// <returns><c> Maksud Anda 'x'?</c>, with a leading space, or an empty text when nothing is near.</returns>
    public static string For(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        var wanted = Nama.Normalize(word);
        if (wanted.Length is 0 or > LengthMaximum) return "";
        var nearest = known
            .Where(candidate => Math.Abs(candidate.Length - wanted.Length) <= 2)
            .Take(CandidatesMaximum)
            .Select(candidate => (candidate, Distance: Distance(wanted, Nama.Normalize(candidate))))
            .Where(pair => pair.Distance <= Math.Max(1, wanted.Length / 4))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is null ? "" : $" Maksud Anda '{nearest.candidate}'?";
    }

    /// <summary>Levenshtein: insertions, deletions and replacements.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
