namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The layouts of the columns of a partition, one per set of wilayah. An indikator has the wilayah at which it can
/// appear, a simpul those of its parts. Columns over the same wilayah share a layout.
/// </summary>
/// <param name="all">The layout over all wilayah of the partition.</param>
/// <param name="firstRow">The row of the first wilayah of the partition among all wilayah of the calculation.</param>
/// <param name="jangkauan">Per indikator, the rows among all wilayah of the calculation at which it can appear,
/// ascending; <c>null</c> for all rows.</param>
internal sealed class PartitionLayouts(ColumnLayout all, int firstRow, int[]?[] jangkauan)
{
    private readonly Dictionary<int[], ColumnLayout> _known = new(new RowsComparer());
    private readonly int[] _unitedBy = new int[all.Wilayah.Count]; // per row, the number of the last union with it
    private int _unions;

    public ColumnLayout All => all;

    /// <summary>
    /// Returns the layout over the wilayah at which an indikator can appear; <c>null</c> when the partition has no such
    /// wilayah.
    /// </summary>
    public ColumnLayout? Of(int indikator)
    {
        if (jangkauan[indikator] is not { } rows) return all;
        var (start, end) = (IndexOf(rows, firstRow), IndexOf(rows, firstRow + all.Wilayah.Count));
        return start == end ? null : Of(Array.ConvertAll(rows[start..end], row => row - firstRow));
    }

    /// <summary>Returns the layout over the wilayah that at least one of some layouts has.</summary>
    /// <param name="layouts">At least one layout of this partition.</param>
    public ColumnLayout Union(IReadOnlyList<ColumnLayout> layouts)
    {
        if (layouts.All(layout => ReferenceEquals(layout, layouts[0]))) return layouts[0];
        if (layouts.Any(layout => ReferenceEquals(layout, all))) return all;
        _unions++;
        var rows = new List<int>();
        foreach (var layout in layouts)
        {
            for (var row = 0; row < layout.Wilayah.Count; row++)
            {
                var here = layout.Wilayah.RowOfAll(row);
                if (_unitedBy[here] == _unions) continue;
                _unitedBy[here] = _unions;
                rows.Add(here);
            }
        }
        rows.Sort();
        return Of([.. rows]);
    }

    private ColumnLayout Of(int[] rows)
    {
        if (rows.Length == all.Wilayah.Count) return all;
        if (_known.TryGetValue(rows, out var known)) return known;
        known = all.Over(all.Wilayah.Select(rows));
        _known.Add(rows, known);
        return known;
    }

    /// <summary>Returns the index of a row, or the index at which the row would be inserted.</summary>
    private static int IndexOf(int[] rows, int row)
    {
        var found = Array.BinarySearch(rows, row);
        return found >= 0 ? found : ~found;
    }

    private sealed class RowsComparer : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
