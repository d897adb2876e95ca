using System.Buffers.Binary;
using System.IO.Hashing;

namespace Kinerja.Engine.Excel.Packages;

/// <summary>
/// Unpacks a part and guards it: it throws when the part is longer than its entry states, when the checksum differs, or
/// when a tag is too long for the memory. It checks the token at every read.
/// </summary>
internal sealed class GuardedStream(Stream unpacked, PartEntry entry, CancellationToken cancellationToken) : Stream
{
    private readonly Crc32 _crc = new();
    private long _count;
    private long _mark;
    private bool _isChecked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _count; set => throw new NotSupportedException(); }

    /// <summary>Tells that the reader has got as far as the bytes read: the next tag begins here.</summary>
    public void Mark() => _mark = _count;

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = unpacked.Read(buffer);
        _count += count;
        if (_count > entry.Length) throw Faults.Damaged(entry.Name, "bagian ini lebih panjang daripada yang tercatat");
        if (_count - _mark > Limits.TagBytes) throw Faults.Damaged(entry.Name, "sebuah tanda XML terlalu panjang");
        _crc.Append(buffer[..count]);
        if (count == 0 && buffer.Length > 0) CheckEnd();
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }

    private void CheckEnd()
    {
        if (_isChecked) return;
        _isChecked = true;
        if (_count < entry.Length) throw Faults.Damaged(entry.Name, "bagian ini terpotong");
        Span<byte> crc = stackalloc byte[sizeof(uint)];
        _crc.GetCurrentHash(crc);
        if (BinaryPrimitives.ReadUInt32LittleEndian(crc) != entry.Crc)
            throw Faults.Damaged(entry.Name, "jumlah periksa tidak cocok");
    }
}
