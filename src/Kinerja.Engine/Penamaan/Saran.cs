namespace Kinerja.Engine.Penamaan;

/// <summary>
/// Suggests a known word for one unknown word. For many words against one list use <see cref="SaranIndex"/>.
/// </summary>
public static class Saran
{
    /// <summary>Finds the known word that was probably meant.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The words that would be accepted.</param>
    /// <returns>The same text as <see cref="SaranIndex.For"/>.</returns>
    public static string For(string word, IEnumerable<string> known) => new SaranIndex(known).For(word);
}
