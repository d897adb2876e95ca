namespace Kinerja.Engine.Csv.Tables;

/// <summary>What a spreadsheet stored in a cell (SPEC 10.11).</summary>
internal enum StoredKind
{
    /// <summary>Text, as in every CSV file; blank cells too.</summary>
    Text,

    /// <summary>A number, also one that the spreadsheet shows as a percentage.</summary>
    Number,

    Date,
    Boolean,
    Error,
    FormulaWithoutResult,
}
