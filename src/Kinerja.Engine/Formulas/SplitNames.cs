using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Finds the names a minus may have torn apart: <c>jumlah-desa</c> reads as <c>jumlah</c> less <c>desa</c>, where
/// <c>[jumlah-desa]</c> may have been meant (SPEC 8.4).
/// </summary>
internal static class SplitNames
{
    private const int WordsMaximum = 8; // of one name; it keeps a long chain of minuses from costing its square

    /// <returns>Normalised names of two words or more; the same one may come twice.</returns>
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

    /// <summary>A name may go on with a number: <c>desa-2022</c>.</summary>
    private static bool IsTail(List<Token> tokens, int at) =>
        tokens[at - 1].Kind == TokenKind.Minus && (tokens[at].Kind == TokenKind.Number || IsName(tokens, at));

    private static bool IsName(List<Token> tokens, int at) => tokens[at].Kind == TokenKind.Name
        && (at + 1 == tokens.Count || tokens[at + 1].Kind != TokenKind.Open);
}
