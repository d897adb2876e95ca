using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Engine.Diagnostics;
using NCalc;
using NCalc.Domain;

namespace Kinerja.Engine.Formulas.Ncalc;

/// <summary>
/// Takes from NCalc the one thing it is trusted with: how operators and parentheses group (SPEC 3.2). Every operand is
/// handed over as <c>[n]</c>, n being its token, so NCalc never reads a literal, a name or an unknown character, and
/// every node of its tree leads back to a place in the text.
/// </summary>
internal static partial class NcalcShape
{
    public static Sited? Parse(IReadOnlyList<Token> tokens, RumusTreeBuilder builder, RumusErrors errors)
    {
        var (text, starts) = Disguise(tokens);
        LogicalExpression tree;
        try
        {
            tree = Expression.Compile(text, nocache: true);
        }
        catch (EvaluationException exception)
        {
            RefuseAt(Culprit(exception, starts), tokens, errors);
            return null;
        }
        return Fold.Up<LogicalExpression, Sited>(tree, Children, (node, children) => Convert(node, children, builder));
    }

    private static (string Text, List<int> Starts) Disguise(IReadOnlyList<Token> tokens)
    {
        var text = new StringBuilder();
        var starts = new List<int>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            starts.Add(text.Length);
            text.Append(Spelling(tokens[i].Kind, i)).Append(' ');
        }
        return (text.ToString(), starts);
    }

    private static string Spelling(TokenKind kind, int index) => kind switch
    {
        TokenKind.Number or TokenKind.Name or TokenKind.Reference =>
            string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
        TokenKind.Open => "(",
        TokenKind.Close => ")",
        TokenKind.Comma => ",",
        TokenKind.Question => "?",
        TokenKind.Colon => ":",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "*",
        TokenKind.Divide => "/",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "!=",
        TokenKind.And => "and",
        TokenKind.Or => "or",
        TokenKind.Not => "not",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IReadOnlyList<LogicalExpression> Children(LogicalExpression node) => node switch
    {
        BinaryExpression binary => [binary.LeftExpression, binary.RightExpression],
        UnaryExpression unary => [unary.Expression],
        TernaryExpression ternary => [ternary.LeftExpression, ternary.MiddleExpression, ternary.RightExpression],
        Function function => function.Expressions,
        _ => [],
    };

    private static Sited Convert(LogicalExpression node, ReadOnlySpan<Sited> children, RumusTreeBuilder builder) =>
        node switch
        {
            Identifier identifier => builder.Operand(TokenIndex(identifier)),
            UnaryExpression unary => builder.Unary(
                unary.Type == UnaryExpressionType.Negate ? TokenKind.Minus : TokenKind.Not, children[0]),
            BinaryExpression binary => builder.Binary(Operator(binary.Type), children[0], children[1]),
            TernaryExpression => builder.Conditional(children[0], children[1], children[2]),
            Function function => builder.Call(TokenIndex(function.Identifier), children),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static int TokenIndex(Identifier identifier) => int.Parse(identifier.Name, CultureInfo.InvariantCulture);

    private static TokenKind Operator(BinaryExpressionType type) => type switch
    {
        BinaryExpressionType.Plus => TokenKind.Plus,
        BinaryExpressionType.Minus => TokenKind.Minus,
        BinaryExpressionType.Times => TokenKind.Times,
        BinaryExpressionType.Div => TokenKind.Divide,
        BinaryExpressionType.Lesser => TokenKind.Less,
        BinaryExpressionType.LesserOrEqual => TokenKind.LessOrEqual,
        BinaryExpressionType.Greater => TokenKind.Greater,
        BinaryExpressionType.GreaterOrEqual => TokenKind.GreaterOrEqual,
        BinaryExpressionType.Equal => TokenKind.Equal,
        BinaryExpressionType.NotEqual => TokenKind.NotEqual,
        BinaryExpressionType.And => TokenKind.And,
        BinaryExpressionType.Or => TokenKind.Or,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The token NCalc stumbled over, or the number of tokens when it wanted more.</summary>
    private static int Culprit(EvaluationException exception, List<int> starts)
    {
        var match = ColumnPattern().Match(exception.Message);
        if (!match.Success) return starts.Count;
        var column = int.Parse(match.Groups["column"].ValueSpan, CultureInfo.InvariantCulture) - 1;
        var found = starts.FindIndex(start => start >= column);
        return found < 0 ? starts.Count : found;
    }

    private static void RefuseAt(int culprit, IReadOnlyList<Token> tokens, RumusErrors errors)
    {
        if (culprit == tokens.Count)
        {
            errors.Add(FormulaCodes.SusunanTidakSah, tokens[^1].End, 0,
                "Rumus berhenti di tengah. Lengkapi setelah bagian ini, misalnya dengan nama variabel.");
            return;
        }
        var token = tokens[culprit];
        var hint = token.Kind is TokenKind.Number or TokenKind.Name or TokenKind.Reference
            ? "Mungkin operator (+ - * /) terlewat; nama dengan spasi ditulis [nama apa saja]."
            : "Mungkin nama variabel terlewat, atau bagian ini perlu diberi kurung.";
        errors.Add(FormulaCodes.SusunanTidakSah, token.Start, token.Length,
            $"'{token.Text}' tidak cocok di sini. {hint}");
    }

    [GeneratedRegex(@"at line 1:(?<column>\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ColumnPattern();
}
