using System.Collections.Immutable;

namespace Kinerja.Engine.Formulas;

/// <summary>A node of the immutable tree of a rumus. Conditions and numbers never mix (SPEC 3.4).</summary>
internal abstract record Node
{
    private protected Node(ImmutableArray<Node> children, bool isCondition)
    {
        Children = children;
        IsCondition = isCondition;
    }

    public ImmutableArray<Node> Children { get; }

    /// <summary>Whether the node gives true or false instead of a number.</summary>
    public bool IsCondition { get; }
}

internal sealed record LiteralNode(decimal Value) : Node([], isCondition: false);

/// <summary>A reported number; <see cref="Name"/> is normalised (SPEC 2).</summary>
internal sealed record VariableNode(string Name) : Node([], isCondition: false);

/// <summary>The realisasi of another indikator; <see cref="Kode"/> is normalised.</summary>
internal sealed record ReferenceNode(string Kode) : Node([], isCondition: false);

internal sealed record UnaryNode(TokenKind Operator, Node Operand)
    : Node([Operand], isCondition: Operator == TokenKind.Not);

internal sealed record BinaryNode(TokenKind Operator, Node Left, Node Right)
    : Node([Left, Right], isCondition: !IsArithmetic(Operator))
{
    public static bool IsArithmetic(TokenKind kind) =>
        kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide;

    public static bool IsLogic(TokenKind kind) => kind is TokenKind.And or TokenKind.Or;
}

/// <summary><c>if(c, a, b)</c> or <c>c ? a : b</c>.</summary>
internal sealed record ConditionalNode(Node Condition, Node Then, Node Else)
    : Node([Condition, Then, Else], isCondition: false);

internal sealed record CallNode(RumusFunction Function, ImmutableArray<Node> Arguments)
    : Node(Arguments, isCondition: Function == RumusFunction.AdaNilai);
