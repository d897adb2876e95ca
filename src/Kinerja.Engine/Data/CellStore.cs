using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Data;

/// <summary>
/// All cells, in a few large arrays: millions of small ones would be copied by the garbage collector each time they
/// outlive a generation. A cell is known by its place, one number; neighbouring cells have neighbouring places.
/// </summary>
/// <remarks>
/// A cell takes nine bytes. A mark says what is known of it, and where its decimal point is: what a row reports nearly
/// always fits in 63 bits. What does not is kept elsewhere, and the cell says where.
/// </remarks>
internal sealed class CellStore
{
    /// <summary>No place: nothing was ever reported there.</summary>
    public const int Nowhere = 0;

    private const int SlabShift = 14; // 128 KiB of numbers, which are not moved
    private const int SlabMask = (1 << SlabShift) - 1;
    private const byte Long = byte.MaxValue;
    private readonly List<decimal> _long = [];
    private Slab[] _slabs = [new([], [])]; // so that no place is 0
    private int _last;
    private int _used;

    /// <param name="cells">How many neighbouring cells, all blank; no more than a slab has.</param>
    /// <returns>The place of the first.</returns>
    public int Take(int cells)
    {
        var room = _slabs[_last].Numbers.Length;
        if (_used + cells > room)
        {
            var length = Math.Max(cells, Math.Min(1 << SlabShift, 2 * room));
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

    /// <summary>Whether one of some neighbouring cells has at least this status.</summary>
    public bool Any(int place, int count, CellStatus atLeast)
    {
        var (slab, at) = Find(place);
        foreach (var mark in slab.Marks.AsSpan(at, count))
        {
            if (mark >= (byte)atLeast) return true;
        }
        return false;
    }

    /// <summary>The number of a reported cell, otherwise <c>null</c>.</summary>
    public decimal? Number(int place)
    {
        var (slab, at) = Find(place);
        return slab.Marks[at] < (byte)CellStatus.Ada ? null : Number(slab, at);
    }

    /// <summary>Copies the numbers of neighbouring cells, as far as they are reported.</summary>
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

    /// <returns>Whether the cell was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    public bool Add(int place, in decimal? nilai, DataGanda ganda)
    {
        var (slab, at) = Find(place);
        if (nilai is not { } number)
        {
            if (slab.Marks[at] == (byte)CellStatus.TidakAda) slab.Marks[at] = (byte)CellStatus.Kosong;
            return true;
        }
        if (slab.Marks[at] >= (byte)CellStatus.Ada)
        {
            if (ganda == DataGanda.Tolak) return false;
            if (ganda == DataGanda.Jumlahkan) number += Number(slab, at);
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

    private (Slab Slab, int At) Find(int place) => (_slabs[place >> SlabShift], place & SlabMask);

    private decimal Number(in Slab slab, int at) => slab.Marks[at] == Long
        ? _long[(int)slab.Numbers[at]] : DecimalBits.Make(slab.Numbers[at], slab.Marks[at] - (byte)CellStatus.Ada);

    private readonly record struct Slab(long[] Numbers, byte[] Marks);
}
