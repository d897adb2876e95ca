namespace Kinerja.Engine.Penamaan;

/// <summary>
/// A hash of the digits of a normalised word in their order. Words with equal digits have equal hashes.
/// </summary>
internal readonly record struct WordShape(ulong Digits)
{
    public static WordShape Of(string word) => Of(word, c => c);

    /// <summary>The shape of a word whose letters O, I and L are read as the digits 0, 1 and 1.</summary>
    public static WordShape OfLookalikes(string word) =>
        Of(word, c => c switch { 'o' => '0', 'i' or 'l' => '1', _ => c });

    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL; // FNV-1a
        foreach (var c in text) hash = Next(hash, c);
        return hash;
    }

    /// <summary>The key of all words with these digits and this length.</summary>
    public ulong Key(int length) => Next(Digits, (char)length);

    private static WordShape Of(string word, Func<char, char> read)
    {
        var hash = HashOf("");
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(read(c))) hash = Next(hash, read(c));
        }
        return new WordShape(hash);
    }

    private static ulong Next(ulong hash, char c) => unchecked((hash ^ c) * 1099511628211UL);
}
