using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Data;

/// <summary>
/// Hands out room for cells from a few large arrays: millions of small ones would be copied by the garbage collector
/// each time they outlive a generation.
/// </summary>
internal sealed class Lumbung
{
    private const int SlabMaximum = 1 << 14; // 128 KiB of numbers, which are not moved
    private readonly List<decimal> _long = [];
    private long[] _numbers = [];
    private byte[] _marks = [];
    private int _used;

    /// <param name="cells">How many cells, all blank.</param>
    public Petak Take(int cells)
    {
        if (_used + cells > _numbers.Length)
        {
            var length = Math.Max(cells, Math.Min(SlabMaximum, 2 * _numbers.Length));
            (_numbers, _marks, _used) = (new long[length], new byte[length], 0);
        }
        _used += cells;
        return new Petak(_numbers, _marks, _used - cells, _long);
    }

    /// <summary>
    /// Neighbouring cells, in nine bytes each. A mark says what is known of a cell, and where its decimal point is:
    /// what a row reports nearly always fits in 63 bits. What does not is kept elsewhere, and the cell says where.
    /// </summary>
    internal sealed class Petak(long[] numbers, byte[] marks, int start, List<decimal> longNumbers)
    {
        private const byte Long = byte.MaxValue;

        public StatusSel Status(int at) => (StatusSel)Math.Min(marks[start + at], (byte)StatusSel.Ada);

        /// <summary>Whether one of some neighbouring cells has at least this status.</summary>
        public bool Any(int at, int count, StatusSel atLeast)
        {
            foreach (var mark in marks.AsSpan(start + at, count))
            {
                if (mark >= (byte)atLeast) return true;
            }
            return false;
        }

        /// <summary>The number of a reported cell, otherwise <c>null</c>.</summary>
        public decimal? Find(int at)
        {
            var (mark, number) = (marks[start + at], numbers[start + at]);
            return mark < (byte)StatusSel.Ada ? null : Number(mark, number);
        }

        /// <summary>Copies the numbers of neighbouring cells, as far as they are reported.</summary>
        public void CopyTo(int at, Span<decimal> values, Span<Alasan> states)
        {
            var first = start + at;
            for (var i = 0; i < values.Length; i++)
            {
                if (marks[first + i] < (byte)StatusSel.Ada) continue;
                values[i] = Number(marks[first + i], numbers[first + i]);
                states[i] = Alasan.Ada;
            }
        }

        public void MarkBlank(int at) => marks[start + at] = (byte)StatusSel.Kosong;

        public void Put(int at, in decimal number)
        {
            if (BitDesimal.TryDigits(number, out var digits))
            {
                numbers[start + at] = digits;
                marks[start + at] = (byte)(number.Scale + (byte)StatusSel.Ada);
                return;
            }
            numbers[start + at] = longNumbers.Count;
            marks[start + at] = Long;
            longNumbers.Add(number);
        }

        private decimal Number(byte mark, long number) =>
            mark == Long ? longNumbers[(int)number] : BitDesimal.Make(number, mark - (byte)StatusSel.Ada);
    }
}
