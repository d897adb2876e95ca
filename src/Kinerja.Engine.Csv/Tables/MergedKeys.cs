using Kinerja.Engine.Excel;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Carries the value of a merged cell of a key column to the rows below it: only the first cell of a merged range holds
/// the value (SPEC 10.11).
/// </summary>
internal sealed class MergedKeys
{
    private readonly Dictionary<int, Queue<CellRange>> _waiting = []; // by column, from top to bottom
    private readonly Dictionary<int, (CellRange Range, Cell Value)> _held = [];

    /// <param name="table">The sheet; its columns are bound already.</param>
    /// <param name="ranges">The merged ranges, from top to bottom.</param>
    public MergedKeys(Table table, IReadOnlyList<CellRange> ranges)
    {
        var keys = table.Fit.Keys.Select(table.IndexOf).Where(index => index >= 0).ToHashSet();
        foreach (var range in ranges)
        {
            if (range.LastRow <= table.Header.Line || range.FirstRow == range.LastRow) continue;
            if (!keys.Contains(range.FirstColumn)) continue;
            if (!_waiting.TryGetValue(range.FirstColumn, out var queue))
                _waiting.Add(range.FirstColumn, queue = new Queue<CellRange>());
            queue.Enqueue(range);
        }
    }

    /// <summary>The cell that counts at a place: the cell of the row, or the value of its merged range.</summary>
    public Cell At(SheetRow row, int column)
    {
        var own = row[column];
        if (_waiting.Count == 0 || !_waiting.TryGetValue(column, out var queue)) return own;
        while (queue.TryPeek(out var next) && next.LastRow < row.Number) queue.Dequeue();
        if (!queue.TryPeek(out var range) || !range.Contains(row.Number, column)) return own;
        if (row.Number == range.FirstRow) _held[column] = (range, own);
        return own.IsBlank && _held.TryGetValue(column, out var held) && held.Range == range ? held.Value : own;
    }
}
