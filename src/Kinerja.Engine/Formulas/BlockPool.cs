using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// A pool of the blocks in which <see cref="ColumnMachine"/> calculates. All rumus reuse the same blocks, so the blocks
/// stay in the processor's cache. Not thread-safe.
/// </summary>
internal sealed class BlockPool
{
    /// <summary>The number of cells of a block.</summary>
    public const int Length = 512;

    private readonly Stack<KolomNilai> _free = [];

    /// <summary>Returns a free block or a new one. The cells of a free block hold old values.</summary>
    public KolomNilai Rent() => _free.TryPop(out var block) ? block : new KolomNilai(Length);

    /// <summary>Makes blocks free again.</summary>
    public void Return(KolomNilai[] blocks)
    {
        foreach (var block in blocks) _free.Push(block);
    }
}
