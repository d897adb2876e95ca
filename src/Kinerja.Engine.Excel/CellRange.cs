namespace Kinerja.Engine.Excel;

/// <summary>
/// A rectangle of cells. Rows are numbers, from 1; columns are indexes, from 0; first and last belong to it.
/// </summary>
/// <param name="FirstRow">The number of its first row, from 1.</param>
/// <param name="FirstColumn">The index of its first column, from 0.</param>
/// <param name="LastRow">The number of its last row; at least <paramref name="FirstRow"/>.</param>
/// <param name="LastColumn">The index of its last column; at least <paramref name="FirstColumn"/>.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Whether a cell lies in the range.</summary>
    /// <param name="row">The number of the row, from 1.</param>
    /// <param name="column">The index of the column, from 0.</param>
    public bool Contains(int row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>The range as a spreadsheet writes it: <c>A2:A5</c>.</summary>
    public override string ToString() => $"{CellName.Of(FirstRow, FirstColumn)}:{CellName.Of(LastRow, LastColumn)}";
}
