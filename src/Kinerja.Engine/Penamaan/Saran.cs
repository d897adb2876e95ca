namespace Kinerja.Engine.Penamaan;

/// <summary>"Did you mean" for one word; for many words of one list there is <see cref="SaranIndex"/>.</summary>
public static class Saran
{
    /// <summary>Finds what a word was probably meant to be.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The words that would have been accepted.</param>
    /// <returns>As <see cref="SaranIndex.For"/>.</returns>
    public static string For(string word, IEnumerable<string> known) => new SaranIndex(known).For(word);
}
