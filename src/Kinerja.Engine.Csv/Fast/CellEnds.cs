using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// The length of a cell and its first and last eight bytes, which overlap in a short cell. They identify a cell
/// completely unless it <see cref="IsLong"/>. A length of 0 means no cell.
/// </summary>
internal readonly struct CellEnds
{
    /// <summary>The number of bytes kept of each end.</summary>
    public const int Bytes = sizeof(ulong);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CellEnds(ReadOnlySpan<byte> cell)
    {
        Length = cell.Length;
        if (cell.Length >= Bytes)
        {
            First = BinaryPrimitives.ReadUInt64LittleEndian(cell);
            Last = BinaryPrimitives.ReadUInt64LittleEndian(cell[^Bytes..]);
        }
        else if (cell.Length >= sizeof(uint))
        {
            First = BinaryPrimitives.ReadUInt32LittleEndian(cell);
            Last = BinaryPrimitives.ReadUInt32LittleEndian(cell[^sizeof(uint)..]);
        }
        else if (!cell.IsEmpty)
        {
            First = cell[0];
            Last = ((ulong)cell[cell.Length / 2] << 8) | cell[^1];
        }
    }

    public ulong First { get; }

    public ulong Last { get; }

    public int Length { get; }

    /// <summary>Whether the cell has more bytes than its two ends.</summary>
    public bool IsLong => Length > 2 * Bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSame(in CellEnds other) => First == other.First && Last == other.Last && Length == other.Length;
}
