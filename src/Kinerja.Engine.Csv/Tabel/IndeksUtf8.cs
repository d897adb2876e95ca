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

    public int Find(ReadOnlySpan<byte> cell)
    {
        if (_lastIndex >= 0 && cell.SequenceEqual(_last)) return _lastIndex;
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
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
