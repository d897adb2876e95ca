namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The layouts of the columns of a partition, one for every set of wilayah that some column has: an indikator has those
/// at which it can appear, a simpul those of its parts. Columns over the same wilayah have the same layout.
/// </summary>
/// <param name="all">Over all wilayah of the partition.</param>
/// <param name="firstRow">The row of its first wilayah among all of the calculation.</param>
/// <param name="jangkauan">Per indikator, the rows among all at which it can appear, ascending; <c>null</c> for
/// all.</param>
internal sealed class PartitionLayouts(ColumnLayout all, int firstRow, int[]?[] jangkauan)
{
    private readonly Dictionary<int[], ColumnLayout> _known = new(new RowsComparer());
    private readonly int[] _unitedBy = new int[all.Wilayah.Count]; // per row, the last union that has it
    private int _unions;

    public ColumnLayout All => all;

    /// <returns>Over the wilayah at which an indikator can appear; <c>null</c> when there is none here.</returns>
    public ColumnLayout? Of(int indikator)
    {
        if (jangkauan[indikator] is not { } rows) return all;
        var (start, end) = (IndexOf(rows, firstRow), IndexOf(rows, firstRow + all.Wilayah.Count));
        return start == end ? null : Of(Array.ConvertAll(rows[start..end], row => row - firstRow));
    }

    /// <summary>Over the wilayah that one of some has.</summary>
    /// <param name="some">One at least.</param>
    public ColumnLayout Union(IReadOnlyList<ColumnLayout> some)
    {
        if (some.All(one => ReferenceEquals(one, some[0]))) return some[0];
        if (some.Any(one => ReferenceEquals(one, all))) return all;
        _unions++;
        var rows = new List<int>();
        foreach (var one in some)
        {
            for (var row = 0; row < one.Wilayah.Count; row++)
            {
                var here = one.Wilayah.RowOfAll(row);
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

    /// <summary>Where a row is, or would be.</summary>
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
