using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Turns cells into numbers without making a string of one that was seen before. Looking up takes no lock: a table
/// only gains entries, each complete before it can be found, and a larger table takes its place as a whole.
/// </summary>
/// <param name="resolve">The number of a text seen for the first time; negative when it is none. Called by one thread
/// at a time.</param>
internal sealed class Utf8Index(Func<string, int> resolve)
{
    private const int RememberedMaximum = 1 << 16;
    private const int UnknownLengthMaximum = 256;

    private readonly Lock _adding = new();
    private Table _table = new(64, 1024);

    /// <returns>The number; negative when the text is none.</returns>
    public int Find(ReadOnlySpan<byte> cell) => Find(cell, new CellEnds(cell));

    /// <param name="cell">The text.</param>
    /// <param name="ends">Its ends.</param>
    /// <returns>The number; negative when the text is none.</returns>
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
            // A file may hold any number of unknown texts, of any length.
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

    /// <summary>Every byte counts; eight of them may be read twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(ReadOnlySpan<byte> cell, in CellEnds ends)
    {
        // The length lies where short texts have no byte; longer ones of other lengths seldom meet there.
        var hash = SeededHash.Join(ends.First ^ ((ulong)ends.Length << 56), ends.Last);
        for (var i = CellEnds.Bytes; i < cell.Length - CellEnds.Bytes; i += sizeof(ulong))
            hash = SeededHash.Join(hash, BinaryPrimitives.ReadUInt64LittleEndian(cell[i..]));
        return SeededHash.Of(hash);
    }

    /// <summary>Entries where their hash says or after; what lies between the ends of long texts, one after
    /// another.</summary>
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
        /// <summary>What is added to a number, of which -1 is the least; a State of 0 is no entry.</summary>
        public const int Offset = 2;

        public CellEnds Ends;
        public uint Hash;
        public int Start; // of its middle
        public int State;
    }
}
