using System.Collections.Immutable;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// A tree compiled to a flat list of stack instructions. Both evaluators run it: <see cref="CellMachine"/> with jumps,
/// so that a branch not taken costs nothing, and <see cref="ColumnMachine"/> over whole columns, without jumps.
/// </summary>
internal sealed class RumusProgram
{
    private readonly ImmutableArray<string> _inputs;
    private readonly List<decimal> _constants = [];

    /// <param name="root">The tree.</param>
    /// <param name="inputs">The inputs, as <see cref="InputKey"/> names them.</param>
    public RumusProgram(Node root, ImmutableArray<string> inputs)
    {
        _inputs = inputs;
        Instructions = [.. Fold.Up<List<Instruction>>(root, Compile)];
        StackDepth = MeasureStack();
    }

    public ImmutableArray<Instruction> Instructions { get; }

    public IReadOnlyList<decimal> Constants => _constants;

    public int StackDepth { get; }

    /// <summary>
    /// Returns the name of an input. A reference and a variable with the same name are different inputs.
    /// </summary>
    public static string InputKey(Node node) => node switch
    {
        VariableNode variable => variable.Name,
        ReferenceNode reference => "@" + reference.Kode,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<Instruction> Compile(Node node, ReadOnlySpan<List<Instruction>> parts) => node switch
    {
        LiteralNode literal => [Constant(literal.Value)],
        VariableNode or ReferenceNode => [new(Operation.Load, _inputs.IndexOf(InputKey(node)))],
        UnaryNode unary => [.. parts[0], new(unary.Operator == TokenKind.Not ? Operation.Not : Operation.Negate)],
        BinaryNode binary => Binary(Of(binary.Operator), parts[0], parts[1]),
        ConditionalNode =>
        [
            .. parts[0], new(Operation.SkipUnlessTrue, parts[1].Count + 1),
            .. parts[1], new(Operation.SkipElse, parts[2].Count + 1),
            .. parts[2], new(Operation.Select),
        ],
        CallNode call => Call(call, parts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static List<Instruction> Binary(Operation operation, List<Instruction> left, List<Instruction> right)
    {
        Operation? skip = operation switch
        {
            Operation.And => Operation.SkipAnd,
            Operation.Or => Operation.SkipOr,
            Operation.Coalesce => Operation.SkipCoalesce,
            _ => null,
        };
        return skip is { } jump
            ? [.. left, new(jump, right.Count + 1), .. right, new(operation)]
            : [.. left, .. right, new(operation)];
    }

    private static List<Instruction> Call(CallNode call, ReadOnlySpan<List<Instruction>> parts)
    {
        var operation = Of(call.Function);
        if (call.Function is RumusFunction.Round or RumusFunction.Pow)
        {
            var fixedArgument = parts.Length == 2 ? (int)RumusTreeBuilder.Constant(call.Arguments[1])!.Value : 0;
            return [.. parts[0], new(operation, fixedArgument)];
        }
        if (parts.Length == 2) return Binary(operation, parts[0], parts[1]);
        var chain = new List<Instruction>(parts[0]);
        if (call.Function is not (RumusFunction.Min or RumusFunction.Max)) chain.Add(new(operation));
        foreach (var part in parts[1..])
        {
            chain.AddRange(part);
            chain.Add(new(operation));
        }
        return chain;
    }

    private Instruction Constant(decimal value)
    {
        _constants.Add(value);
        return new(Operation.Constant, _constants.Count - 1);
    }

    private int MeasureStack()
    {
        var (depth, deepest) = (0, 0);
        foreach (var instruction in Instructions)
        {
            depth += instruction.Operation switch
            {
                Operation.Constant or Operation.Load => 1,
                >= Operation.Add and <= Operation.Coalesce => -1,
                Operation.Select => -2,
                _ => 0,
            };
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    private static Operation Of(TokenKind kind) => kind switch
    {
        TokenKind.Plus => Operation.Add,
        TokenKind.Minus => Operation.Subtract,
        TokenKind.Times => Operation.Multiply,
        TokenKind.Divide => Operation.Divide,
        TokenKind.Less => Operation.Less,
        TokenKind.LessOrEqual => Operation.LessOrEqual,
        TokenKind.Greater => Operation.Greater,
        TokenKind.GreaterOrEqual => Operation.GreaterOrEqual,
        TokenKind.Equal => Operation.Equal,
        TokenKind.NotEqual => Operation.NotEqual,
        TokenKind.And => Operation.And,
        TokenKind.Or => Operation.Or,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Operation Of(RumusFunction function) => function switch
    {
        RumusFunction.Min => Operation.Min,
        RumusFunction.Max => Operation.Max,
        RumusFunction.Abs => Operation.Abs,
        RumusFunction.Round => Operation.Round,
        RumusFunction.Floor => Operation.Floor,
        RumusFunction.Ceiling => Operation.Ceiling,
        RumusFunction.Truncate => Operation.Truncate,
        RumusFunction.Pow => Operation.Power,
        RumusFunction.JikaKosong => Operation.Coalesce,
        RumusFunction.AdaNilai => Operation.HasValue,
        RumusFunction.Persen => Operation.Percent,
        RumusFunction.Pertumbuhan => Operation.Growth,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
