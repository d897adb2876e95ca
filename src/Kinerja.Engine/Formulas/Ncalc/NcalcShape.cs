using System.Globalization;
using System.Text;
using Kinerja.Engine.Angka;
using NCalc;

namespace Kinerja.Engine.Formulas.Ncalc;

/// <summary>
/// Uses NCalc for one thing only: how operators and parentheses group (SPEC 3.2). Each operand is passed as <c>[n]</c>
/// and each function as <c>xn</c>, where n is the index of its token. So NCalc never reads a literal, a name, a keyword
/// or an unknown character, and every node of its tree leads back to a place in the text.
/// </summary>
internal static class NcalcShape
{
    private static readonly LogicalExpressionParserOptions Options = new();

    /// <summary>Parses tokens and builds the typed tree.</summary>
    /// <param name="tokens">Tokens that passed <see cref="RumusSequence"/>, so that NCalc accepts all of them.</param>
    /// <param name="builder">Builds each node.</param>
    public static Sited Parse(IReadOnlyList<Token> tokens, RumusTreeBuilder builder)
    {
        // Without this argument NCalc uses the culture of the thread and builds a grammar for it.
        var tree = LogicalExpressionParser.Parse(Disguise(tokens), Options, CultureInfo.InvariantCulture);
        return Fold.Up<LogicalExpression, Sited>(tree, Children, (node, children) => Convert(node, children, builder));
    }

    private static string Disguise(IReadOnlyList<Token> tokens)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var isCalled = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Open;
            text.Append(Spelling(tokens[i].Kind, i, isCalled)).Append(' ');
        }
        return text.ToString();
    }

    private static string Spelling(TokenKind kind, int index, bool isCalled) => kind switch
    {
        TokenKind.Number or TokenKind.Name or TokenKind.Reference =>
            InvariantText.Of($"{(isCalled ? "x" : "[")}{index}{(isCalled ? "" : "]")}"),
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
        Function function => [.. function.Parameters.AsSpan()],
        _ => [],
    };

    private static Sited Convert(LogicalExpression node, ReadOnlySpan<Sited> children, RumusTreeBuilder builder) =>
        node switch
        {
            Identifier identifier => builder.Operand(TokenIndex(identifier)),
            UnaryExpression unary => builder.Unary(Operator(unary.Type), children[0]),
            BinaryExpression binary => builder.Binary(Operator(binary.Type), children[0], children[1]),
            TernaryExpression => builder.Conditional(children[0], children[1], children[2]),
            Function function => builder.Call(TokenIndex(function.Identifier), children),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static int TokenIndex(Identifier identifier) =>
        int.Parse(identifier.Name.AsSpan().TrimStart('x'), NumberStyles.None, CultureInfo.InvariantCulture);

    private static TokenKind Operator(UnaryExpressionType type) => type switch
    {
        UnaryExpressionType.Negate => TokenKind.Minus,
        UnaryExpressionType.Not => TokenKind.Not,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

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
}
