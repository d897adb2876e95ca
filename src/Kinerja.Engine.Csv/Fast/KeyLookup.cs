using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A column of codes or names and what knows their numbers. A short cell like the one above costs a comparison of its
/// ends. Of longer ones, which are names, the one is expected that came after the same one before: files name the same
/// variabel, one after another, for every wilayah.
/// </summary>
/// <param name="index">Knows the numbers.</param>
/// <param name="isRequired">Whether no cell of the column may be blank.</param>
internal sealed class KeyLookup(Utf8Index index, bool isRequired)
{
    private const int Followed = 255;

    // The successor of each number of a long cell; numbers of 255 and above share the last slot.
    private readonly (LongName Name, int Number)[] _next = new (LongName, int)[Followed + 1];
    private int _lastLong;
    private (CellEnds Ends, int Number) _last; // not of a long cell

    /// <param name="cell">The cell; empty where the row or the file has none.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in a column that may be.</returns>
    public bool TryFind(ReadOnlySpan<byte> cell, out int number)
    {
        number = -1;
        if (cell.IsEmpty) return !isRequired;
        var ends = new CellEnds(cell);
        if (ends.IsLong) return TryFindLong(cell, ends, out number);
        if (!ends.IsSame(_last.Ends))
        {
            if (!TryFind(cell, ends, out number)) return false;
            _last = (ends, number);
        }
        number = _last.Number;
        return true;
    }

    private bool TryFindLong(ReadOnlySpan<byte> cell, in CellEnds ends, out int number)
    {
        var name = new LongName(cell, ends);
        ref var next = ref _next[Math.Min(_lastLong, Followed)];
        if (!name.IsSame(next.Name))
        {
            if (!TryFind(cell, ends, out number)) return false;
            if (!name.IsWhole) return true;
            next = (name, number);
        }
        number = _lastLong = next.Number;
        return true;
    }

    /// <summary>Only what needs neither trimming nor unguarding is found under the very bytes of its name.</summary>
    private bool TryFind(ReadOnlySpan<byte> cell, in CellEnds ends, out int number)
    {
        number = TextCell.IsPlain(cell) ? index.Find(cell, ends) : -1;
        return number >= 0;
    }

    /// <summary>A long cell: all its bytes if it has up to 32, some of them perhaps twice.</summary>
    private readonly struct LongName(ReadOnlySpan<byte> cell, CellEnds ends)
    {
        private readonly CellEnds _ends = ends;
        private readonly ulong _second = BinaryPrimitives.ReadUInt64LittleEndian(cell[CellEnds.Bytes..]);
        private readonly ulong _third = BinaryPrimitives.ReadUInt64LittleEndian(cell[^(2 * CellEnds.Bytes)..]);

        /// <summary>Whether there are no bytes left out.</summary>
        public bool IsWhole => _ends.Length <= 4 * CellEnds.Bytes;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsSame(in LongName other) =>
            _ends.IsSame(other._ends) && _second == other._second && _third == other._third;
    }
}
