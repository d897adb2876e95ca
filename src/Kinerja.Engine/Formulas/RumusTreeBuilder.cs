using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Formulas;

/// <summary>A node and the part of the text it came from.</summary>
internal readonly record struct Sited(Node Node, int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>
/// Builds the typed tree bottom-up and refuses what SPEC 3 does not allow: functions, arity, types, sizes.
/// </summary>
internal sealed class RumusTreeBuilder(IReadOnlyList<Token> tokens, RumusErrors errors)
{
    private const int NodesMaximum = 1024; // SPEC 3.3
    private static readonly LiteralNode Zero = new(0);
    private int _nodes;

    public Sited Operand(int tokenIndex)
    {
        var token = tokens[tokenIndex];
        return Site(token.Start, token.End, token.Kind switch
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
        return Site(operand.Start, operand.End, new UnaryNode(kind, operand.Node));
    }

    public Sited Binary(TokenKind kind, Sited left, Sited right)
    {
        Expect(left, BinaryNode.IsLogic(kind));
        Expect(right, BinaryNode.IsLogic(kind));
        return Site(left.Start, right.End, new BinaryNode(kind, left.Node, right.Node));
    }

    public Sited Conditional(Sited condition, Sited then, Sited otherwise)
    {
        Expect(condition, condition: true);
        Expect(then, condition: false);
        Expect(otherwise, condition: false);
        return Site(condition.Start, otherwise.End, new ConditionalNode(condition.Node, then.Node, otherwise.Node));
    }

    public Sited Call(int tokenIndex, ReadOnlySpan<Sited> arguments)
    {
        var name = tokens[tokenIndex];
        var end = arguments.Length > 0 ? arguments[^1].End : name.End;
        if (name.Length == RumusFunctions.If.Length
            && string.Equals(name.Text, RumusFunctions.If, StringComparison.OrdinalIgnoreCase))
        {
            return CheckArity(name, arguments.Length, 3, 3)
                ? Conditional(arguments[0], arguments[1], arguments[2]) with { Start = name.Start }
                : Site(name.Start, end, Zero);
        }
        // A name in brackets is a variable, even where a function has it.
        if (name.Length != name.Text.Length || !RumusFunctions.TryFind(name.Text, out var function))
        {
            errors.Add(FormulaCodes.FungsiTidakDikenal, name.Start, name.Length,
                $"Fungsi '{name.Text}' tidak dikenal.{Saran.For(name.Text, RumusFunctions.Names)}");
            return Site(name.Start, end, Zero);
        }
        var (least, most) = RumusFunctions.Arity(function);
        if (!CheckArity(name, arguments.Length, least, most)) return Site(name.Start, end, Zero);
        foreach (var argument in arguments) Expect(argument, condition: false);
        if (arguments.Length == 2) CheckFixed(function, arguments[1]);
        var nodes = ImmutableArray.CreateBuilder<Node>(arguments.Length);
        foreach (var argument in arguments) nodes.Add(argument.Node);
        return Site(name.Start, end, new CallNode(function, nodes.MoveToImmutable()));
    }

    public void ExpectNumber(Sited root) => Expect(root, condition: false);

    private Sited Site(int start, int end, Node node)
    {
        if (++_nodes == NodesMaximum + 1)
            errors.Add(FormulaCodes.BatasRumus, start, end - start,
                "Rumus memuat lebih dari 1024 simpul. Pecah menjadi beberapa indikator.");
        return new Sited(node, start, end);
    }

    private void Expect(Sited sited, bool condition)
    {
        if (sited.Node.IsCondition == condition) return;
        errors.Add(FormulaCodes.JenisTidakCocok, sited.Start, sited.Length, condition
            ? "Di sini diperlukan syarat (benar/salah), bukan angka. Tulis perbandingan, misalnya a > 0."
            : "Di sini diperlukan angka, bukan syarat. Tulis if(syarat, 1, 0).");
    }

    private bool CheckArity(Token name, int given, int least, int most)
    {
        if (given >= least && given <= most) return true;
        var wanted = most == int.MaxValue ? $"sedikitnya {Text(least)}"
            : least == most ? Text(least) : $"{Text(least)} atau {Text(most)}";
        errors.Add(FormulaCodes.JumlahArgumenSalah, name.Start, name.Length,
            $"Fungsi {name.Text} memerlukan {wanted} argumen, tetapi diberi {Text(given)}. "
            + "Argumen dipisah koma; angka desimal memakai titik.");
        return false;
    }

    private void CheckFixed(RumusFunction function, Sited argument)
    {
        if (RumusFunctions.FixedArgument(function) is not var (least, most)) return;
        if (Constant(argument.Node) is { } value
            && decimal.IsInteger(value) && value >= least && value <= most) return;
        errors.Add(FormulaCodes.ArgumenHarusTetap, argument.Start, argument.Length,
            $"Argumen kedua {function} harus bilangan bulat {Text(least)}..{Text(most)} yang ditulis langsung.");
    }

    internal static decimal? Constant(Node node) => node switch
    {
        LiteralNode literal => literal.Value,
        UnaryNode { Operator: TokenKind.Minus, Operand: LiteralNode literal } => -literal.Value,
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
