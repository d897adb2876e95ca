using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A fault of a row as a whole, which makes the row unusable.</summary>
/// <param name="Code">The code in a data file.</param>
/// <param name="Message">The fault and how to fix it.</param>
/// <param name="Column">The column when one cell is at fault; <c>null</c> for the whole row.</param>
internal sealed record RowDefect(DiagnosticCode Code, DiagnosticText Message, CsvColumn? Column = null)
{
    /// <summary>The later lines that an unclosed quote merged into this row.</summary>
    public IReadOnlyList<int> Swallowed { get; init; } = [];
}
