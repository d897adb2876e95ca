namespace Kinerja.Engine.Formulas;

/// <summary>
/// Rewrites a tree as N/D with one common, non-constant denominator, where the rules of SPEC 3.5 allow it. The roll-up
/// over wilayah adds N and D.
/// </summary>
internal readonly record struct RatioShape
{
    private static readonly LiteralNode Hundred = new(100);

    /// <summary>The tree as written.</summary>
    private Node Node { get; init; }

    /// <summary>Whether the tree has no variable and no reference.</summary>
    private bool IsConstant { get; init; }

    /// <summary>Whether the tree divides, even if only by a constant.</summary>
    private bool Divides { get; init; }

    /// <summary>Whether the tree divides in a way that no rule rewrites.</summary>
    private bool IsGeneral { get; init; }

    public Node? Numerator { get; private init; }

    public Node? Denominator { get; private init; }

    private bool IsRatio => Denominator is not null;

    public static RatioShape Of(Node root) => Fold.Up<RatioShape>(root, Combine);

    private static RatioShape Combine(Node node, ReadOnlySpan<RatioShape> parts) => node switch
    {
        LiteralNode => new() { Node = node, IsConstant = true },
        VariableNode or ReferenceNode => new() { Node = node },
        UnaryNode { Operator: TokenKind.Minus } => Negated(node, parts[0]),
        BinaryNode { Operator: TokenKind.Divide } => Quotient(node, parts[0], parts[1]),
        BinaryNode { Operator: TokenKind.Times } => Product(node, parts[0], parts[1]),
        BinaryNode { Operator: TokenKind.Plus or TokenKind.Minus } binary => Sum(binary, parts[0], parts[1]),
        CallNode { Function: RumusFunction.Persen } => TimesHundred(node, Quotient(node, parts[0], parts[1])),
        CallNode { Function: RumusFunction.Pertumbuhan } => TimesHundred(node, Growth(node, parts[0], parts[1])),
        _ => Opaque(node, parts),
    };

    private static RatioShape Negated(Node node, RatioShape part) =>
        part.IsRatio
            ? Ratio(node, new UnaryNode(TokenKind.Minus, part.Numerator!), part.Denominator!)
            : part with { Node = node };

    private static RatioShape Quotient(Node node, RatioShape dividend, RatioShape divisor)
    {
        if (dividend.IsGeneral || divisor.IsGeneral || divisor.IsRatio) return General(node);
        if (divisor.IsConstant)
        {
            return dividend.IsRatio
                ? Ratio(node, Divide(dividend.Numerator!, divisor.Node), dividend.Denominator!)
                : dividend with { Node = node, Divides = true };
        }
        if (divisor.Divides) return General(node);
        return dividend.IsRatio
            ? Ratio(node, dividend.Numerator!, Multiply(dividend.Denominator!, divisor.Node))
            : Ratio(node, dividend.Node, divisor.Node);
    }

    private static RatioShape Product(Node node, RatioShape left, RatioShape right)
    {
        if (left.IsGeneral || right.IsGeneral || (left.IsRatio && right.IsRatio)) return General(node);
        if (left.IsRatio) return Ratio(node, Multiply(left.Numerator!, right.Node), left.Denominator!);
        if (right.IsRatio) return Ratio(node, Multiply(left.Node, right.Numerator!), right.Denominator!);
        return Plain(node, left, right);
    }

    private static RatioShape Sum(BinaryNode node, RatioShape left, RatioShape right)
    {
        if (left.IsGeneral || right.IsGeneral) return General(node);
        if (!left.IsRatio && !right.IsRatio) return Plain(node, left, right);
        if (left.IsRatio && right.IsRatio)
        {
            // Names in the tree are normalised, so equal texts mean equal structures.
            return RumusPrinter.Print(left.Denominator!) == RumusPrinter.Print(right.Denominator!)
                ? Ratio(node, new BinaryNode(node.Operator, left.Numerator!, right.Numerator!), left.Denominator!)
                : General(node);
        }
        var (constant, ratio) = left.IsRatio ? (right, left) : (left, right);
        if (!constant.IsConstant) return General(node);
        var scaled = Multiply(constant.Node, ratio.Denominator!);
        var numerator = left.IsRatio
            ? new BinaryNode(node.Operator, ratio.Numerator!, scaled)
            : new BinaryNode(node.Operator, scaled, ratio.Numerator!);
        return Ratio(node, numerator, ratio.Denominator!);
    }

    /// <summary>Computes (n - n1) / n1; the caller multiplies by 100.</summary>
    private static RatioShape Growth(Node node, RatioShape now, RatioShape before)
    {
        var difference = new BinaryNode(TokenKind.Minus, now.Node, before.Node);
        return Quotient(node, Sum(difference, now, before), before);
    }

    private static RatioShape TimesHundred(Node node, RatioShape part) =>
        part.IsRatio ? Ratio(node, Multiply(part.Numerator!, Hundred), part.Denominator!) : part with { Node = node };

    /// <summary>
    /// Treats a function, comparison or conditional as one operand when nothing inside divides, else as general.
    /// </summary>
    private static RatioShape Opaque(Node node, ReadOnlySpan<RatioShape> parts)
    {
        var constant = true;
        foreach (var part in parts)
        {
            if (part.Divides || part.IsGeneral || part.IsRatio) return General(node);
            constant &= part.IsConstant;
        }
        return new() { Node = node, IsConstant = constant };
    }

    private static RatioShape Plain(Node node, RatioShape left, RatioShape right) => new()
    {
        Node = node,
        IsConstant = left.IsConstant && right.IsConstant,
        Divides = left.Divides || right.Divides,
    };

    private static RatioShape General(Node node) => new() { Node = node, IsGeneral = true };

    private static RatioShape Ratio(Node node, Node numerator, Node denominator) =>
        new() { Node = node, Numerator = numerator, Denominator = denominator };

    private static BinaryNode Multiply(Node left, Node right) => new(TokenKind.Times, left, right);

    private static BinaryNode Divide(Node left, Node right) => new(TokenKind.Divide, left, right);
}
