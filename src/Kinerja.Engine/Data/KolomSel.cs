using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Data;

/// <summary>
/// The cells of one series in one tahun: a fixed number of slots per wilayah, in pages of neighbouring wilayah that
/// exist only where something was reported, so that a few cells far apart stay cheap.
/// </summary>
internal sealed class KolomSel(int slots, Lumbung lumbung)
{
    private const int PageShift = 4;
    private const int PageMask = (1 << PageShift) - 1;
    private int[] _pages = []; // the places where they begin

    /// <summary>Whether any cell holds a number.</summary>
    public bool IsReported =>
        Array.Exists(
            _pages, page => page != Lumbung.Nowhere && lumbung.Any(page, slots << PageShift, StatusSel.Ada));

    /// <summary>The cells a row named, blank ones included, by wilayah and slot.</summary>
    public IEnumerable<(int Wilayah, int Slot, decimal? Nilai)> Named =>
        from wilayah in Enumerable.Range(0, _pages.Length << PageShift)
        where Any(wilayah, StatusSel.Kosong)
        from slot in Enumerable.Range(0, slots)
        where Status(wilayah, slot) != StatusSel.TidakAda
        select (wilayah, slot, Find(wilayah, slot));

    public StatusSel Status(int wilayah, int slot) =>
        TryFind(wilayah, out var place) ? lumbung.Status(place + slot) : StatusSel.TidakAda;

    /// <summary>The number of a reported cell, otherwise <c>null</c>.</summary>
    public decimal? Find(int wilayah, int slot) =>
        TryFind(wilayah, out var place) ? lumbung.Number(place + slot) : null;

    /// <summary>Copies the numbers of the reported cells of a wilayah to as many places of a column.</summary>
    public void CopyTo(int wilayah, KolomNilai kolom, int at)
    {
        if (TryFind(wilayah, out var place))
            lumbung.CopyTo(place, kolom.Values.AsSpan(at, slots), kolom.States.AsSpan(at, slots));
    }

    /// <summary>Whether any slot of the wilayah has at least this status.</summary>
    public bool Any(int wilayah, StatusSel atLeast) =>
        TryFind(wilayah, out var place) && lumbung.Any(place, slots, atLeast);

    /// <summary>The place of a cell, to add to it; its page is there from now on.</summary>
    public int PlaceFor(int wilayah, int slot)
    {
        var index = wilayah >> PageShift;
        if (index >= _pages.Length) Array.Resize(ref _pages, Math.Max(index + 1, 2 * _pages.Length));
        ref var page = ref _pages[index];
        if (page == Lumbung.Nowhere) page = lumbung.Take(slots << PageShift);
        return First(page, wilayah) + slot;
    }

    /// <summary>The place of the first slot of a wilayah, where its page is there.</summary>
    private bool TryFind(int wilayah, out int place)
    {
        var index = wilayah >> PageShift;
        var page = index < _pages.Length ? _pages[index] : Lumbung.Nowhere;
        place = First(page, wilayah);
        return page != Lumbung.Nowhere;
    }

    private int First(int page, int wilayah) => page + ((wilayah & PageMask) * slots);
}
