namespace Kinerja.Engine.Csv.Tables;

/// <summary>One of the first rows of a file or sheet, in which the header is searched.</summary>
/// <param name="Line">The 1-based line of the file, or row of the sheet.</param>
/// <param name="Start">The offset of the row in bytes; 0 in a sheet.</param>
/// <param name="Cells">The cells, trimmed.</param>
internal sealed record HeaderRow(int Line, long Start, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(cell => cell.Length == 0);

    /// <summary>The text of a cell; empty beyond the last one.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
