using System.Buffers;

namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// Reads any file as UTF-8 without a byte order mark, block by block (SPEC 10). Unreadable bytes become U+FFFD and mark
/// the position as damaged, so that the reader can refuse the affected rows.
/// </summary>
internal sealed class Utf8Stream : ForwardStream
{
    private const int Block = 1 << 16;
    private const int ReportEvery = 1 << 22;
    private readonly Stream _source;
    private readonly bool _ownsSource;
    private readonly Action<long> _report;
    private readonly CancellationToken _cancellation;
    private readonly byte[] _raw = ArrayPool<byte>.Shared.Rent(Block);
    private byte[]? _decoded;
    private int _rawStart;
    private int _rawEnd;
    private bool _isBegun;
    private bool _isEnded;
    private bool _isDisposed;
    private long _reported;
    private long _made; // bytes of UTF-8 decoded so far
    private ReadOnlyMemory<byte> _ready;

    /// <param name="source">The bytes.</param>
    /// <param name="ownsSource">Whether disposing this stream closes the source.</param>
    /// <param name="encoding">The encoding of a file without a byte order mark.</param>
    /// <param name="report">Receives the number of bytes read so far.</param>
    /// <param name="cancellation">Checked once per block of 64 KiB.</param>
    public Utf8Stream(
        Stream source, bool ownsSource, FileEncoding encoding, Action<long> report, CancellationToken cancellation)
    {
        (_source, _ownsSource, _report, _cancellation) = (source, ownsSource, report, cancellation);
        Decoder = new Utf8Decoder(encoding);
    }

    /// <summary>The decoder, with the encoding and damage it found.</summary>
    public Utf8Decoder Decoder { get; }

    /// <summary>Whether the file fits in the first block; valid after the first read or <see cref="Peek"/>.</summary>
    public bool IsSmall { get; private set; }

    /// <summary>The UTF-8 offset of the first damaged block; <see cref="long.MaxValue"/> for none.</summary>
    public long DamagedFrom { get; private set; } = long.MaxValue;

    /// <summary>The number of bytes read from the source.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Returns the first block without consuming it.</summary>
    public ReadOnlyMemory<byte> Peek()
    {
        if (!_isBegun) Fill();
        return _ready;
    }

    /// <summary>Consumes the first bytes of the first block.</summary>
    public void Skip(int count) => _ready = _ready[count..];

    public override int Read(Span<byte> buffer)
    {
        while (_ready.IsEmpty && !_isEnded) Fill();
        var count = Math.Min(buffer.Length, _ready.Length);
        _ready.Span[..count].CopyTo(buffer);
        _ready = _ready[count..];
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDisposed)
        {
            _isDisposed = true;
            if (_ownsSource) _source.Dispose();
            ArrayPool<byte>.Shared.Return(_raw);
            if (_decoded is not null) ArrayPool<byte>.Shared.Return(_decoded);
        }
        base.Dispose(disposing);
    }

    /// <summary>Reads a block and decodes it up to the last whole character.</summary>
    private void Fill()
    {
        _cancellation.ThrowIfCancellationRequested();
        var kept = _rawEnd - _rawStart;
        _raw.AsSpan(_rawStart, kept).CopyTo(_raw);
        // Fill the first block completely: separator and byte order mark are detected in it.
        var free = _raw.AsSpan(kept, Block - kept);
        var read = _source.ReadAtLeast(free, _isBegun ? 1 : Block, throwOnEndOfStream: false);
        (_rawStart, _rawEnd) = (0, kept + read);
        _isEnded = read == 0 || (!_isBegun && _rawEnd < Block);
        if (!_isBegun) _rawStart = Decoder.TakeMark(_raw.AsSpan(0, _rawEnd));
        IsSmall |= !_isBegun && _isEnded;
        _isBegun = true;
        Report(read);
        Decode();
    }

    private void Decode()
    {
        var block = _raw.AsSpan(_rawStart, _rawEnd - _rawStart);
        var plain = Decoder.PlainLength(block);
        // The header is searched in the first block, so that block is decoded as one piece.
        if (plain > 0 && (plain == block.Length || _made > 0))
        {
            _ready = _raw.AsMemory(_rawStart, plain);
            _rawStart += plain;
            _made += plain;
            // The next call decodes the rest. It overwrites the block only after the caller has read this part.
            if (_isEnded && _rawStart < _rawEnd) _isEnded = false;
            return;
        }
        _decoded ??= ArrayPool<byte>.Shared.Rent(Utf8Decoder.GrowthMaximum * Block);
        block[..plain].CopyTo(_decoded);
        var (used, made) = Decoder.Decode(block[plain..], _decoded.AsSpan(plain), _isEnded);
        _rawStart += plain + used;
        if (Decoder.HasDamage) DamagedFrom = Math.Min(DamagedFrom, _made + plain);
        _made += plain + made;
        _ready = _decoded.AsMemory(0, plain + made);
    }

    private void Report(int read)
    {
        BytesRead += read;
        if (!_isEnded && BytesRead - _reported < ReportEvery) return;
        _reported = BytesRead;
        _report(BytesRead);
    }
}
