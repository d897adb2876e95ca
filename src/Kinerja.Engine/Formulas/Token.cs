namespace Kinerja.Engine.Formulas;

/// <summary>What a <see cref="Token"/> is; the operators are spelled once, whatever the source wrote.</summary>
internal enum TokenKind
{
    Number,
    Name,
    Reference,
    Open,
    Close,
    Comma,
    Question,
    Colon,
    Plus,
    Minus,
    Times,
    Divide,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Not,
}

/// <summary>A piece of a rumus: its kind, where it stands, and its text without brackets.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;
}
