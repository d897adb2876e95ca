namespace Kinerja.Engine.Excel;

/// <summary>One cell of a row (SPEC 10.11). <c>default</c> is a blank cell of column A.</summary>
public readonly record struct Cell
{
    private readonly string? _text;

    internal Cell(int column, CellKind kind, string text)
    {
        Column = column;
        Kind = kind;
        _text = text;
    }

    /// <summary>The text that a CSV export should have.</summary>
    /// <value>
    /// <see cref="CellKind.Text"/>: the text, verbatim, never empty. <see cref="CellKind.Number"/>: the shortest
    /// decimal that reads back as the stored number, with <c>.</c> as decimal mark and without exponent or grouping
    /// (83.299999999999997 is <c>83.3</c>). <see cref="CellKind.Percent"/>: the same × 100 and a sign (0.785 is
    /// <c>78.5%</c>). <see cref="CellKind.Date"/>: <c>2025-03-31</c>, <c>2025-03-31 07:30:00</c>, or <c>07:30:00</c>
    /// before the first day; the plain number where the calendar has no such day. <see cref="CellKind.Boolean"/>:
    /// <c>TRUE</c> or <c>FALSE</c>. <see cref="CellKind.Error"/>: its code, such as <c>#DIV/0!</c>. Otherwise empty;
    /// never <c>null</c>.
    /// </value>
    public string Text => _text ?? "";

    /// <summary>The column, counted from 0: A is 0.</summary>
    public int Column { get; }

    /// <summary>The type of the stored value.</summary>
    public CellKind Kind { get; }

    /// <summary>Whether the cell holds no value.</summary>
    public bool IsBlank => Kind == CellKind.Blank;
}
