using System.Buffers;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// Divides a file into three parts. The caller reads the head (header and first lines) as a stream, then blocks, then
/// the rest as a stream again. A block holds whole lines and no quote, so every line of it is a row, and threads can
/// parse blocks independently. The first quote, or a line longer than a block, ends the blocks.
/// </summary>
internal sealed class BlockStream(Utf8Stream stream) : ForwardStream
{
    private const int BlockLength = 1 << 17;
    private byte[] _kept = []; // rented: bytes after the last block: a partial line, or text that may not form a block
    private int _keptStart;
    private int _keptEnd;
    private int? _head; // unread bytes of the head; null when the file is not divided

    /// <summary>Whether the file is divided and its blocks are not read yet.</summary>
    public bool IsDivided => _head is not null;

    /// <summary>The number of lines of the head; 0 until <see cref="Divide"/> divides the file.</summary>
    public long HeadLines { get; private set; }

    /// <summary>The number of bytes of the head and of the blocks taken so far.</summary>
    public long Taken { get; private set; }

    /// <summary>As <see cref="Utf8Stream.DamagedFrom"/>.</summary>
    public long DamagedFrom => stream.DamagedFrom;

    /// <summary>
    /// Divides the file after the last line break of its first 64 KiB. Does nothing when the file is small or when
    /// the head holds a quote. Call it before the first read.
    /// </summary>
    public void Divide()
    {
        var start = stream.Peek().Span;
        var end = start.LastIndexOf((byte)'\n') + 1;
        if (stream.IsSmall || end == 0 || start[..end].Contains((byte)'"')) return;
        _head = end;
        Taken = end;
        HeadLines = Block.CountLines(start[..end]);
    }

    /// <summary>
    /// Takes the blocks after the head. Read the head first; after the last block, read the rest as a stream.
    /// </summary>
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
        if (disposing)
        {
            stream.Dispose();
            Rent(0);
        }
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
        Keep(bytes.AsSpan((isBlock ? end : 0)..length)); // the rest keeps the extra line break
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
        if (rest.Length > _kept.Length) Rent(BlockLength);
        rest.CopyTo(_kept);
        (_keptStart, _keptEnd) = (0, rest.Length);
    }

    /// <summary>Returns the array of kept bytes and rents another one; none for 0.</summary>
    private void Rent(int length)
    {
        if (_kept.Length > 0) ArrayPool<byte>.Shared.Return(_kept);
        _kept = length > 0 ? ArrayPool<byte>.Shared.Rent(length) : [];
        (_keptStart, _keptEnd) = (0, 0);
    }
}
