using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Maps the text of a cell to a number; a known text costs no string. A lookup takes no lock, because a table only
/// gains entries, an entry becomes visible only when it is complete, and a larger table replaces the old one at once.
/// </summary>
/// <param name="resolve">Returns the number of a new text; negative for an unknown text. One thread at a time
/// calls it.</param>
internal sealed class Utf8Index(Func<string, int> resolve)
{
    private const int RememberedMaximum = 1 << 16;
    private const int UnknownLengthMaximum = 256;

    private readonly Lock _adding = new();
    private Table _table = new(64, 1024);

    /// <returns>The number; negative for an unknown text.</returns>
    public int Find(ReadOnlySpan<byte> cell) => Find(cell, new CellEnds(cell));

    /// <param name="cell">The text.</param>
    /// <param name="ends">The ends of the text.</param>
    /// <returns>The number; negative for an unknown text.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> cell, in CellEnds ends)
    {
        var hash = Hash(cell, ends);
        return Volatile.Read(ref _table).TryFind(cell, ends, hash, out var number) ? number : Ask(cell, ends, hash);
    }

    private int Ask(ReadOnlySpan<byte> cell, in CellEnds ends, uint hash)
    {
        lock (_adding)
        {
            if (_table.TryFind(cell, ends, hash, out var number)) return number;
            number = resolve(Encoding.UTF8.GetString(cell));
            // The limits bound the memory: a file may hold any number of unknown texts of any length.
            if (number >= 0 || (_table.Count < RememberedMaximum && cell.Length <= UnknownLengthMaximum))
            {
                var entry = new Entry { Ends = ends, Hash = hash, State = number + Entry.Offset };
                Remember(entry, ends.IsLong ? cell[CellEnds.Bytes..^CellEnds.Bytes] : []);
            }
            return number;
        }
    }

    private void Remember(in Entry entry, ReadOnlySpan<byte> middle)
    {
        if (!_table.HasRoom(middle.Length)) Volatile.Write(ref _table, _table.Larger(middle.Length));
        _table.Add(entry, middle);
    }

    /// <summary>Hashes every byte of the cell; the last words may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(ReadOnlySpan<byte> cell, in CellEnds ends)
    {
        // The length goes into the top byte, which short texts do not use. In longer texts it rarely cancels a byte.
        var hash = SeededHash.Join(ends.First ^ ((ulong)ends.Length << 56), ends.Last);
        for (var i = CellEnds.Bytes; i < cell.Length - CellEnds.Bytes; i += sizeof(ulong))
            hash = SeededHash.Join(hash, BinaryPrimitives.ReadUInt64LittleEndian(cell[i..]));
        return SeededHash.Of(hash);
    }

    /// <summary>
    /// A hash table with linear probing. A second array holds the middles of the long texts, one after another.
    /// </summary>
    private sealed class Table(int capacity, int bytes)
    {
        private readonly Entry[] _entries = new Entry[capacity];
        private readonly byte[] _middles = new byte[bytes];
        private int _used;

        public int Count { get; private set; }

        public bool TryFind(ReadOnlySpan<byte> cell, in CellEnds ends, uint hash, out int number)
        {
            for (var at = hash & (uint)(_entries.Length - 1); ; at = (at + 1) & (uint)(_entries.Length - 1))
            {
                ref var entry = ref _entries[at];
                number = Volatile.Read(ref entry.State) - Entry.Offset;
                if (number < -1) return false;
                if (entry.Ends.IsSame(ends)
                    && (!ends.IsLong || Middle(entry).SequenceEqual(cell[CellEnds.Bytes..^CellEnds.Bytes])))
                    return true;
            }
        }

        public bool HasRoom(int length) => 2 * (Count + 1) <= _entries.Length && _used + length <= _middles.Length;

        public void Add(in Entry entry, ReadOnlySpan<byte> middle)
        {
            var at = entry.Hash & (uint)(_entries.Length - 1);
            while (_entries[at].State != 0) at = (at + 1) & (uint)(_entries.Length - 1);
            middle.CopyTo(_middles.AsSpan(_used));
            ref var added = ref _entries[at];
            (added.Ends, added.Hash, added.Start) = (entry.Ends, entry.Hash, _used);
            _used += middle.Length;
            Count++;
            Volatile.Write(ref added.State, entry.State);
        }

        public Table Larger(int length)
        {
            var larger = new Table(
                2 * (Count + 1) > _entries.Length ? 2 * _entries.Length : _entries.Length,
                _used + length > _middles.Length ? 2 * (_used + length) : _middles.Length);
            foreach (ref readonly var entry in _entries.AsSpan())
            {
                if (entry.State != 0) larger.Add(entry, Middle(entry));
            }
            return larger;
        }

        private ReadOnlySpan<byte> Middle(in Entry entry) =>
            entry.Ends.IsLong ? _middles.AsSpan(entry.Start, entry.Ends.Length - (2 * CellEnds.Bytes)) : [];
    }

    private struct Entry
    {
        /// <summary>State = number + Offset. Numbers are -1 or more, so a State of 0 marks a free slot.</summary>
        public const int Offset = 2;

        public CellEnds Ends;
        public uint Hash;
        public int Start; // offset of the middle in _middles
        public int State;
    }
}
