namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>The part of a .xlsx that holds one sheet.</summary>
internal sealed class XlsxSheet(XlsxWorkbook workbook, string name, string part) : ISheetSource
{
    public IEnumerable<SheetRow> Rows(CancellationToken cancellationToken)
    {
        using var xml = workbook.OpenPart(part, cancellationToken);
        var reader = new RowReader(
            xml, name, workbook.Texts(cancellationToken), workbook.Styles(cancellationToken), workbook.Is1904);
        while (reader.Read() is { } row) yield return row;
    }

    public IReadOnlyList<CellRange> MergedRanges(CancellationToken cancellationToken)
    {
        using (var bytes = workbook.OpenBytes(part, cancellationToken))
        {
            if (!MergedRangeReader.MayHaveRanges(bytes)) return [];
        }
        using var xml = workbook.OpenPart(part, cancellationToken);
        return MergedRangeReader.Read(xml);
    }
}
