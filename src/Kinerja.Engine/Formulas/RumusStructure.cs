using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// Checks that parentheses are balanced and that nesting stays within its limit (SPEC 3.3). Without this check the
/// NCalc parser could recurse without bound, or guess. It reads tokens, so parentheses inside a bracketed name do not
/// count.
/// </summary>
internal static class RumusStructure
{
    private const int NestingMaximum = 64;

    public static void Check(IReadOnlyList<Token> tokens, RumusErrors errors)
    {
        var opened = new Stack<(Token Token, int Depth)>();
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Close)
            {
                if (!opened.TryPop(out var open))
                {
                    errors.Add(FormulaCodes.KurungTidakSeimbang, token.Start, 1,
                        $"Kurung ')' tidak punya pasangan '('.");
                    return;
                }
                depth = open.Depth;
            }
            if (token.Kind == TokenKind.Open) opened.Push((token, depth));
            // A chain `a ? b : (c ? d : e)` nests to the right, so each `?` adds a level until its parenthesis closes.
            if (token.Kind is TokenKind.Open or TokenKind.Question && ++depth > NestingMaximum)
            {
                errors.Add(FormulaCodes.BatasRumus, token.Start, 1,
                    $"Rumus bersarang lebih dari 64 tingkat. Pecah menjadi beberapa indikator.");
                return;
            }
        }
        if (opened.TryPop(out var unclosed))
            errors.Add(FormulaCodes.KurungTidakSeimbang, unclosed.Token.Start, 1,
                $"Kurung '(' tidak ditutup. Tambahkan ')'.");
    }
}
