using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Formulas;

/// <summary>A node and the tokens it came from, without the parentheses around it.</summary>
internal readonly record struct Sited(Node Node, int First, int Last);

/// <summary>
/// Builds the typed tree bottom-up and refuses what SPEC 3 does not allow: functions, arity, types, sizes.
/// </summary>
internal sealed class RumusTreeBuilder(IReadOnlyList<Token> tokens, RumusErrors errors)
{
    private const int NodesMaximum = 1024; // SPEC 3.3

    /// <summary>Stands for a call already refused; it fits anywhere, so that one mistake is told once.</summary>
    private static readonly LiteralNode Refused = new(0);

    private int _nodes;

    public Sited Operand(int tokenIndex)
    {
        var token = tokens[tokenIndex];
        return Site(tokenIndex, tokenIndex, token.Kind switch
        {
            TokenKind.Number => new LiteralNode(decimal.Parse(
                token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)),
            TokenKind.Reference => new ReferenceNode(Nama.Normalize(token.Text)),
            _ => new VariableNode(Nama.Normalize(token.Text)),
        });
    }

    public Sited Unary(TokenKind kind, Sited operand)
    {
        Expect(operand, condition: kind == TokenKind.Not);
        var (first, last) = WithParentheses(operand);
        return Site(first - 1, last, new UnaryNode(kind, operand.Node));
    }

    public Sited Binary(TokenKind kind, Sited left, Sited right)
    {
        Expect(left, BinaryNode.IsLogic(kind));
        Expect(right, BinaryNode.IsLogic(kind));
        return Site(
            WithParentheses(left).First, WithParentheses(right).Last, new BinaryNode(kind, left.Node, right.Node));
    }

    public Sited Conditional(Sited condition, Sited then, Sited otherwise)
    {
        Expect(condition, condition: true);
        Expect(then, condition: false);
        Expect(otherwise, condition: false);
        return Site(
            WithParentheses(condition).First, WithParentheses(otherwise).Last,
            new ConditionalNode(condition.Node, then.Node, otherwise.Node));
    }

    public Sited Call(int tokenIndex, ReadOnlySpan<Sited> arguments)
    {
        var name = tokens[tokenIndex];
        var last = arguments.Length > 0 ? WithParentheses(arguments[^1], tokenIndex + 2).Last + 1 : tokenIndex + 2;
        if (name.Length == RumusFunctions.If.Length
            && string.Equals(name.Text, RumusFunctions.If, StringComparison.OrdinalIgnoreCase))
        {
            return CheckArity(name, arguments.Length, 3, 3)
                ? Conditional(arguments[0], arguments[1], arguments[2]) with { First = tokenIndex, Last = last }
                : Site(tokenIndex, last, Refused);
        }
        if (!TryFind(name, out var function)) return Site(tokenIndex, last, Refused);
        var (least, most) = RumusFunctions.Arity(function);
        if (!CheckArity(name, arguments.Length, least, most)) return Site(tokenIndex, last, Refused);
        foreach (var argument in arguments) Expect(argument, condition: false);
        if (arguments.Length == 2) CheckFixed(function, arguments[1]);
        var nodes = ImmutableArray.CreateBuilder<Node>(arguments.Length);
        foreach (var argument in arguments) nodes.Add(argument.Node);
        return Site(tokenIndex, last, new CallNode(function, nodes.MoveToImmutable()));
    }

    public void ExpectNumber(Sited root) => Expect(root, condition: false);

    private Sited Site(int first, int last, Node node)
    {
        var sited = new Sited(node, first, last);
        if (++_nodes == NodesMaximum + 1)
            Refuse(FormulaCodes.BatasRumus, sited,
                "Rumus memuat lebih dari 1024 simpul. Pecah menjadi beberapa indikator.");
        return sited;
    }

    /// <summary>
    /// The tokens of an operand and its parentheses; what stands before <paramref name="least"/> belongs to a call.
    /// </summary>
    private (int First, int Last) WithParentheses(Sited operand, int least = 0)
    {
        var (first, last) = (operand.First, operand.Last);
        while (first > least && last + 1 < tokens.Count
            && tokens[first - 1].Kind == TokenKind.Open && tokens[last + 1].Kind == TokenKind.Close)
        {
            first--;
            last++;
        }
        return (first, last);
    }

    private void Expect(Sited sited, bool condition)
    {
        if (sited.Node.IsCondition == condition || ReferenceEquals(sited.Node, Refused)) return;
        Refuse(FormulaCodes.JenisTidakCocok, sited, condition
            ? "Di sini diperlukan syarat (benar/salah), bukan angka. Tulis perbandingan, misalnya a > 0."
            : "Di sini diperlukan angka, bukan syarat. Tulis if(syarat, 1, 0).");
    }

    private bool TryFind(Token name, out RumusFunction function)
    {
        function = default;
        if (name.Kind == TokenKind.Number)
        {
            errors.Add(FormulaCodes.SusunanTidakSah, name.Start, name.Length,
                $"'{name.Text}' langsung diikuti kurung. Perkalian ditulis dengan *.");
            return false;
        }
        // A name in brackets is a variable, even where a function has it.
        if (name.Length == name.Text.Length && RumusFunctions.TryFind(name.Text, out function)) return true;
        errors.Add(FormulaCodes.FungsiTidakDikenal, name.Start, name.Length,
            $"Fungsi '{name.Text}' tidak dikenal.{Saran.For(name.Text, RumusFunctions.Names)}");
        return false;
    }

    private bool CheckArity(Token name, int given, int least, int most)
    {
        if (given >= least && given <= most) return true;
        var wanted = most == int.MaxValue ? $"sedikitnya {InvariantText.Of(least)}"
            : least == most ? InvariantText.Of(least) : $"{InvariantText.Of(least)} atau {InvariantText.Of(most)}";
        errors.Add(FormulaCodes.JumlahArgumenSalah, name.Start, name.Length,
            $"Fungsi {name.Text} memerlukan {wanted} argumen, tetapi diberi {InvariantText.Of(given)}. "
            + "Argumen dipisah koma; angka desimal memakai titik.");
        return false;
    }

    private void CheckFixed(RumusFunction function, Sited argument)
    {
        if (RumusFunctions.FixedArgument(function) is not var (least, most)) return;
        if (Constant(argument.Node) is { } value
            && decimal.IsInteger(value) && value >= least && value <= most) return;
        Refuse(FormulaCodes.ArgumenHarusTetap, argument,
            $"Argumen kedua {function} harus bilangan bulat {InvariantText.Of(least)}..{InvariantText.Of(most)} "
            + "yang ditulis langsung.");
    }

    internal static decimal? Constant(Node node) => node switch
    {
        LiteralNode literal => literal.Value,
        UnaryNode { Operator: TokenKind.Minus, Operand: LiteralNode literal } => -literal.Value,
        _ => null,
    };

    private void Refuse(DiagnosticCode code, Sited sited, string message)
    {
        var start = tokens[sited.First].Start;
        errors.Add(code, start, tokens[sited.Last].End - start, message);
    }
}
