namespace Kinerja.Engine.Formulas;

/// <summary>The kind of a <see cref="Token"/>. All spellings of an operator have one kind.</summary>
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

/// <summary>A token of a rumus: its kind, its place in the text, and its text without brackets.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, string Text)
{
    public int End => Start + Length;
}
