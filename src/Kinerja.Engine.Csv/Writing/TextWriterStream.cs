using System.Text;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>A stream that decodes UTF-8 into a text writer, so that files and text use the same code.</summary>
/// <param name="text">The text writer; it stays open.</param>
internal sealed class TextWriterStream(TextWriter text) : Stream
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var chars = new char[buffer.Length];
        text.Write(chars.AsSpan(0, _decoder.GetChars(buffer, chars, flush: false)));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => text.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
