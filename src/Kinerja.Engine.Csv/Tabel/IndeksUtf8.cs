using System.Buffers.Binary;
using System.Text;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// Turns cells into numbers without making a string of one that was seen before. Looking up takes no lock: a table
/// only gains entries, each complete before it can be found, and a larger table takes its place as a whole.
/// </summary>
/// <param name="resolve">The number of a text seen for the first time; negative when it is none. Called by one thread
/// at a time.</param>
internal sealed class IndeksUtf8(Func<string, int> resolve)
{
    private const int RememberedMaximum = 1 << 16;
    private const int UnknownLengthMaximum = 256;

    // Names chosen to collide would make a reader crawl, so nobody can know where they go.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    private readonly Lock _adding = new();
    private Tabel _tabel = new(64, 1024);

    /// <returns>The number; negative when the text is none.</returns>
    public int Find(ReadOnlySpan<byte> cell)
    {
        var hash = Hash(cell);
        if (Volatile.Read(ref _tabel).TryFind(cell, hash, out var number)) return number;
        lock (_adding)
        {
            if (_tabel.TryFind(cell, hash, out number)) return number;
            number = resolve(Encoding.UTF8.GetString(cell));
            // A file may hold any number of unknown texts, of any length.
            if (number >= 0 || (_tabel.Count < RememberedMaximum && cell.Length <= UnknownLengthMaximum))
                Remember(cell, hash, number);
            return number;
        }
    }

    private void Remember(ReadOnlySpan<byte> cell, uint hash, int number)
    {
        if (!_tabel.HasRoom(cell.Length)) Volatile.Write(ref _tabel, _tabel.Larger(cell.Length));
        _tabel.Add(cell, hash, number);
    }

    /// <summary>Every byte counts; the last eight may be read twice.</summary>
    private static uint Hash(ReadOnlySpan<byte> cell)
    {
        var hash = Seed ^ (ulong)cell.Length;
        if (cell.Length >= sizeof(ulong))
        {
            for (var i = 0; i < cell.Length - sizeof(ulong); i += sizeof(ulong))
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(cell[i..]));
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..]));
        }
        else
        {
            var tail = 0UL;
            foreach (var b in cell) tail = (tail << 8) | b;
            hash = Mix(hash ^ tail);
        }
        return unchecked((uint)(hash >> 32));
    }

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x *= 0x9E37_79B9_7F4A_7C15;
            return x ^ (x >> 29);
        }
    }

    /// <summary>Entries where their hash says or after; the texts one after another.</summary>
    private sealed class Tabel(int capacity, int bytes)
    {
        private readonly Entri[] _entries = new Entri[capacity];
        private readonly byte[] _texts = new byte[bytes];
        private int _used;

        public int Count { get; private set; }

        public bool TryFind(ReadOnlySpan<byte> cell, uint hash, out int number)
        {
            for (var at = hash & (uint)(_entries.Length - 1); ; at = (at + 1) & (uint)(_entries.Length - 1))
            {
                ref var entri = ref _entries[at];
                number = Volatile.Read(ref entri.State) - Entri.Offset;
                if (number < -1) return false;
                if (entri.Hash == hash && entri.Length == cell.Length
                    && _texts.AsSpan(entri.Start, entri.Length).SequenceEqual(cell))
                    return true;
            }
        }

        public bool HasRoom(int length) => 2 * (Count + 1) <= _entries.Length && _used + length <= _texts.Length;

        public void Add(ReadOnlySpan<byte> cell, uint hash, int number)
        {
            var at = hash & (uint)(_entries.Length - 1);
            while (_entries[at].State != 0) at = (at + 1) & (uint)(_entries.Length - 1);
            cell.CopyTo(_texts.AsSpan(_used));
            ref var entri = ref _entries[at];
            (entri.Hash, entri.Start, entri.Length) = (hash, _used, cell.Length);
            _used += cell.Length;
            Count++;
            Volatile.Write(ref entri.State, number + Entri.Offset);
        }

        public Tabel Larger(int length)
        {
            var larger = new Tabel(
                2 * (Count + 1) > _entries.Length ? 2 * _entries.Length : _entries.Length,
                _used + length > _texts.Length ? 2 * (_used + length) : _texts.Length);
            foreach (var entri in _entries)
            {
                if (entri.State != 0)
                    larger.Add(_texts.AsSpan(entri.Start, entri.Length), entri.Hash, entri.State - Entri.Offset);
            }
            return larger;
        }
    }

    private struct Entri
    {
        /// <summary>What is added to a number, of which -1 is the least; a State of 0 is no entry.</summary>
        public const int Offset = 2;

        public uint Hash;
        public int Start;
        public int Length;
        public int State;
    }
}
