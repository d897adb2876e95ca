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

    /// <summary>
    /// The text that stands alone in the row above and says that the figures of the column are others, so that its own
    /// name does not count; <c>null</c> for any other column.
    /// </summary>
    public string? Group { get; init; }
}
