using Kinerja.Engine.Excel.Worksheets;

namespace Kinerja.Engine.Excel;

/// <summary>One sheet of a <see cref="Workbook"/>. It can be read as long as its workbook is not disposed.</summary>
public sealed class Sheet
{
    private readonly ISheetSource _source;

    internal Sheet(string name, bool isVisible, ISheetSource source)
    {
        Name = name;
        IsVisible = isVisible;
        _source = source;
    }

    /// <summary>The name on its tab, as it stands there.</summary>
    public string Name { get; }

    /// <summary>Whether the spreadsheet shows its tab. A hidden sheet can be read like any other.</summary>
    public bool IsVisible { get; }

    /// <summary>
    /// Reads its rows from the first to the last, one at a time. Every enumeration reads the file again. A damaged
    /// file may be found out only at its end, where its checksum stands: throw away the rows before an exception.
    /// </summary>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    /// <returns>The rows that hold at least one value; their numbers rise.</returns>
    /// <exception cref="WorkbookFormatException">The sheet is damaged or too large.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IEnumerable<SheetRow> Rows(CancellationToken cancellationToken = default) => _source.Rows(cancellationToken);

    /// <summary>
    /// Reads its merged ranges, from top to bottom, those of one row from left to right. Only the first cell of a
    /// range holds a value. In a .xlsx they stand behind the rows, so the call reads the sheet once: a quarter of a
    /// second for each million rows without merged cells, as long as reading the rows with them. Ask once and keep the
    /// list.
    /// </summary>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    /// <exception cref="WorkbookFormatException">The sheet is damaged or too large.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IReadOnlyList<CellRange> ReadMergedRanges(CancellationToken cancellationToken = default) =>
        _source.MergedRanges(cancellationToken);
}
