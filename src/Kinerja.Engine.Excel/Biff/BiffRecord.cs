using System.Buffers.Binary;

namespace Kinerja.Engine.Excel.Biff;

/// <summary>One record of a .xls: its type, and its bytes within the stream.</summary>
internal readonly ref struct BiffRecord(ushort type, ReadOnlySpan<byte> data, int next)
{
    public const ushort Formula = 0x0006;
    public const ushort End = 0x000A;
    public const ushort Password = 0x002F;
    public const ushort SheetPlace = 0x0085;
    public const ushort BooleanOrError = 0x0205;
    public const ushort Row = 0x0208;
    public const ushort Begin = 0x0809;

    public ushort Type { get; } = type;

    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>Where the next record begins.</summary>
    public int Next { get; } = next;

    /// <summary>Reads the record that begins at a place of the stream.</summary>
    /// <returns>Whether a whole one stands there.</returns>
    public static bool TryRead(ReadOnlySpan<byte> stream, int at, out BiffRecord record)
    {
        const int Head = 4;
        record = default;
        if (at < 0 || at > stream.Length - Head) return false;
        int length = BinaryPrimitives.ReadUInt16LittleEndian(stream[(at + 2)..]);
        if (length > stream.Length - Head - at) return false;
        record = new BiffRecord(
            BinaryPrimitives.ReadUInt16LittleEndian(stream[at..]), stream.Slice(at + Head, length), at + Head + length);
        return true;
    }

    public int UInt16(int at) => at + 2 <= Data.Length ? BinaryPrimitives.ReadUInt16LittleEndian(Data[at..]) : 0;

    public int Byte(int at) => at < Data.Length ? Data[at] : 0;
}
