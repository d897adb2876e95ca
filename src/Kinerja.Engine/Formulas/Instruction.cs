namespace Kinerja.Engine.Formulas;

/// <summary>The effect of an <see cref="Instruction"/> on the stack.</summary>
internal enum Operation
{
    /// <summary>Pushes constant <c>Argument</c>.</summary>
    Constant,

    /// <summary>Pushes input <c>Argument</c>.</summary>
    Load,

    // One operand. Argument is the number of digits of Round, or the exponent of Power.
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

    // CellMachine jumps over Argument instructions. ColumnMachine ignores jumps: it computes both branches and selects.
    SkipUnlessTrue,
    SkipElse,
    SkipAnd,
    SkipOr,
    SkipCoalesce,
}

internal readonly record struct Instruction(Operation Operation, int Argument = 0);
