using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a sheet.</summary>
internal sealed class SheetTableRow(SheetTable table, MergedKeys merged) : StoredRow(table)
{
    private SheetRow? _row;

    public override long Position => _row!.Number;

    public void StandOn(SheetRow row)
    {
        _row = row;
        Clear();
        for (var i = 0; i < Table.Width; i++)
        {
            var cell = merged.At(row, i);
            Write(i, KindOf(cell), cell.Text);
        }
    }

    private static StoredKind KindOf(in Cell cell) => cell.Kind switch
    {
        CellKind.Number => StoredKind.Number,
        CellKind.Percent => StoredKind.Percent,
        CellKind.Date => StoredKind.Date,
        CellKind.Boolean => StoredKind.Boolean,
        CellKind.Error => StoredKind.Error,
        CellKind.FormulaWithoutResult => StoredKind.FormulaWithoutResult,
        _ => StoredKind.Text,
    };
}
