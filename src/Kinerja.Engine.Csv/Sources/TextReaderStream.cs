using System.Buffers.Binary;

namespace Kinerja.Engine.Csv.Sources;

/// <summary>Presents text as UTF-16 little-endian bytes, so that text and files use the same code.</summary>
/// <param name="text">The text; left open.</param>
internal sealed class TextReaderStream(TextReader text) : ForwardStream
{
    private const int Block = 1 << 14;
    private readonly char[] _chars = new char[Block];

    /// <param name="buffer">The buffer of at least two bytes; an even number of them is filled.</param>
    public override int Read(Span<byte> buffer)
    {
        var count = text.Read(_chars, 0, Math.Min(Block, buffer.Length / sizeof(char)));
        for (var i = 0; i < count; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(buffer[(sizeof(char) * i)..], _chars[i]);
        return sizeof(char) * count;
    }
}
