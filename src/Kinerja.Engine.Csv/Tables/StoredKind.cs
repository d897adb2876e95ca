namespace Kinerja.Engine.Csv.Tables;

/// <summary>What a spreadsheet or a database stored in a cell (SPEC 10.11).</summary>
internal enum StoredKind
{
    /// <summary>Text, as in every CSV file; blank cells too.</summary>
    Text,

    Number,

    /// <summary>A number that the spreadsheet shows as a percentage; its text has a <c>%</c>.</summary>
    Percent,


    Date,
    Boolean,
    Error,
    FormulaWithoutResult,
}
