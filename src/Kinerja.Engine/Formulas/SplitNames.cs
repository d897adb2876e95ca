using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Finds names that a minus may have split: <c>jumlah-desa</c> is parsed as <c>jumlah</c> minus <c>desa</c>, but the
/// author may have meant <c>[jumlah-desa]</c> (SPEC 8.4).
/// </summary>
internal static class SplitNames
{
    private const int WordsMaximum = 8; // of one name; without it a long chain of minuses takes quadratic time

    /// <returns>Normalised names of two words or more; a name may occur twice.</returns>
    public static IEnumerable<string> Find(Rumus rumus)
    {
        var text = rumus.ToString();
        var tokens = RumusLexer.Read(text, new RumusErrors(text));
        for (var first = 0; first < tokens.Count; first++)
        {
            if (!IsName(tokens, first)) continue;
            var joined = tokens[first].Text;
            var end = Math.Min(tokens.Count, first + (2 * WordsMaximum));
            for (var at = first + 2; at < end && IsTail(tokens, at); at += 2)
            {
                joined += "_" + tokens[at].Text;
                yield return Nama.Normalize(joined);
            }
        }
    }

    /// <summary>
    /// Whether a minus and the next word of a name end at this token; a number is a word too: <c>desa-2022</c>.
    /// </summary>
    private static bool IsTail(List<Token> tokens, int at) =>
        tokens[at - 1].Kind == TokenKind.Minus && (tokens[at].Kind == TokenKind.Number || IsName(tokens, at));

    private static bool IsName(List<Token> tokens, int at) => tokens[at].Kind == TokenKind.Name
        && (at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Open);
}
