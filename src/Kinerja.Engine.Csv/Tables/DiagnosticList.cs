using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Diagnostics in the order in which they were added, stored compactly because a file can cause millions. Diagnostics
/// of one kind differ only in line, key and arguments. An entry stores its kind, its line, the number of its key, and
/// the texts (the arguments and the key in a table) that differ from the first diagnostic of its kind. Reading an entry
/// creates the diagnostic again.
/// </summary>
internal sealed class DiagnosticList : IReadOnlyList<Diagnostic>
{
    private const int ChunkLength = 1 << 12;
    private const char AsFirst = char.MaxValue; // stored in place of a length: same argument as the first of the kind
    private readonly List<Entry[]> _chunks = [];
    private readonly TextStore _texts = new();
    private readonly List<Diagnostic> _firsts = []; // by number of the kind
    private readonly Dictionary<Diagnostic, int> _kinds = new(new KindComparer());
    private readonly List<Key> _keys = []; // many diagnostics share a wilayah, an indikator and a period
    private readonly Dictionary<Key, int> _keyNumbers = [];

    public int Count { get; private set; }

    public Diagnostic this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var entry = _chunks[index / ChunkLength][index % ChunkLength];
            var first = _firsts[entry.Kind];
            var texts = Texts(TextsOf(first), entry.Start);
            var place = _keys[entry.Key].In(first.Place) with { Line = entry.Line > 0 ? entry.Line : null };
            return place.Key is null ? first with { Place = place, Arguments = texts }
                : first with { Place = place with { Key = texts[^1] }, Arguments = texts[..^1] };
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        if (Count % ChunkLength == 0) _chunks.Add(new Entry[ChunkLength]);
        var kind = Kind(diagnostic);
        _chunks[^1][Count % ChunkLength] = new Entry
        {
            Kind = kind,
            Key = NumberOf(Key.Of(diagnostic.Place)),
            Line = diagnostic.Place.Line ?? 0,
            Start = Keep(TextsOf(diagnostic), TextsOf(_firsts[kind])),
        };
        Count++;
    }

    public IEnumerator<Diagnostic> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ImmutableArray<string> TextsOf(Diagnostic diagnostic) =>
        diagnostic.Place.Key is { } key ? diagnostic.Arguments.Add(key) : diagnostic.Arguments;

    private int Kind(Diagnostic diagnostic)
    {
        // A diagnostic too long for the store becomes its own kind.
        var length = diagnostic.Arguments.Length + 1 + (diagnostic.Place.Key?.Length ?? 0);
        foreach (var argument in diagnostic.Arguments) length += argument.Length;
        var isShared = length <= TextStore.LengthMaximum;
        if (isShared && _kinds.TryGetValue(diagnostic, out var kind)) return kind;
        if (isShared) _kinds.Add(diagnostic, _firsts.Count);
        _firsts.Add(diagnostic);
        return _firsts.Count - 1;
    }

    private int NumberOf(Key key)
    {
        if (_keyNumbers.TryGetValue(key, out var number)) return number;
        _keyNumbers.Add(key, _keys.Count);
        _keys.Add(key);
        return _keys.Count - 1;
    }

    /// <returns>The start of the texts in the store; each is a length and its characters.</returns>
    private long Keep(ImmutableArray<string> arguments, ImmutableArray<string> first)
    {
        var length = arguments.Length;
        for (var i = 0; i < arguments.Length; i++) length += arguments[i] == first[i] ? 0 : arguments[i].Length;
        var rest = _texts.Add(length, out var start);
        for (var i = 0; i < arguments.Length; i++)
        {
            var own = arguments[i] == first[i] ? "" : arguments[i];
            rest[0] = arguments[i] == first[i] ? AsFirst : (char)own.Length;
            own.CopyTo(rest[1..]);
            rest = rest[(1 + own.Length)..];
        }
        return start;
    }

    private ImmutableArray<string> Texts(ImmutableArray<string> first, long start)
    {
        var arguments = first.ToArray();
        foreach (ref var argument in arguments.AsSpan())
        {
            var length = _texts.Read(start++, 1)[0];
            if (length == AsFirst) continue;
            argument = new string(_texts.Read(start, length));
            start += length;
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(arguments);
    }

    /// <summary>The difference of a diagnostic from the first one of its kind.</summary>
    private struct Entry
    {
        public long Start; // of the texts in the store
        public int Kind;
        public int Key;
        public int Line; // 0 for none
    }

    /// <summary>The wilayah, indikator and period of a place.</summary>
    private readonly record struct Key(string? Wilayah, string? Indikator, int Tahun, int Triwulan)
    {
        public static Key Of(DiagnosticPlace place) => new(
            place.Wilayah, place.Indikator, place.Tahun ?? 0, place.Triwulan?.Nomor ?? 0);

        public DiagnosticPlace In(DiagnosticPlace place) => place with
        {
            Wilayah = Wilayah,
            Indikator = Indikator,
            Tahun = Tahun > 0 ? Tahun : null,
            Triwulan = Triwulan > 0 ? new Triwulan(Triwulan) : null,
        };
    }

    /// <summary>Diagnostics of one kind differ in their lines, keys and arguments only.</summary>
    private sealed class KindComparer : IEqualityComparer<Diagnostic>
    {
        public bool Equals(Diagnostic? x, Diagnostic? y) => x is not null && y is not null
            && x.Code == y.Code && x.HasTemplateOf(y) && x.Place.Key is null == y.Place.Key is null
            && Key.Of(y.Place).In(x.Place) with { Line = y.Place.Line, Key = y.Place.Key } == y.Place;

        public int GetHashCode(Diagnostic obj)
        {
            var place = obj.Place;
            return HashCode.Combine(obj.Code, place.File, place.Column, place.SpanStart);
        }
    }

    /// <summary>Characters one after another, in pieces that are never copied.</summary>
    private sealed class TextStore
    {
        public const int LengthMaximum = 60_000;
        private const int PieceLength = 1 << 16;
        private readonly List<char[]> _pieces = [];
        private int _used = PieceLength;

        /// <param name="length">The number of characters, at most <see cref="LengthMaximum"/>.</param>
        /// <param name="start">The position for <see cref="Read"/>.</param>
        /// <returns>The span to write the characters to.</returns>
        public Span<char> Add(int length, out long start)
        {
            if (length > PieceLength - _used)
            {
                _pieces.Add(new char[PieceLength]);
                _used = 0;
            }
            start = ((long)(_pieces.Count - 1) * PieceLength) + _used;
            if (length == 0) return [];
            _used += length;
            return _pieces[^1].AsSpan(_used - length, length);
        }

        public ReadOnlySpan<char> Read(long start, int length) =>
            _pieces[(int)(start / PieceLength)].AsSpan((int)(start % PieceLength), length);
    }
}
