using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a sheet; its cells are written as UTF-8 into one buffer.</summary>
internal sealed class SheetTableRow(SheetTable table, MergedKeys merged) : TableRow(table)
{
    private SheetRow? _row;
    private byte[] _bytes = new byte[1 << 12];
    private (int Start, int Length)[] _cells = [];
    private StoredKind[] _kinds = [];

    public override long Position => _row!.Number;

    public override int Count => Math.Min(Table.Width, _cells.Length);

    public override byte? OwnSeparator => null;

    public override ReadOnlySpan<byte> Uncut
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (!At(i).IsEmpty) return At(i);
            }
            return [];
        }
    }

    public void StandOn(SheetRow row)
    {
        _row = row;
        if (_cells.Length < Table.Width) (_cells, _kinds) = (new (int, int)[Table.Width], new StoredKind[Table.Width]);
        var used = 0;
        for (var i = 0; i < Table.Width; i++)
        {
            var cell = merged.At(row, i);
            _kinds[i] = KindOf(cell);
            var text = cell.Text;
            var needed = used + (3 * text.Length);
            if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
            _cells[i] = (used, Encoding.UTF8.GetBytes(text, _bytes.AsSpan(used)));
            used += _cells[i].Length;
        }
    }

    public override ReadOnlySpan<byte> At(int index) => index >= 0 && index < _cells.Length
        ? TextCell.Clean(_bytes.AsSpan(_cells[index].Start, _cells[index].Length)) : [];

    public override StoredKind KindAt(int index) => _kinds[index];

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
