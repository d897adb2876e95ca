using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// A pool of the blocks in which <see cref="ColumnMachine"/> calculates. All rumus reuse the same blocks, so the blocks
/// stay in the processor's cache. Not thread-safe.
/// </summary>
/// <param name="cells">The number of cells of most columns; blocks are not longer.</param>
internal sealed class BlockPool(int cells = BlockPool.LengthMaximum)
{
    private const int LengthMaximum = 512;

    private readonly Stack<KolomNilai> _free = [];

    /// <summary>The number of cells of a block.</summary>
    public int Length { get; } = Math.Clamp(cells, 1, LengthMaximum);

    /// <summary>Returns a free block or a new one. The cells of a free block hold old values.</summary>
    public KolomNilai Rent() => _free.TryPop(out var block) ? block : new KolomNilai(Length);

    /// <summary>Makes blocks free again.</summary>
    public void Return(KolomNilai[] blocks)
    {
        foreach (var block in blocks) _free.Push(block);
    }
}
