using System.Globalization;
using System.Text;
using Kinerja.Engine.Html.Teks;

namespace Kinerja.Engine.Html.Markup;

/// <summary>Collects a page in UTF-8. Texts are escaped here and nowhere else in this room.</summary>
internal sealed class MarkupWriter
{
    private const int ChunkSize = 1 << 16; // small enough for the ordinary heap, so that no large block stays behind
    private const int PieceMaximum = 512;
    private const int BytesPerCharacter = 3;

    private readonly List<byte[]> _full = [];
    private byte[] _chunk = new byte[ChunkSize];
    private int _used;

    /// <summary>The size of the page so far in bytes.</summary>
    public long Length => ((long)_full.Count * ChunkSize) + _used;

    /// <summary>Writes the page.</summary>
    public void CopyTo(Stream destination)
    {
        foreach (var chunk in _full) destination.Write(chunk);
        destination.Write(_chunk, 0, _used);
    }

    /// <summary>Appends markup that this assembly wrote itself.</summary>
    public MarkupWriter Markup(ReadOnlySpan<byte> markup)
    {
        while (!markup.IsEmpty)
        {
            if (_used == ChunkSize) NextChunk();
            var some = markup[..Math.Min(markup.Length, ChunkSize - _used)];
            some.CopyTo(_chunk.AsSpan(_used));
            _used += some.Length;
            markup = markup[some.Length..];
        }
        return this;
    }

    /// <summary>Appends markup whose values are escaped already.</summary>
    public MarkupWriter Markup(string markup)
    {
        foreach (var piece in new Pieces(markup)) Unescaped(piece);
        return this;
    }

    /// <summary>Appends a number.</summary>
    public MarkupWriter Number(int number)
    {
        Span<byte> digits = stackalloc byte[16];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return Markup(digits[..length]);
    }

    /// <summary>
    /// Appends a text of data with its markup escaped, for an element or between double quotes. In UTF-8 a plus sign
    /// and a space that does not break need no escape, and rumus and numbers are full of them.
    /// </summary>
    public MarkupWriter Text(string text)
    {
        var rest = text.AsSpan();
        while (true)
        {
            var end = rest.IndexOfAny('+', '\u00A0');
            foreach (var piece in new Pieces(end < 0 ? rest : rest[..end])) Escaped(piece);
            if (end < 0) return this;
            Markup(rest[end] == '+' ? "+"u8 : "\u00A0"u8);
            rest = rest[(end + 1)..];
        }
    }

    private void Unescaped(ReadOnlySpan<char> piece)
    {
        Span<byte> bytes = stackalloc byte[PieceMaximum * BytesPerCharacter];
        Markup(bytes[..Encoding.UTF8.GetBytes(piece, bytes)]);
    }

    private void Escaped(ReadOnlySpan<char> piece)
    {
        Span<byte> bytes = stackalloc byte[PieceMaximum * BytesPerCharacter];
        ReadOnlySpan<byte> rest = bytes[..Encoding.UTF8.GetBytes(piece, bytes)];
        var first = VisibleName.Encoder.FindFirstCharacterToEncodeUtf8(rest);
        if (first < 0)
        {
            Markup(rest);
            return;
        }
        Markup(rest[..first]);
        rest = rest[first..];
        Span<byte> escaped = stackalloc byte[PieceMaximum];
        while (!rest.IsEmpty)
        {
            VisibleName.Encoder.EncodeUtf8(rest, escaped, out var consumed, out var written);
            Markup(escaped[..written]);
            rest = rest[consumed..];
        }
    }

    private void NextChunk()
    {
        _full.Add(_chunk);
        (_chunk, _used) = (new byte[ChunkSize], 0);
    }

    /// <summary>The pieces of a text, none of them too long, and none that ends inside a surrogate pair.</summary>
    private ref struct Pieces(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Pieces GetEnumerator() => this;

        public bool MoveNext()
        {
            var length = Math.Min(_rest.Length, PieceMaximum);
            if (length < _rest.Length && char.IsHighSurrogate(_rest[length - 1])) length--;
            Current = _rest[..length];
            _rest = _rest[length..];
            return length > 0;
        }
    }
}
