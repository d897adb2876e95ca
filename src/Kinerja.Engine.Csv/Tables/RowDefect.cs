using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>What makes a row unreadable as a row.</summary>
/// <param name="Code">The code in a data file.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Column">The column, when one cell is at fault.</param>
internal sealed record RowDefect(DiagnosticCode Code, DiagnosticText Message, CsvColumn? Column = null)
{
    /// <summary>Lines after that of the row which a quote that is not closed made a part of it.</summary>
    public IReadOnlyList<int> Swallowed { get; init; } = [];
}
