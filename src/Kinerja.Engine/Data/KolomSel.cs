using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Data;

/// <summary>
/// The cells of one series in one tahun: a fixed number of slots per wilayah, in pages of neighbouring wilayah that
/// exist only where something was reported, so that a few cells far apart stay cheap.
/// </summary>
/// <param name="slots">How many.</param>
/// <param name="slotsApart">Whether each slot has pages of its own, for where nearly all cells are of one slot;
/// otherwise the slots of a wilayah lie side by side.</param>
/// <param name="lumbung">Where they lie.</param>
internal sealed class KolomSel(int slots, bool slotsApart, Lumbung lumbung)
{
    private const int PageShift = 4;
    private const int PageMask = (1 << PageShift) - 1;
    private int[] _pages = []; // the places where they begin

    /// <summary>Whether any cell holds a number.</summary>
    public bool IsReported =>
        Array.Exists(
            _pages, page => page != Lumbung.Nowhere && lumbung.Any(page, PageCells, StatusSel.Ada));

    /// <summary>The cells a row named, blank ones included, by wilayah and slot.</summary>
    public IEnumerable<(int Wilayah, int Slot, decimal? Nilai)> Named =>
        from wilayah in Enumerable.Range(0, WilayahEnd)
        where Any(wilayah, StatusSel.Kosong)
        from slot in Enumerable.Range(0, slots)
        where Status(wilayah, slot) != StatusSel.TidakAda
        select (wilayah, slot, Find(wilayah, slot));

    /// <summary>The wilayah of which any slot has at least this status, ascending.</summary>
    public IEnumerable<int> Wilayah(StatusSel atLeast)
    {
        for (var first = 0; first < WilayahEnd; first += 1 << PageShift)
        {
            if (!HasPage(first)) continue;
            for (var wilayah = first; wilayah < first + (1 << PageShift); wilayah++)
            {
                if (Any(wilayah, atLeast)) yield return wilayah;
            }
        }
    }

    public StatusSel Status(int wilayah, int slot) =>
        TryFind(wilayah, slot, out var place) ? lumbung.Status(place) : StatusSel.TidakAda;

    /// <summary>The number of a reported cell, otherwise <c>null</c>.</summary>
    public decimal? Find(int wilayah, int slot) =>
        TryFind(wilayah, slot, out var place) ? lumbung.Number(place) : null;

    /// <summary>Copies the numbers of the reported cells of a wilayah, which lie side by side, to as many places of a
    /// column.</summary>
    public void CopyTo(int wilayah, KolomNilai kolom, int at)
    {
        if (slotsApart) throw new System.Diagnostics.UnreachableException();
        if (TryFind(wilayah, 0, out var place))
            lumbung.CopyTo(place, kolom.Values.AsSpan(at, slots), kolom.States.AsSpan(at, slots));
    }

    /// <summary>Whether any slot of the wilayah has at least this status.</summary>
    public bool Any(int wilayah, StatusSel atLeast)
    {
        if (!slotsApart) return TryFind(wilayah, 0, out var place) && lumbung.Any(place, slots, atLeast);
        for (var slot = 0; slot < slots; slot++)
        {
            if (Status(wilayah, slot) >= atLeast) return true;
        }
        return false;
    }

    /// <summary>The place of a cell, to add to it; its page is there from now on.</summary>
    public int PlaceFor(int wilayah, int slot)
    {
        var index = PageOf(wilayah, slot);
        if (index >= _pages.Length) Array.Resize(ref _pages, Math.Max(index + 1, 2 * _pages.Length));
        ref var page = ref _pages[index];
        if (page == Lumbung.Nowhere) page = lumbung.Take(PageCells);
        return page + At(wilayah, slot);
    }

    /// <summary>No wilayah from here on has a page.</summary>
    private int WilayahEnd => (slotsApart ? (_pages.Length + slots - 1) / slots : _pages.Length) << PageShift;

    private int PageCells => (slotsApart ? 1 : slots) << PageShift;

    /// <summary>Whether any slot of a wilayah has a page.</summary>
    private bool HasPage(int wilayah)
    {
        for (var slot = 0; slot < (slotsApart ? slots : 1); slot++)
        {
            if (TryFind(wilayah, slot, out _)) return true;
        }
        return false;
    }

    /// <summary>The place of a cell, where its page is there.</summary>
    private bool TryFind(int wilayah, int slot, out int place)
    {
        var index = PageOf(wilayah, slot);
        var page = index < _pages.Length ? _pages[index] : Lumbung.Nowhere;
        place = page + At(wilayah, slot);
        return page != Lumbung.Nowhere;
    }

    private int PageOf(int wilayah, int slot) =>
        slotsApart ? ((wilayah >> PageShift) * slots) + slot : wilayah >> PageShift;

    private int At(int wilayah, int slot) =>
        slotsApart ? wilayah & PageMask : ((wilayah & PageMask) * slots) + slot;
}
