using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Data;

/// <summary>
/// The cells of one series in one tahun: a fixed number of slots per wilayah. The first wilayah has cells of its own,
/// because many series have only one cell. The other wilayah share pages of 8 neighbours. A page exists only where a
/// row named a cell, so the memory grows with the reported cells, not with the number of wilayah.
/// </summary>
/// <param name="tahun">The tahun.</param>
/// <param name="slots">The number of slots per wilayah.</param>
/// <param name="slotsApart">Whether each slot has its own pages; this saves memory where nearly all cells use one slot.
/// Otherwise the slots of a wilayah lie side by side.</param>
/// <param name="store">The store that holds the cells.</param>
internal sealed class CellColumn(int tahun, int slots, bool slotsApart, CellStore store)
{
    private const int PageShift = 3;
    private const int PageMask = (1 << PageShift) - 1;
    private int _first = -1; // the first wilayah; -1 while there is none
    private int _firstPlace; // place of its slot 0; its slots lie side by side
    private PageTable _pages;

    public int Tahun => tahun;

    /// <summary>Whether any cell holds a number.</summary>
    public bool IsReported
    {
        get
        {
            if (_first < 0) return false;
            if (store.Any(_firstPlace, slots, CellStatus.Ada)) return true;
            foreach (var page in _pages.Numbers)
            {
                if (store.Any(_pages.Find(page), PageCells, CellStatus.Ada)) return true;
            }
            return false;
        }
    }

    /// <summary>All cells that a row named, blank ones included, ordered by wilayah and slot.</summary>
    public IEnumerable<(int Wilayah, int Slot, decimal? Nilai, decimal? Atas)> Named =>
        from wilayah in Wilayah(CellStatus.Kosong).Order()
        from slot in Enumerable.Range(0, slots)
        where Status(wilayah, slot) != CellStatus.TidakAda
        select (wilayah, slot, Find(wilayah, slot), FindAtas(wilayah, slot));

    /// <summary>The wilayah that have a slot with at least this status, in no order.</summary>
    public IEnumerable<int> Wilayah(CellStatus atLeast)
    {
        foreach (var neighbours in Neighbours())
        {
            for (var wilayah = neighbours << PageShift; wilayah < (neighbours + 1) << PageShift; wilayah++)
            {
                if (Any(wilayah, atLeast)) yield return wilayah;
            }
        }
    }

    public CellStatus Status(int wilayah, int slot) =>
        TryFind(wilayah, slot, out var place) ? store.Status(place) : CellStatus.TidakAda;

    /// <summary>The number of a reported cell; <c>null</c> for any other cell.</summary>
    public decimal? Find(int wilayah, int slot) =>
        TryFind(wilayah, slot, out var place) ? store.Number(place) : null;

    /// <summary>The upper bound of a cell that holds a range; <c>null</c> for any other cell.</summary>
    public decimal? FindAtas(int wilayah, int slot) =>
        store.HasAtas && TryFind(wilayah, slot, out var place) ? store.Atas(place) : null;

    /// <summary>
    /// Copies the reported numbers of a wilayah to a column, one cell per slot. The slots must lie side by side.
    /// </summary>
    /// <param name="wilayah">The wilayah.</param>
    /// <param name="column">The column to fill; cells without a number are not written.</param>
    /// <param name="at">The cell of slot 0 in the column.</param>
    public void CopyTo(int wilayah, KolomNilai column, int at)
    {
        if (slotsApart) throw new System.Diagnostics.UnreachableException();
        if (TryFind(wilayah, 0, out var place))
            store.CopyTo(place, column.Values.AsSpan(at, slots), column.States.AsSpan(at, slots));
    }

    /// <summary>Whether any slot of the wilayah has at least this status.</summary>
    public bool Any(int wilayah, CellStatus atLeast)
    {
        if (!slotsApart || wilayah == _first)
            return TryFind(wilayah, 0, out var place) && store.Any(place, slots, atLeast);
        for (var slot = 0; slot < slots; slot++)
        {
            if (Status(wilayah, slot) >= atLeast) return true;
        }
        return false;
    }

    /// <summary>The place of a cell. Makes the cell where it does not exist yet; the place never changes.</summary>
    public int PlaceFor(int wilayah, int slot)
    {
        if (_first < 0) (_first, _firstPlace) = (wilayah, store.Take(slots));
        if (wilayah == _first) return _firstPlace + slot;
        var number = PageOf(wilayah, slot);
        var page = _pages.Find(number);
        if (page == CellStore.Nowhere) _pages.Add(number, page = store.Take(PageCells));
        return page + At(wilayah, slot);
    }

    /// <summary>Returns the same cells in another store.</summary>
    public CellColumn CopyInto(CellStore other)
    {
        var copy = new CellColumn(tahun, slots, slotsApart, other);
        foreach (var (wilayah, slot, nilai, atas) in Named)
            other.Add(copy.PlaceFor(wilayah, slot), nilai, atas, DataGanda.Terakhir);
        return copy;
    }

    private int PageCells => (slotsApart ? 1 : slots) << PageShift;

    /// <summary>Every group of 8 neighbouring wilayah that has cells, each once.</summary>
    private IEnumerable<int> Neighbours()
    {
        if (_first < 0) yield break;
        yield return _first >> PageShift;
        foreach (var page in _pages.Numbers)
        {
            var neighbours = slotsApart ? page / slots : page;
            if (neighbours != _first >> PageShift && (!slotsApart || IsFirstSlot(page))) yield return neighbours;
        }
    }

    /// <summary>Whether this is the lowest slot of these neighbours that has a page.</summary>
    private bool IsFirstSlot(int page)
    {
        for (var before = page - 1; before >= page - (page % slots); before--)
        {
            if (_pages.Find(before) != CellStore.Nowhere) return false;
        }
        return true;
    }

    /// <summary>Finds the place of a cell.</summary>
    /// <returns>Whether the cell exists; if not, the place has no meaning.</returns>
    private bool TryFind(int wilayah, int slot, out int place)
    {
        place = _firstPlace + slot;
        if (wilayah == _first) return true;
        var page = _pages.Find(PageOf(wilayah, slot));
        place = page + At(wilayah, slot);
        return page != CellStore.Nowhere;
    }

    private int PageOf(int wilayah, int slot) =>
        slotsApart ? ((wilayah >> PageShift) * slots) + slot : wilayah >> PageShift;

    private int At(int wilayah, int slot) =>
        slotsApart ? wilayah & PageMask : ((wilayah & PageMask) * slots) + slot;
}
