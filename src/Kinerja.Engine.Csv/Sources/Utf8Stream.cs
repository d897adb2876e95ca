using System.Buffers;

namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// Any file as UTF-8 without a byte order mark, block by block (SPEC 10). What cannot be read becomes U+FFFD and is
/// counted as damage, so that the rows that hold it can be refused.
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
    private long _made; // bytes of UTF-8
    private ReadOnlyMemory<byte> _ready;

    /// <param name="source">The bytes.</param>
    /// <param name="ownsSource">Whether the source is closed with this stream.</param>
    /// <param name="encoding">The encoding where no byte order mark tells it.</param>
    /// <param name="report">Is told how many bytes were read.</param>
    /// <param name="cancellation">Looked at once a block.</param>
    public Utf8Stream(
        Stream source, bool ownsSource, FileEncoding encoding, Action<long> report, CancellationToken cancellation)
    {
        (_source, _ownsSource, _report, _cancellation) = (source, ownsSource, report, cancellation);
        Decoder = new Utf8Decoder(encoding);
    }

    /// <summary>What turns bytes into UTF-8, and what it found.</summary>
    public Utf8Decoder Decoder { get; }

    /// <summary>Whether all of it fits in the first block; known once that was read.</summary>
    public bool IsSmall { get; private set; }

    /// <summary>Where in the UTF-8 the first block begins that holds damage; far behind the end without any.</summary>
    public long DamagedFrom { get; private set; } = long.MaxValue;

    /// <summary>Bytes read from the source.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The first block, without taking it.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (!_isBegun) Fill();
        return _ready.Span;
    }

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
        // The first block is read whole, because separator and byte order mark are found in it.
        var room = _raw.AsSpan(kept, Block - kept);
        var read = _source.ReadAtLeast(room, _isBegun ? 1 : Block, throwOnEndOfStream: false);
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
        if (plain > 0)
        {
            _ready = _raw.AsMemory(_rawStart, plain);
            _rawStart += plain;
            _made += plain;
            // What is left waits for the next call: it overwrites the block only when this part was taken.
            if (_isEnded && _rawStart < _rawEnd) _isEnded = false;
            return;
        }
        _decoded ??= ArrayPool<byte>.Shared.Rent(Utf8Decoder.GrowthMaximum * Block);
        var (used, made) = Decoder.Decode(block, _decoded, _isEnded);
        _rawStart += used;
        if (Decoder.HasDamage) DamagedFrom = Math.Min(DamagedFrom, _made);
        _made += made;
        _ready = _decoded.AsMemory(0, made);
    }

    private void Report(int read)
    {
        BytesRead += read;
        if (!_isEnded && BytesRead - _reported < ReportEvery) return;
        _reported = BytesRead;
        _report(BytesRead);
    }
}
