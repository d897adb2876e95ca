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
    private Lumbung.Petak?[] _pages = [];

    /// <summary>Whether any cell holds a number.</summary>
    public bool IsReported =>
        Array.Exists(_pages, page => page?.Any(0, slots << PageShift, StatusSel.Ada) == true);

    /// <summary>The cells a row named, blank ones included, by wilayah and slot.</summary>
    public IEnumerable<(int Wilayah, int Slot, decimal? Nilai)> Named =>
        from wilayah in Enumerable.Range(0, _pages.Length << PageShift)
        where Any(wilayah, StatusSel.Kosong)
        from slot in Enumerable.Range(0, slots)
        where Status(wilayah, slot) != StatusSel.TidakAda
        select (wilayah, slot, Find(wilayah, slot));

    public StatusSel Status(int wilayah, int slot) =>
        FindPage(wilayah) is { } page ? page.Status(At(wilayah, slot)) : StatusSel.TidakAda;

    /// <summary>The number of a reported cell, otherwise <c>null</c>.</summary>
    public decimal? Find(int wilayah, int slot) => FindPage(wilayah)?.Find(At(wilayah, slot));

    /// <summary>Copies the numbers of the reported cells of a wilayah to as many places of a column.</summary>
    public void CopyTo(int wilayah, KolomNilai kolom, int at) => FindPage(wilayah)?.CopyTo(
        At(wilayah, 0), kolom.Values.AsSpan(at, slots), kolom.States.AsSpan(at, slots));

    /// <summary>Whether any slot of the wilayah has at least this status.</summary>
    public bool Any(int wilayah, StatusSel atLeast) =>
        FindPage(wilayah) is { } page && page.Any(At(wilayah, 0), slots, atLeast);

    /// <summary>Where a cell is, to add to it; its page is there from now on.</summary>
    public TempatSel TempatFor(int wilayah, int slot) => new(PageFor(wilayah), At(wilayah, slot));

    private int At(int wilayah, int slot) => ((wilayah & PageMask) * slots) + slot;

    private Lumbung.Petak? FindPage(int wilayah)
    {
        var index = wilayah >> PageShift;
        return index < _pages.Length ? _pages[index] : null;
    }

    private Lumbung.Petak PageFor(int wilayah)
    {
        var index = wilayah >> PageShift;
        if (index >= _pages.Length) Array.Resize(ref _pages, Math.Max(index + 1, 2 * _pages.Length));
        return _pages[index] ??= lumbung.Take(slots << PageShift);
    }
}
