using System.Buffers;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// A file that may be divided: its first lines, with the header, are read as a stream, the next ones are taken in
/// blocks that can be cut into rows apart from each other, and what is left is a stream again. A block holds no quote,
/// so that every line of it is a row; the first quote, or a line longer than a block, ends the blocks.
/// </summary>
internal sealed class BlockStream(Utf8Stream stream) : ForwardStream
{
    private const int BlockLength = 1 << 17;
    private byte[] _kept = []; // what was read and is not a whole line yet, or was not to be a block
    private int _keptStart;
    private int _keptEnd;
    private int? _head; // bytes of the first lines that are still to be read

    /// <summary>Whether it was divided.</summary>
    public bool IsDivided => _head is not null;

    /// <summary>The lines of the stream before the blocks; known once it is divided.</summary>
    public long HeadLines { get; private set; }

    /// <summary>The bytes before what is still to be read in blocks or after them.</summary>
    public long Taken { get; private set; }

    /// <summary>As <see cref="Utf8Stream.DamagedFrom"/>.</summary>
    public long DamagedFrom => stream.DamagedFrom;

    /// <summary>Divides it behind its first lines, where it can be; before anything is read.</summary>
    public void Divide()
    {
        var start = stream.Peek();
        var end = start.LastIndexOf((byte)'\n') + 1;
        if (stream.IsSmall || end == 0 || start[..end].Contains((byte)'"')) return;
        _head = end;
        Taken = end;
        HeadLines = Block.CountLines(start[..end]);
    }

    /// <summary>The blocks after the first lines, once those are read; then the rest is read as a stream.</summary>
    public IEnumerable<Block> Blocks()
    {
        while (TakeBlock() is { } block) yield return block;
        _head = null;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_keptStart < _keptEnd)
        {
            var kept = Math.Min(buffer.Length, _keptEnd - _keptStart);
            _kept.AsSpan(_keptStart, kept).CopyTo(buffer);
            _keptStart += kept;
            return kept;
        }
        if (_head is not { } left) return stream.Read(buffer);
        var read = stream.Read(buffer[..Math.Min(buffer.Length, left)]);
        _head -= read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }

    private Block? TakeBlock()
    {
        var bytes = ArrayPool<byte>.Shared.Rent(BlockLength);
        bytes[0] = (byte)'\n';
        var length = Block.Lead + _keptEnd - _keptStart;
        _kept.AsSpan(_keptStart.._keptEnd).CopyTo(bytes.AsSpan(Block.Lead));
        var isEnd = false;
        while (length < BlockLength && !isEnd)
        {
            var read = stream.Read(bytes.AsSpan(length, BlockLength - length));
            isEnd = read == 0;
            length += read;
        }
        var end = isEnd ? length : bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        var lines = bytes.AsSpan(Block.Lead..end);
        var isBlock = !lines.IsEmpty && !lines.Contains((byte)'"');
        Keep(bytes.AsSpan((isBlock ? end : 0)..length)); // where the blocks end, the line break goes before the rest
        if (isBlock)
        {
            Taken += lines.Length;
            return new Block(bytes, lines.Length, Block.CountLines(lines), Taken > DamagedFrom);
        }
        ArrayPool<byte>.Shared.Return(bytes);
        return null;
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > _kept.Length) _kept = new byte[BlockLength];
        rest.CopyTo(_kept);
        (_keptStart, _keptEnd) = (0, rest.Length);
    }
}
