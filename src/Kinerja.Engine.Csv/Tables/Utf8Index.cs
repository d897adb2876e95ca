using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kinerja.Engine.Csv.Tables;

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
    private Tabel _tabel = new(64, 1024);

    /// <returns>The number; negative when the text is none.</returns>
    public int Find(ReadOnlySpan<byte> cell) => Find(cell, new CellEnds(cell));

    /// <param name="cell">The text.</param>
    /// <param name="ujung">Its ends.</param>
    /// <returns>The number; negative when the text is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> cell, in CellEnds ujung)
    {
        var hash = Hash(cell, ujung);
        return Volatile.Read(ref _tabel).TryFind(cell, ujung, hash, out var number) ? number : Ask(cell, ujung, hash);
    }

    private int Ask(ReadOnlySpan<byte> cell, in CellEnds ujung, uint hash)
    {
        lock (_adding)
        {
            if (_tabel.TryFind(cell, ujung, hash, out var number)) return number;
            number = resolve(Encoding.UTF8.GetString(cell));
            // A file may hold any number of unknown texts, of any length.
            if (number >= 0 || (_tabel.Count < RememberedMaximum && cell.Length <= UnknownLengthMaximum))
            {
                var entri = new Entri { Ujung = ujung, Hash = hash, State = number + Entri.Offset };
                Remember(entri, ujung.IsLong ? cell[CellEnds.Bytes..^CellEnds.Bytes] : []);
            }
            return number;
        }
    }

    private void Remember(in Entri entri, ReadOnlySpan<byte> middle)
    {
        if (!_tabel.HasRoom(middle.Length)) Volatile.Write(ref _tabel, _tabel.Larger(middle.Length));
        _tabel.Add(entri, middle);
    }

    /// <summary>Every byte counts; eight of them may be read twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Hash(ReadOnlySpan<byte> cell, in CellEnds ujung)
    {
        // The length lies where short texts have no byte; longer ones of other lengths seldom meet there.
        var hash = SeededHash.Join(ujung.First ^ ((ulong)ujung.Length << 56), ujung.Last);
        for (var i = CellEnds.Bytes; i < cell.Length - CellEnds.Bytes; i += sizeof(ulong))
            hash = SeededHash.Join(hash, BinaryPrimitives.ReadUInt64LittleEndian(cell[i..]));
        return SeededHash.Of(hash);
    }

    /// <summary>Entries where their hash says or after; what lies between the ends of long texts, one after
    /// another.</summary>
    private sealed class Tabel(int capacity, int bytes)
    {
        private readonly Entri[] _entries = new Entri[capacity];
        private readonly byte[] _middles = new byte[bytes];
        private int _used;

        public int Count { get; private set; }

        public bool TryFind(ReadOnlySpan<byte> cell, in CellEnds ujung, uint hash, out int number)
        {
            for (var at = hash & (uint)(_entries.Length - 1); ; at = (at + 1) & (uint)(_entries.Length - 1))
            {
                ref var entri = ref _entries[at];
                number = Volatile.Read(ref entri.State) - Entri.Offset;
                if (number < -1) return false;
                if (entri.Ujung.IsSame(ujung)
                    && (!ujung.IsLong || Middle(entri).SequenceEqual(cell[CellEnds.Bytes..^CellEnds.Bytes])))
                    return true;
            }
        }

        public bool HasRoom(int length) => 2 * (Count + 1) <= _entries.Length && _used + length <= _middles.Length;

        public void Add(in Entri entri, ReadOnlySpan<byte> middle)
        {
            var at = entri.Hash & (uint)(_entries.Length - 1);
            while (_entries[at].State != 0) at = (at + 1) & (uint)(_entries.Length - 1);
            middle.CopyTo(_middles.AsSpan(_used));
            ref var added = ref _entries[at];
            (added.Ujung, added.Hash, added.Start) = (entri.Ujung, entri.Hash, _used);
            _used += middle.Length;
            Count++;
            Volatile.Write(ref added.State, entri.State);
        }

        public Tabel Larger(int length)
        {
            var larger = new Tabel(
                2 * (Count + 1) > _entries.Length ? 2 * _entries.Length : _entries.Length,
                _used + length > _middles.Length ? 2 * (_used + length) : _middles.Length);
            foreach (ref readonly var entri in _entries.AsSpan())
            {
                if (entri.State != 0) larger.Add(entri, Middle(entri));
            }
            return larger;
        }

        private ReadOnlySpan<byte> Middle(in Entri entri) =>
            entri.Ujung.IsLong ? _middles.AsSpan(entri.Start, entri.Ujung.Length - (2 * CellEnds.Bytes)) : [];
    }

    private struct Entri
    {
        /// <summary>What is added to a number, of which -1 is the least; a State of 0 is no entry.</summary>
        public const int Offset = 2;

        public CellEnds Ujung;
        public uint Hash;
        public int Start; // of its middle
        public int State;
    }
}
