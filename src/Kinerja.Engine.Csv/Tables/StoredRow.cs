using System.Text;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The current row of a source that stores values of types, a sheet or a table of a database; the texts of its cells
/// are written as UTF-8 into one buffer.
/// </summary>
internal abstract class StoredRow(Table table) : TableRow(table)
{
    private byte[] _bytes = new byte[1 << 12];
    private (int Start, int Length)[] _cells = [];
    private StoredKind[] _kinds = [];
    private int _used; // bytes of the buffer

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

    public override ReadOnlySpan<byte> At(int index) => index >= 0 && index < _cells.Length
        ? TextCell.Clean(_bytes.AsSpan(_cells[index].Start, _cells[index].Length)) : [];

    public override StoredKind KindAt(int index) => _kinds[index];

    /// <summary>Forgets the cells of the row before.</summary>
    protected void Clear()
    {
        if (_cells.Length < Table.Width) (_cells, _kinds) = (new (int, int)[Table.Width], new StoredKind[Table.Width]);
        _used = 0;
    }

    /// <summary>Writes a cell; every cell of a row is written once.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="kind">What was stored.</param>
    /// <param name="text">Its text; empty for a blank cell.</param>
    protected void Write(int index, StoredKind kind, string text)
    {
        _kinds[index] = kind;
        var needed = _used + (3 * text.Length);
        if (needed > _bytes.Length) Array.Resize(ref _bytes, Math.Max(needed, 2 * _bytes.Length));
        _cells[index] = (_used, Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_used)));
        _used += _cells[index].Length;
    }
}
