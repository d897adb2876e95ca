using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Data;

/// <summary>
/// Maps the number of a page to its place. It uses an array while at least one in 8 of the numbers has a page,
/// otherwise a dictionary, so that a few pages with high numbers need little memory.
/// </summary>
internal struct PageTable
{
    private const int NumbersPerPage = 8; // with more numbers per page, the dictionary is smaller than the array
    private const int NumbersMinimum = 16; // an array of this length is always small
    private int[]? _places; // by number; null while the table is empty or uses the dictionary
    private Dictionary<int, int>? _byNumber; // null while the table is empty or uses the array
    private int _count; // number of pages
    private int _end; // highest number + 1

    /// <summary>The numbers of the pages, in no order.</summary>
    public readonly IEnumerable<int> Numbers
    {
        get
        {
            if (_byNumber is not null) return _byNumber.Keys;
            return _places is null ? [] : NumbersOf(_places);
        }
    }

    private static IEnumerable<int> NumbersOf(int[] places)
    {
        for (var number = 0; number < places.Length; number++)
        {
            if (places[number] != CellStore.Nowhere) yield return number;
        }
    }

    /// <returns>The place of a page; <see cref="CellStore.Nowhere"/> when the page does not exist.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Find(int number)
    {
        var places = _places;
        if (places is not null && (uint)number < (uint)places.Length) return places[number];
        return _byNumber is null ? CellStore.Nowhere : _byNumber.GetValueOrDefault(number);
    }

    /// <summary>Adds the place of a new page.</summary>
    public void Add(int number, int place)
    {
        (_count, _end) = (_count + 1, Math.Max(_end, number + 1));
        if (_places is null || number >= _places.Length)
        {
            if (_end <= (NumbersPerPage * _count) + NumbersMinimum) KeepInArray(2 * _end);
            else KeepByNumber();
        }
        if (_places is not null) _places[number] = place;
        else _byNumber!.Add(number, place);
    }

    private void KeepInArray(int length)
    {
        Array.Resize(ref _places, length);
        foreach (var (number, place) in _byNumber ?? []) _places[number] = place;
        _byNumber = null;
    }

    private void KeepByNumber()
    {
        _byNumber ??= Numbers.ToDictionary(number => number, Find);
        _places = null;
    }
}
