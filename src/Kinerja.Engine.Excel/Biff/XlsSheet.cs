using System.Globalization;
using ExcelDataReader;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;
using Kinerja.Engine.Excel.Worksheets;

namespace Kinerja.Engine.Excel.Biff;

/// <summary>One sheet of a .xls.</summary>
internal sealed class XlsSheet(XlsWorkbook workbook, BiffSheet scanned, int index) : ISheetSource
{
    private const int RowsPerLook = 256;
    private const int ColumnsMaximum = 256; // of the file format; a damaged file may name a column far away

    private readonly CellMaker _maker = new(is1904: false); // ExcelDataReader makes dates of days itself.
    private readonly Dictionary<string, NumberFormat> _formats = new(StringComparer.Ordinal);

    public IEnumerable<SheetRow> Rows(CancellationToken cancellationToken)
    {
        using var reader = OpenSheet(cancellationToken);
        var cells = new List<Cell>();
        for (var row = 0; ReadRow(reader, row, cells); row++)
        {
            if (row % RowsPerLook == 0) cancellationToken.ThrowIfCancellationRequested();
            if (cells.Count > 0) yield return new SheetRow(row + 1, scanned.IsHidden(row), [.. cells]);
        }
    }

    public IReadOnlyList<CellRange> MergedRanges(CancellationToken cancellationToken)
    {
        using var reader = OpenSheet(cancellationToken);
        return (reader.MergeCells ?? [])
            .Select(range => new CellRange(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))
            .OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn).ToArray();
    }

    private IExcelDataReader OpenSheet(CancellationToken cancellationToken)
    {
        IExcelDataReader? reader = null;
        try
        {
            reader = workbook.OpenReader();
            for (var i = 0; i < index; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                reader.NextResult();
            }
            return reader;
        }
        catch (Exception exception)
        {
            reader?.Dispose();
            if (!Faults.IsDamage(exception)) throw;
            throw XlsWorkbook.Damaged(exception);
        }
    }

    private bool ReadRow(IExcelDataReader reader, int row, List<Cell> cells)
    {
        cells.Clear();
        try
        {
            if (!reader.Read()) return false;
            if (reader.FieldCount > ColumnsMaximum)
                throw Faults.Damaged("", $"sebuah lembar berkas .xls menyebut kolom sesudah yang ke-{ColumnsMaximum}");
            for (var column = 0; column < reader.FieldCount; column++)
            {
                var cell = CellAt(reader, row, column);
                if (!cell.IsBlank) cells.Add(cell);
            }
            return true;
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            throw XlsWorkbook.Damaged(exception);
        }
    }

    private Cell CellAt(IExcelDataReader reader, int row, int column)
    {
        if (scanned.ErrorAt(row, column) is { } error) return new Cell(column, CellKind.Error, error);
        switch (reader.GetValue(column))
        {
            case null:
                return default;
            case string text:
                return CellMaker.Text(column, text);
            case bool value:
                return CellMaker.Boolean(column, value);
            case DateTime date:
                var text1900 = DateText.Of(date.ToOADate(), is1904: false);
                return new Cell(column, CellKind.Date, text1900 ?? DateText.Of(date));
            case TimeSpan time:
                return new Cell(column, CellKind.Date, DateText.Of(time.TotalDays, is1904: false) ?? "");
            case IConvertible number:
                return _maker.Number(column, number.ToDouble(CultureInfo.InvariantCulture), FormatOf(reader, column));
            case var other:
                throw new InvalidDataException(other.GetType().Name);
        }
    }

    private NumberFormat FormatOf(IExcelDataReader reader, int column)
    {
        var code = reader.GetNumberFormatString(column) ?? "";
        if (!_formats.TryGetValue(code, out var format)) _formats.Add(code, format = NumberFormat.Parse(code));
        return format;
    }
}
