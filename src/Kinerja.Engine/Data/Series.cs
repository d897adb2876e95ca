using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <summary>
/// All cells of one variabel, or all targets of one indikator: one column of cells per tahun. The object must stay
/// small, because in the worst case every row of an input names a new series.
/// </summary>
/// <param name="slots">The number of cells that a wilayah has in a tahun.</param>
/// <param name="slotsApart">As in <see cref="CellColumn"/>.</param>
/// <param name="store">The store that holds the cells.</param>
/// <param name="asal">The place that first named the series, without its line, so that many series share it.</param>
/// <param name="line">The line of that place; 0 for none.</param>
internal sealed class Series(
    int slots, bool slotsApart, CellStore store, DiagnosticPlace? asal = null, int line = 0)
{
    private CellColumn[] _columns = []; // the first _count entries by tahun, ascending; the rest null
    private int _count;
    private CellColumn? _last; // the last column that ForTahun returned

    /// <summary>The place that first named the series, for messages.</summary>
    public DiagnosticPlace Asal => (asal ?? DiagnosticPlace.None) with { Line = line > 0 ? line : null };

    /// <summary>Whether any cell holds a number.</summary>
    public bool IsReported
    {
        get
        {
            foreach (var column in Columns)
            {
                if (column.IsReported) return true;
            }
            return false;
        }
    }

    /// <summary>The columns by tahun, ascending.</summary>
    public ReadOnlySpan<CellColumn> Columns => _columns.AsSpan(0, _count);

    public CellColumn? Find(int tahun) => IndexOf(tahun) is >= 0 and var index ? _columns[index] : null;

    public CellColumn ForTahun(int tahun)
    {
        if (_last is { } same && same.Tahun == tahun) return same;
        var index = IndexOf(tahun);
        return _last = index >= 0 ? _columns[index]
            : Insert(~index, new CellColumn(tahun, slots, slotsApart, store));
    }

    /// <summary>Returns the same series with a copy of the column of a tahun in another store.</summary>
    public Series With(int tahun, CellStore other)
    {
        var copy = new Series(slots, slotsApart, store, asal, line)
        {
            _columns = _columns.AsSpan(0, _count).ToArray(),
            _count = _count,
        };
        var index = IndexOf(tahun);
        if (index >= 0) copy._columns[index] = _columns[index].CopyInto(other);
        else copy.Insert(~index, new CellColumn(tahun, slots, slotsApart, other));
        return copy;
    }

    private CellColumn Insert(int index, CellColumn column)
    {
        if (_count == _columns.Length) Array.Resize(ref _columns, Math.Max(1, 2 * _count));
        _columns.AsSpan(index.._count).CopyTo(_columns.AsSpan(index + 1));
        _count++;
        return _columns[index] = column;
    }

    /// <returns>The index of a tahun; the bitwise complement of its insertion index when it has no column.</returns>
    private int IndexOf(int tahun)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_columns[i].Tahun >= tahun) return _columns[i].Tahun == tahun ? i : ~i;
        }
        return ~_count;
    }
}
