namespace Kinerja.Engine.Csv.Sources;

/// <summary>
/// Records a stream during a first reading and replays it, followed by the unread rest, in a second reading. A failure
/// is recorded too, so that the second reading ends where the first one did.
/// </summary>
/// <param name="source">The stream.</param>
/// <param name="ownsSource">Whether disposing the second reading closes the stream.</param>
internal sealed class ReplayStream(Stream source, bool ownsSource) : ForwardStream
{
    private readonly Queue<byte[]> _kept = [];
    private bool _isReplayed;
    private int _start; // in the first recorded block
    private IOException? _failure;

    /// <summary>Starts the second reading and stops recording.</summary>
    public Stream Replay()
    {
        _isReplayed = true;
        return this;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_isReplayed && _kept.TryPeek(out var block)) return ReadKept(block, buffer);
        if (_failure is not null) throw new IOException(_failure.Message, _failure);
        try
        {
            var read = source.Read(buffer);
            if (!_isReplayed && read > 0) _kept.Enqueue(buffer[..read].ToArray());
            return read;
        }
        catch (IOException exception)
        {
            _failure = exception;
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _isReplayed && ownsSource) source.Dispose();
        base.Dispose(disposing);
    }

    private int ReadKept(byte[] block, Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, block.Length - _start);
        block.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        if (_start < block.Length) return count;
        _kept.Dequeue();
        _start = 0;
        return count;
    }
}
