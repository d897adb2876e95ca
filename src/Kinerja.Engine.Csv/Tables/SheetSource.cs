using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A sheet of a workbook before it is read (SPEC 10.11).</summary>
/// <param name="file">The workbook.</param>
/// <param name="sheet">The sheet; its workbook stays open until all sheets are read.</param>
/// <param name="cancellation">Checked every few kilobytes.</param>
/// <param name="map">The mapping of its header; <c>null</c> for none.</param>
/// <param name="rules">The texts that stand in for its cells; <c>null</c> for none.</param>
internal sealed class SheetSource(
    InputFile file, Sheet sheet, CancellationToken cancellation, HeaderMap? map = null, CellRules? rules = null)
    : TableSource(file, map, rules ?? CellRules.None)
{
    public override string Name => $"{File}!{sheet.Name}";

    public override DiagnosticPlace Place { get; } = new() { File = file.Name, Sheet = sheet.Name };

    public override Table? Open(IHeaderForm form, int threads)
    {
        var found = HeaderSearch.Find(sheet.Rows(cancellation).Select(HeaderRow), form, Map);
        return found is null ? null : new SheetTable(this, sheet, found, cancellation);
    }

    public override Table? Peruse(IHeaderForm form, int threads) => Open(form, threads);

    public override IReadOnlyList<HeaderRow> Sample() =>
        [.. sheet.Rows(cancellation).Take(SampleLength).Select(HeaderRow)];

    private static HeaderRow HeaderRow(SheetRow row)
    {
        var cells = new string[row.ColumnCount];
        Array.Fill(cells, "");
        foreach (var cell in row.Cells) cells[cell.Column] = cell.Text;
        return new HeaderRow(row.Number, 0, cells);
    }
}
