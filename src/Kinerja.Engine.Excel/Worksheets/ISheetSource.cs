namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>Where the rows of a sheet come from: a part of a .xlsx or a substream of a .xls.</summary>
internal interface ISheetSource
{
    IEnumerable<SheetRow> Rows(CancellationToken cancellationToken);

    IReadOnlyList<CellRange> MergedRanges(CancellationToken cancellationToken);
}
