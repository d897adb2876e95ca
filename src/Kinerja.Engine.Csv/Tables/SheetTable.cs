using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Reads one sheet: its header, its columns and its rows in order (SPEC 10.11).</summary>
/// <param name="source">The sheet.</param>
/// <param name="sheet">Its rows.</param>
/// <param name="header">The header.</param>
/// <param name="cancellation">Checked every few kilobytes.</param>
internal sealed class SheetTable(
    TableSource source, Sheet sheet, FoundHeader header, CancellationToken cancellation) : Table(source, header)
{
    private int _hidden; // the number of hidden rows that were read

    public override IEnumerable<TableRow> Rows()
    {
        var row = new SheetTableRow(this, new MergedKeys(this, sheet.ReadMergedRanges(cancellation)));
        foreach (var stored in sheet.Rows(cancellation))
        {
            if (stored.Number <= Header.Line) continue;
            row.StandOn(stored);
            if (row.IsBlank) continue;
            if (stored.IsHidden) _hidden++;
            yield return row;
        }
    }

    public override DiagnosticPlace PlaceOfLine(CsvColumn? column, int line) => Source.Place with
    {
        Line = line,
        Column = column?.Name,
        SheetColumn = column is not null && IndexOf(column) is >= 0 and var index ? CellName.OfColumn(index) : null,
    };

    public override int LineAt(long position) => (int)position;

    public override void TellWhole(DiagnosticLog log)
    {
        if (_hidden == 0) return;
        log.Add(DataCodes.BarisTersembunyi, Source.Place,
            $"{_hidden} baris tersembunyi di lembar '{DiagnosticLog.Shorten(sheet.Name)}' ikut dibaca. Hapus barisnya "
            + $"bila tidak dimaksudkan sebagai data.");
    }

    public override void Dispose()
    {
        // The workbook closes the file.
    }
}
