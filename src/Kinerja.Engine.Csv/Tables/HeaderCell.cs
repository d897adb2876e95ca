namespace Kinerja.Engine.Csv.Tables;

/// <summary>One cell of a header.</summary>
/// <param name="Shown">The text for messages: that of the cell, joined with the cell above it when both name the
/// column.</param>
/// <param name="Name">The normalised name by which columns find it.</param>
/// <param name="Role">The name of the column that the mapping of the file gives it; <c>null</c> for none
/// (SPEC 10.10).</param>
internal sealed record HeaderCell(string Shown, string Name, string? Role = null)
{
    /// <summary>Whether the row above takes part in naming the column.</summary>
    public bool IsFromUpper { get; init; }
}
