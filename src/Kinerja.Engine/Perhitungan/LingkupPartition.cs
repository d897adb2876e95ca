namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The tahun of a part, once for every set of its wilayah that some column has: an indikator calculates over the
/// wilayah at which it can appear, a simpul over those of its parts.
/// </summary>
/// <param name="semua">The tahun over all wilayah of the part.</param>
/// <param name="firstRow">The row of its first wilayah among all of the calculation.</param>
internal sealed class LingkupPartition(Lingkup semua, int firstRow)
{
    private readonly Dictionary<int[], Lingkup> _known = new(new RowsComparer());
    private readonly Lingkup _lending = semua with { Sementara = new ScratchColumns() };
    private readonly int[] _unitedBy = new int[semua.Wilayah.Count]; // per row, the last union that has it
    private int _unions;

    public Lingkup Semua => semua;

    /// <returns>Over the wilayah at which an indikator can appear; <c>null</c> when there is none here.</returns>
    public Lingkup? Of(int indikator)
    {
        if (semua.Penugasan.Jangkauan[indikator] is not { } rows) return semua;
        var (start, end) = (IndexOf(rows, firstRow), IndexOf(rows, firstRow + semua.Wilayah.Count));
        return start == end ? null : Of(Array.ConvertAll(rows[start..end], row => row - firstRow));
    }

    /// <summary>The same, lending columns until <see cref="Free"/>: those as long as all wilayah are many.</summary>
    public Lingkup Lending(Lingkup lingkup) => ReferenceEquals(lingkup, semua) ? _lending : lingkup;

    /// <summary>Takes back what was lent.</summary>
    public void Free() => _lending.Sementara!.Free();

    /// <summary>Over the wilayah that one of some has.</summary>
    /// <param name="some">One at least.</param>
    public Lingkup Union(IReadOnlyList<Lingkup> some)
    {
        if (some.All(one => ReferenceEquals(one, some[0]))) return some[0];
        if (some.Any(one => ReferenceEquals(one, semua))) return semua;
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

    private Lingkup Of(int[] rows)
    {
        if (rows.Length == semua.Wilayah.Count) return semua;
        if (_known.TryGetValue(rows, out var known)) return known;
        known = semua with { Wilayah = semua.Wilayah.Select(rows) };
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
