using System.Buffers;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// Some whole lines of a file, in a rented array. Before them stands a line break that is not in the file, lest a
/// U+FEFF at their start be taken for a byte order mark.
/// </summary>
/// <param name="Bytes">Holds them, from <see cref="Lead"/> on.</param>
/// <param name="Length">How many bytes they take.</param>
/// <param name="Lines">How many lines end in them.</param>
/// <param name="IsDamaged">Whether something in them may not have been readable.</param>
internal sealed record Blok(byte[] Bytes, int Length, long Lines, bool IsDamaged)
{
    /// <summary>The length of that line break, and how many lines it is.</summary>
    public const int Lead = 1;

    /// <summary>The lines with that line break.</summary>
    public ReadOnlyMemory<byte> Text => Bytes.AsMemory(0, Lead + Length);

    public void Return() => ArrayPool<byte>.Shared.Return(Bytes);
}
