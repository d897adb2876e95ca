using System.Buffers;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>Some whole lines of a file, in a rented array.</summary>
/// <param name="Bytes">Holds them.</param>
/// <param name="Length">How many bytes they take.</param>
/// <param name="Lines">How many lines end in them.</param>
/// <param name="IsDamaged">Whether something in them may not have been readable.</param>
internal sealed record Blok(byte[] Bytes, int Length, long Lines, bool IsDamaged)
{
    public void Return() => ArrayPool<byte>.Shared.Return(Bytes);
}
