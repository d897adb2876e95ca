namespace Kinerja.Engine.Excel;

/// <summary>The type of value that a cell stores (SPEC 10.11).</summary>
public enum CellKind
{
    /// <summary>No value: no cell, a cell with a format only, or an empty text.</summary>
    Blank,

    /// <summary>A text, also one that looks like a number, or the text that a formula gave.</summary>
    Text,

    /// <summary>A number without a percent or date format.</summary>
    Number,

    /// <summary>A number whose format shows a percentage.</summary>
    Percent,

    /// <summary>A number whose format shows a date or a time, or a date stored as such.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    Boolean,

    /// <summary>An error value, such as <c>#DIV/0!</c>.</summary>
    Error,

    /// <summary>A formula whose result was never stored; only calculating it would give a value.</summary>
    FormulaWithoutResult,
}
