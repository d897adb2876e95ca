using System.Runtime.InteropServices;
using System.Text;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// Turns cells into dense numbers without making a string of one that was seen before; the same cell as in the row
/// above, the common case, costs one comparison.
/// </summary>
/// <param name="resolve">The number of a text seen for the first time; negative when it is unknown.</param>
internal sealed class IndeksUtf8(Func<string, int> resolve)
{
    private const int RememberedMaximum = 1 << 20;
    private readonly Dictionary<byte[], int> _seen = new(Utf8Comparer.Instance);
    private byte[] _last = [];
    private int _lastIndex = -1;

    /// <summary>Whether the cell is the one found last.</summary>
    public bool IsLast(ReadOnlySpan<byte> cell) => _lastIndex >= 0 && cell.SequenceEqual(_last);

    /// <summary>The number of a cell that was found before; negative when it was not, or is unknown.</summary>
    public int Recall(ReadOnlySpan<byte> cell)
    {
        if (IsLast(cell)) return _lastIndex;
        var lookup = _seen.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(cell, out byte[]? key, out var index)) return -1;
        (_last, _lastIndex) = (key, index);
        return index;
    }

    public int Find(ReadOnlySpan<byte> cell)
    {
        if (IsLast(cell)) return _lastIndex;
        var lookup = _seen.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(cell, out byte[]? key, out var index))
        {
            index = resolve(Encoding.UTF8.GetString(cell));
            key = cell.ToArray();
            if (_seen.Count < RememberedMaximum) _seen.Add(key, index);
        }
        (_last, _lastIndex) = (key, index);
        return index;
    }

    private sealed class Utf8Comparer
        : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly Utf8Comparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            // Seeded either way: names chosen to collide would make a reader crawl.
            if (alternate.Length is >= 8 and <= 32)
            {
                // The first sixteen bytes and the last sixteen, which overlap where there are fewer.
                var (left, right) = (Math.Min(8, alternate.Length - 8), Math.Max(0, alternate.Length - 16));
                return HashCode.Combine(
                    Read(alternate), Read(alternate[4..]), Read(alternate[left..]), Read(alternate[(left + 4)..]),
                    Read(alternate[right..]), Read(alternate[(right + 4)..]),
                    Read(alternate[^8..]), Read(alternate[^4..]));
            }
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        private static uint Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<uint>(bytes);

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
