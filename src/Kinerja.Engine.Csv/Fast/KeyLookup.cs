using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Finds the numbers of the codes or names in one column. Two caches avoid most lookups in the index. A short cell is
/// compared with the short cell before it. A long cell, usually a name, is compared with the name that followed the
/// previous name last time, because files repeat the same sequence of variabel for every wilayah.
/// </summary>
/// <param name="index">Maps a text to its number.</param>
/// <param name="isRequired">Whether a blank cell is an error.</param>
internal sealed class KeyLookup(Utf8Index index, bool isRequired)
{
    private const int Followed = 255;

    // Successor per number of a long cell; numbers of 255 and above share the last slot.
    private readonly (LongName Name, int Number)[] _next = new (LongName, int)[Followed + 1];
    private int _lastLong;
    private (CellEnds Ends, int Number) _last; // short cells only

    /// <param name="cell">The cell; empty where the row or the file has none.</param>
    /// <param name="number">The number; -1 for a blank cell.</param>
    /// <returns>Whether the cell is known, or blank in an optional column.</returns>
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

    /// <summary>Searches the index by the raw bytes. A cell that needs trimming or unguarding is not found.</summary>
    private bool TryFind(ReadOnlySpan<byte> cell, in CellEnds ends, out int number)
    {
        number = TextCell.IsPlain(cell) ? index.Find(cell, ends) : -1;
        return number >= 0;
    }

    /// <summary>The first and last 16 bytes of a long cell, which overlap in a cell of fewer than 32 bytes.</summary>
    private readonly struct LongName(ReadOnlySpan<byte> cell, CellEnds ends)
    {
        private readonly CellEnds _ends = ends;
        private readonly ulong _second = BinaryPrimitives.ReadUInt64LittleEndian(cell[CellEnds.Bytes..]);
        private readonly ulong _third = BinaryPrimitives.ReadUInt64LittleEndian(cell[^(2 * CellEnds.Bytes)..]);

        /// <summary>Whether the 32 bytes cover the whole cell.</summary>
        public bool IsWhole => _ends.Length <= 4 * CellEnds.Bytes;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsSame(in LongName other) =>
            _ends.IsSame(other._ends) && _second == other._second && _third == other._third;
    }
}
