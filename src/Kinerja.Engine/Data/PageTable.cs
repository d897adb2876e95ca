using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Data;

/// <summary>
/// The places of pages by their number: in an array where most numbers below the last have one, otherwise by key, so
/// that a few pages with high numbers stay cheap.
/// </summary>
internal struct PageTable
{
    private const int NumbersPerPage = 8; // below the last, at most, for an array to be worth its room
    private const int NumbersMinimum = 16; // an array of so many is always cheap
    private int[]? _places; // by number; null while none has one or they are kept by key
    private Dictionary<int, int>? _byNumber; // null while they are not
    private int _count;
    private int _end; // after the last number

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

    /// <returns>The place of a page; <see cref="CellStore.Nowhere"/> where it is not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Find(int number)
    {
        var places = _places;
        if (places is not null && (uint)number < (uint)places.Length) return places[number];
        return _byNumber is null ? CellStore.Nowhere : _byNumber.GetValueOrDefault(number);
    }

    /// <summary>Keeps the place of a page that is not there yet.</summary>
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
