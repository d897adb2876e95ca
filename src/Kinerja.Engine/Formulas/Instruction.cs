namespace Kinerja.Engine.Formulas;

/// <summary>What an <see cref="Instruction"/> does to the stack.</summary>
internal enum Operation
{
    /// <summary>Pushes constant <c>Argument</c>.</summary>
    Constant,

    /// <summary>Pushes input <c>Argument</c>.</summary>
    Load,

    // One operand; Argument is the number of digits of Round and the exponent of Power.
    Negate,
    Not,
    HasValue,
    Abs,
    Round,
    Floor,
    Ceiling,
    Truncate,
    Power,

    // Two operands.
    Add,
    Subtract,
    Multiply,
    Divide,
    Percent,
    Growth,
    Min,
    Max,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Coalesce,

    /// <summary>Three operands: condition, then, else.</summary>
    Select,

    // Only the one-cell machine jumps (by Argument instructions); the column machine computes both sides and selects.
    SkipUnlessTrue,
    SkipElse,
    SkipAnd,
    SkipOr,
    SkipCoalesce,
}

internal readonly record struct Instruction(Operation Operation, int Argument = 0);
