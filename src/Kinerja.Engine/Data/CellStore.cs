using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Data;

/// <summary>
/// Stores all cells in a few large arrays (slabs). Millions of small arrays would be slower, because the garbage
/// collector copies each of them to an older generation. A place, one integer, identifies a cell; neighbouring cells
/// have consecutive places.
/// </summary>
/// <remarks>
/// A cell takes nine bytes: a 64-bit integer and a mark. The mark holds the status and, for a number, its scale. Nearly
/// every number fits in 63 bits without its decimal mark. Any other number is in a list of decimals, and the cell holds
/// its index in that list. Only a few targets are ranges, so their upper bounds are in a dictionary.
/// </remarks>
internal sealed class CellStore
{
    /// <summary>The place of no cell; it means that nothing was reported.</summary>
    public const int Nowhere = 0;

    private const int SlabShift = 14; // 128 KiB of numbers: a large object, which the garbage collector does not move
    private const int SlabMask = (1 << SlabShift) - 1;
    private const byte Long = byte.MaxValue; // mark of a cell whose number is in _long
    private readonly List<decimal> _long = [];
    private Dictionary<int, decimal>? _atas; // upper bounds of ranges, by place; null without any range
    private Slab[] _slabs = [new([], [])]; // the first slab is empty, so that no cell has place 0
    private int _last; // index of the slab in use
    private int _used; // cells taken from that slab

    /// <summary>Reserves consecutive cells, all with status <see cref="CellStatus.TidakAda"/>.</summary>
    /// <param name="cells">The number of cells; at most the cells of one slab.</param>
    /// <returns>The place of the first cell.</returns>
    public int Take(int cells)
    {
        var capacity = _slabs[_last].Numbers.Length;
        if (_used + cells > capacity)
        {
            var length = Math.Max(cells, Math.Min(1 << SlabShift, 2 * capacity));
            if (++_last == _slabs.Length) Array.Resize(ref _slabs, 2 * _slabs.Length);
            (_slabs[_last], _used) = (new Slab(new long[length], new byte[length]), 0);
        }
        _used += cells;
        return (_last * (1 << SlabShift)) + _used - cells;
    }

    public CellStatus Status(int place)
    {
        var (slab, at) = Find(place);
        return (CellStatus)Math.Min(slab.Marks[at], (byte)CellStatus.Ada);
    }

    /// <summary>Whether any of <paramref name="count"/> consecutive cells has at least this status.</summary>
    public bool Any(int place, int count, CellStatus atLeast)
    {
        var (slab, at) = Find(place);
        foreach (var mark in slab.Marks.AsSpan(at, count))
        {
            if (mark >= (byte)atLeast) return true;
        }
        return false;
    }

    /// <summary>The number of a reported cell; <c>null</c> for any other cell.</summary>
    public decimal? Number(int place)
    {
        var (slab, at) = Find(place);
        return slab.Marks[at] < (byte)CellStatus.Ada ? null : Number(slab, at);
    }

    /// <summary>Copies the numbers of consecutive cells. Cells without a number are not written.</summary>
    public void CopyTo(int place, Span<decimal> values, Span<Alasan> states)
    {
        var (slab, at) = Find(place);
        for (var i = 0; i < values.Length; i++)
        {
            if (slab.Marks[at + i] < (byte)CellStatus.Ada) continue;
            values[i] = Number(slab, at + i);
            states[i] = Alasan.Ada;
        }
    }

    /// <summary>Adds a number or a blank to a cell. A blank never replaces a number.</summary>
    /// <param name="place">The place of the cell.</param>
    /// <param name="nilai">The number; <c>null</c> for a blank.</param>
    /// <param name="duplicates">The policy for a cell that has a number already.</param>
    /// <returns>Whether the cell was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    public bool Add(int place, in decimal? nilai, DataGanda duplicates)
    {
        var (slab, at) = Find(place);
        if (nilai is not { } number)
        {
            if (slab.Marks[at] == (byte)CellStatus.TidakAda) slab.Marks[at] = (byte)CellStatus.Kosong;
            return true;
        }
        if (slab.Marks[at] >= (byte)CellStatus.Ada)
        {
            if (duplicates == DataGanda.Tolak) return false;
            if (duplicates == DataGanda.Jumlahkan) number += Number(slab, at);
        }
        if (DecimalBits.TryDigits(number, out var digits))
        {
            slab.Numbers[at] = digits;
            slab.Marks[at] = (byte)(number.Scale + (byte)CellStatus.Ada);
        }
        else
        {
            slab.Numbers[at] = _long.Count;
            slab.Marks[at] = Long;
            _long.Add(number);
        }
        return true;
    }

    /// <summary>Replaces a cell by a number or a blank.</summary>
    public void Put(int place, decimal? nilai)
    {
        var (slab, at) = Find(place);
        slab.Marks[at] = (byte)CellStatus.TidakAda;
        Add(place, nilai, DataGanda.Terakhir);
    }

    /// <summary>
    /// Adds a target, which may be a range. Under <see cref="DataGanda.Jumlahkan"/> each bound is added; a single
    /// target is then a range of equal bounds.
    /// </summary>
    /// <param name="place">The place of the cell.</param>
    /// <param name="target">The number or the lower bound; <c>null</c> for a blank.</param>
    /// <param name="atas">The upper bound; <c>null</c> for a single target.</param>
    /// <param name="duplicates">The policy for a cell that has a number already.</param>
    /// <returns>Whether the target was taken, as above.</returns>
    public bool Add(int place, in decimal? target, in decimal? atas, DataGanda duplicates)
    {
        if (atas is null && _atas is null) return Add(place, target, duplicates);
        var (before, beforeAtas) = (Number(place), Atas(place));
        if (!Add(place, target, duplicates)) return false;
        if (target is null) return true;
        var isSum = duplicates == DataGanda.Jumlahkan && before is not null && (atas ?? beforeAtas) is not null;
        var most = isSum ? (atas ?? target) + (beforeAtas ?? before) : atas;
        if (most is { } bound) (_atas ??= [])[place] = bound;
        else _atas?.Remove(place);
        return true;
    }

    /// <summary>Whether any cell holds a range.</summary>
    public bool HasAtas => _atas is not null;

    /// <summary>The upper bound of a cell that holds a range; <c>null</c> for any other cell.</summary>
    public decimal? Atas(int place) => _atas is not null && _atas.TryGetValue(place, out var atas) ? atas : null;

    private (Slab Slab, int At) Find(int place) => (_slabs[place >> SlabShift], place & SlabMask);

    private decimal Number(in Slab slab, int at) => slab.Marks[at] == Long
        ? _long[(int)slab.Numbers[at]] : DecimalBits.Make(slab.Numbers[at], slab.Marks[at] - (byte)CellStatus.Ada);

    private readonly record struct Slab(long[] Numbers, byte[] Marks);
}
