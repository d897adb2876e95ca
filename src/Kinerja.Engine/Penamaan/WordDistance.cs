namespace Kinerja.Engine.Penamaan;

/// <summary>
/// The Levenshtein distance: how many insertions, deletions and replacements turn one word into another.
/// </summary>
internal static class WordDistance
{
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <param name="most">The largest distance that matters to the caller.</param>
    /// <returns>The distance, or any number above <paramref name="most"/> when it exceeds it.</returns>
    public static int Between(string left, string right, int most)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            if (Advance(row, left[i - 1], right, i) > most) return most + 1;
        }
        return row[right.Length];
    }

    /// <returns>The smallest distance in the row; no later row has a smaller one.</returns>
    private static int Advance(Span<int> row, char c, string right, int i)
    {
        var (diagonal, least) = (row[0], i);
        row[0] = i;
        for (var j = 1; j < row.Length; j++)
        {
            var replaced = diagonal + (c == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            least = Math.Min(least, row[j]);
        }
        return least;
    }
}
