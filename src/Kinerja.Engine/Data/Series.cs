using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <summary>
/// Everything reported under one name: a column of cells per tahun. Kept small, because an input may name a series in
/// every row.
/// </summary>
/// <param name="slots">How many cells a wilayah has in a tahun.</param>
/// <param name="slotsApart">As in <see cref="CellColumn"/>.</param>
/// <param name="store">Where the cells lie.</param>
/// <param name="asal">Where it was first named but for the line: many series share it.</param>
/// <param name="line">The line; 0 for none.</param>
internal sealed class Series(
    int slots, bool slotsApart, CellStore store, DiagnosticPlace? asal = null, int line = 0)
{
    private CellColumn[] _columns = []; // by tahun, ascending; the rest null
    private int _count;
    private CellColumn? _last;

    /// <summary>Where it was first named, for messages.</summary>
    public DiagnosticPlace Asal => (asal ?? DiagnosticPlace.None) with { Line = line > 0 ? line : null };

    /// <summary>Whether a number was reported at all.</summary>
    public bool IsReported
    {
        get
        {
            foreach (var kolom in Kolom)
            {
                if (kolom.IsReported) return true;
            }
            return false;
        }
    }

    /// <summary>Its columns by tahun, ascending.</summary>
    public ReadOnlySpan<CellColumn> Kolom => _columns.AsSpan(0, _count);

    public CellColumn? Find(int tahun) => IndexOf(tahun) is >= 0 and var index ? _columns[index] : null;

    public CellColumn ForTahun(int tahun)
    {
        if (_last is { } same && same.Tahun == tahun) return same;
        var index = IndexOf(tahun);
        return _last = index >= 0 ? _columns[index] : Insert(~index, tahun);
    }

    private CellColumn Insert(int index, int tahun)
    {
        if (_count == _columns.Length) Array.Resize(ref _columns, Math.Max(1, 2 * _count));
        _columns.AsSpan(index.._count).CopyTo(_columns.AsSpan(index + 1));
        _count++;
        return _columns[index] = new CellColumn(tahun, slots, slotsApart, store);
    }

    /// <returns>The index of a tahun; where it would stand, negated, when it is not there.</returns>
    private int IndexOf(int tahun)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_columns[i].Tahun >= tahun) return _columns[i].Tahun == tahun ? i : ~i;
        }
        return ~_count;
    }
}
