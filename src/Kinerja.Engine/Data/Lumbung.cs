namespace Kinerja.Engine.Data;

/// <summary>
/// Hands out room for cells from a few large arrays: millions of small ones would be copied by the garbage collector
/// each time they outlive a generation.
/// </summary>
internal sealed class Lumbung
{
    private const int SlabMaximum = 1 << 13; // 128 KiB of numbers, which are not moved
    private decimal[] _nilai = [];
    private StatusSel[] _status = [];
    private int _used;

    /// <param name="cells">How many cells, all blank.</param>
    public Petak Take(int cells)
    {
        if (_used + cells > _nilai.Length)
        {
            var length = Math.Max(cells, Math.Min(SlabMaximum, 2 * _nilai.Length));
            (_nilai, _status, _used) = (new decimal[length], new StatusSel[length], 0);
        }
        _used += cells;
        return new Petak(_nilai, _status, _used - cells);
    }

    /// <summary>Neighbouring cells.</summary>
    internal sealed class Petak(decimal[] nilai, StatusSel[] status, int start)
    {
        public ref decimal Nilai(int at) => ref nilai[start + at];

        public ref StatusSel Status(int at) => ref status[start + at];

        public ReadOnlySpan<decimal> Nilai(int at, int count) => nilai.AsSpan(start + at, count);

        public ReadOnlySpan<StatusSel> Status(int at, int count) => status.AsSpan(start + at, count);
    }
}
