namespace Kinerja.Engine.Excel;

/// <summary>
/// One row of a sheet that holds at least one cell that is not blank. It never changes, so it may be kept.
/// </summary>
public sealed class SheetRow
{
    private readonly Cell[] _cells;

    internal SheetRow(int number, bool isHidden, ReadOnlySpan<Cell> cells)
    {
        Number = number;
        IsHidden = isHidden;
        _cells = cells.ToArray();
    }

    /// <summary>The cells that are not blank, from left to right. At least one.</summary>
    public ReadOnlySpan<Cell> Cells => _cells;

    /// <summary>
    /// The number of the row as a spreadsheet shows it: 1 or more. Rows without a value are left out, so numbers may
    /// jump.
    /// </summary>
    public int Number { get; }

    /// <summary>Whether the spreadsheet hides the row. Its values count like those of any other (SPEC 10.11).</summary>
    public bool IsHidden { get; }

    /// <summary>
    /// How many columns the row needs: the column of its last cell that is not blank, plus 1. 1 to 10 000.
    /// </summary>
    public int ColumnCount => _cells[^1].Column + 1;

    /// <summary>The cell of a column.</summary>
    /// <param name="column">Counted from 0. Beyond the last cell every cell is blank.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="column"/> is negative.</exception>
    public Cell this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            // Without blanks to the left a cell stands at its own index; with them it stands before it.
            if (column < _cells.Length && _cells[column].Column == column) return _cells[column];
            var at = Find(column);
            return at < 0 ? new Cell(column, CellKind.Blank, "") : _cells[at];
        }
    }

    private int Find(int column)
    {
        var low = 0;
        var high = Math.Min(_cells.Length - 1, column);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_cells[middle].Column == column) return middle;
            if (_cells[middle].Column < column) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
