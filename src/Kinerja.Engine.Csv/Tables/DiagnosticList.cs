using System.Collections;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Diagnostics in the order in which they were added, made anew whenever one is asked for: of millions about rows, each
/// is kept as what it does not share with the first one of its code, file and column.
/// </summary>
internal sealed class DiagnosticList : IReadOnlyList<Diagnostic>
{
    private const int ChunkLength = 1 << 12;
    private readonly List<Entri[]> _chunks = [];
    private readonly Potongan _middles = new();
    private readonly List<Diagnostic> _patterns = []; // the first of each kind, and every one that is of no kind
    private readonly Dictionary<(DiagnosticCode Code, string? File, string? Column), int> _kinds = [];

    public int Count { get; private set; }

    public Diagnostic this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var entri = _chunks[index / ChunkLength][index % ChunkLength];
            var pattern = _patterns[entri.Pattern];
            return entri.IsPattern ? pattern : pattern with
            {
                Place = pattern.Place with { Line = entri.Line > 0 ? entri.Line : null },
                Message = string.Concat(
                    pattern.Message.AsSpan(0, entri.Prefix), _middles.Read(entri.Start, entri.Length),
                    pattern.Message.AsSpan(pattern.Message.Length - entri.Suffix)),
            };
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        if (Count % ChunkLength == 0) _chunks.Add(new Entri[ChunkLength]);
        _chunks[^1][Count % ChunkLength] = Keep(diagnostic);
        Count++;
    }

    public IEnumerator<Diagnostic> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Entri Keep(Diagnostic diagnostic)
    {
        var (place, message) = (diagnostic.Place, diagnostic.Message);
        var kind = (diagnostic.Code, place.File, place.Column);
        var isOfKind = place == new DiagnosticPlace { File = place.File, Line = place.Line, Column = place.Column }
            && message.Length <= ushort.MaxValue;
        if (!isOfKind || !_kinds.TryGetValue(kind, out var pattern))
        {
            if (isOfKind) _kinds.Add(kind, _patterns.Count);
            _patterns.Add(diagnostic);
            return new Entri { Pattern = _patterns.Count - 1, IsPattern = true };
        }
        var shared = _patterns[pattern].Message;
        var prefix = shared.AsSpan().CommonPrefixLength(message);
        var suffix = SuffixLength(shared.AsSpan(prefix), message.AsSpan(prefix));
        var middle = message.AsSpan(prefix..^suffix);
        return new Entri
        {
            Pattern = pattern,
            Line = place.Line ?? 0,
            Prefix = (ushort)prefix,
            Suffix = (ushort)suffix,
            Start = _middles.Add(middle),
            Length = (ushort)middle.Length,
        };
    }

    private static int SuffixLength(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)]) length++;
        return length;
    }

    /// <summary>A diagnostic as what it does not share with its pattern.</summary>
    private struct Entri
    {
        public long Start;
        public int Pattern;
        public int Line; // 0 for none
        public ushort Prefix;
        public ushort Suffix;
        public ushort Length;
        public bool IsPattern;
    }

    /// <summary>Texts one after another, in pieces that are never copied.</summary>
    private sealed class Potongan
    {
        private const int PieceLength = 1 << 16; // no text is longer
        private readonly List<char[]> _pieces = [];
        private int _used = PieceLength;

        public long Add(ReadOnlySpan<char> text)
        {
            if (text.Length > PieceLength - _used)
            {
                _pieces.Add(new char[PieceLength]);
                _used = 0;
            }
            if (_pieces.Count == 0) return 0; // of nothing
            text.CopyTo(_pieces[^1].AsSpan(_used));
            _used += text.Length;
            return ((long)(_pieces.Count - 1) * PieceLength) + _used - text.Length;
        }

        public ReadOnlySpan<char> Read(long start, int length) => length == 0 ? []
            : _pieces[(int)(start / PieceLength)].AsSpan((int)(start % PieceLength), length);
    }
}
