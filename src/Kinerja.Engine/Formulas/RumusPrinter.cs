using System.Text;

namespace Kinerja.Engine.Formulas;

/// <summary>Prints a tree as its canonical text. The text parses back to the same tree (SPEC 15).</summary>
internal static class RumusPrinter
{
    private const int Atom = 9;

    /// <summary>
    /// Prints with spaces, but without them when the text would exceed the length of a rumus (SPEC 3.3).
    /// </summary>
    public static string Print(Node root) =>
        Print(root, spaced: true) is { Length: <= Rumus.LengthMaximum } text ? text : Print(root, spaced: false);

    /// <summary>Prints with another text, such as a number, in place of every input.</summary>
    public static string Print(Node root, Func<string, string> input) => Fold.Up<(string Text, int Strength)>(
        root, (node, parts) => node is VariableNode or ReferenceNode
            ? Signed(input(RumusProgram.InputKey(node))) : Print(node, parts, spaced: true)).Text;

    /// <summary>A negative number has the lowest precedence: it needs parentheses next to an operator.</summary>
    private static (string Text, int Strength) Signed(string text) =>
        (text, text.StartsWith('-') ? 0 : Atom);

    private static string Print(Node root, bool spaced) =>
        Fold.Up<(string Text, int Strength)>(root, (node, parts) => Print(node, parts, spaced)).Text;

    private static (string Text, int Strength) Print(
        Node node, ReadOnlySpan<(string Text, int Strength)> parts, bool spaced) =>
        node switch
        {
            LiteralNode literal => (NumberLiteral.Spell(literal.Value), Atom),
            VariableNode variable => (Spell(variable.Name), Atom),
            ReferenceNode reference => ($"[@{reference.Kode}]", Atom),
            UnaryNode { Operator: TokenKind.Not } => ((spaced ? "not " : "!") + Wrap(parts[0], Atom), Atom - 1),
            UnaryNode => ("-" + Wrap(parts[0], Atom), Atom - 1),
            BinaryNode binary => (Print(binary.Operator, parts[0], parts[1], spaced), Strength(binary.Operator)),
            ConditionalNode => ($"{RumusFunctions.If}({Join(parts, spaced)})", Atom),
            CallNode call => ($"{call.Function}({Join(parts, spaced)})", Atom),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Operators group to the left, so a right operand of equal strength needs parentheses.</summary>
    private static string Print(
        TokenKind kind, (string Text, int Strength) left, (string Text, int Strength) right, bool spaced)
    {
        var strength = Strength(kind);
        return Wrap(left, strength) + (spaced ? $" {Spell(kind)} " : SpellShort(kind)) + Wrap(right, strength + 1);
    }

    private static string Wrap((string Text, int Strength) part, int needed) =>
        part.Strength >= needed ? part.Text : $"({part.Text})";

    /// <summary>
    /// Joins arguments. A comma between two digits always gets a space, because the language refuses it without one
    /// (SPEC 3.2).
    /// </summary>
    private static string Join(ReadOnlySpan<(string Text, int Strength)> parts, bool spaced)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var isBetweenDigits = i > 0 && char.IsAsciiDigit(parts[i].Text[0])
                && NumberLiteral.EndsIn(parts[i - 1].Text);
            if (i > 0) joined.Append(spaced || isBetweenDigits ? ", " : ",");
            joined.Append(parts[i].Text);
        }
        return joined.ToString();
    }

    private static int Strength(TokenKind kind) => kind switch
    {
        TokenKind.Or => 1,
        TokenKind.And => 2,
        TokenKind.Equal or TokenKind.NotEqual => 3,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 4,
        TokenKind.Plus or TokenKind.Minus => 5,
        TokenKind.Times or TokenKind.Divide => 6,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Spell(TokenKind kind) => kind switch
    {
        TokenKind.Or => "or",
        TokenKind.And => "and",
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "!=",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "<=",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => ">=",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "*",
        TokenKind.Divide => "/",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string SpellShort(TokenKind kind) => kind switch
    {
        TokenKind.Or => "||",
        TokenKind.And => "&&",
        _ => Spell(kind),
    };

    private static string Spell(string name) =>
        RumusLexer.IsWord(name) && name is not ("and" or "or" or "not" or "true" or "false") ? name : $"[{name}]";
}
