namespace Kinerja.Engine.Formulas;

/// <summary>Finds a division by a value that can differ between wilayah (SPEC 7.2).</summary>
internal static class DivisionFinder
{
    /// <summary>
    /// Whether a tree divides, at any depth, by anything but a constant: <c>Round(a / b)</c> and <c>Min(100,
    /// Persen(a, b))</c> do, <c>a / 12</c> does not. A negative power counts as a division.
    /// </summary>
    public static bool DividesByVariable(Node root) => Fold.Up<Found>(root, Combine).Divides;

    private static Found Combine(Node node, ReadOnlySpan<Found> parts)
    {
        var found = new Found { IsConstant = node is not (VariableNode or ReferenceNode) };
        foreach (var part in parts)
        {
            found = new Found
            {
                IsConstant = found.IsConstant && part.IsConstant,
                Divides = found.Divides || part.Divides,
            };
        }
        return found with { Divides = found.Divides || Divides(node, parts) };
    }

    private static bool Divides(Node node, ReadOnlySpan<Found> parts) => node switch
    {
        BinaryNode { Operator: TokenKind.Divide } => !parts[1].IsConstant,
        CallNode { Function: RumusFunction.Persen or RumusFunction.Pertumbuhan } => !parts[1].IsConstant,
        CallNode { Function: RumusFunction.Pow } call => !parts[0].IsConstant && IsNegative(call.Arguments[1]),
        _ => false,
    };

    private static bool IsNegative(Node exponent) => exponent is
        UnaryNode { Operator: TokenKind.Minus, Operand: LiteralNode { Value: > 0 } } or LiteralNode { Value: < 0 };

    private readonly record struct Found
    {
        public bool IsConstant { get; init; }

        public bool Divides { get; init; }
    }
}
