using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// The blocks in which <see cref="ColumnMachine"/> calculates, handed from one rumus to the next, so that they stay in
/// the processor's cache. For one thread.
/// </summary>
internal sealed class BlockPool
{
    /// <summary>The cells of a block.</summary>
    public const int Length = 512;

    private readonly Stack<KolomNilai> _free = [];

    /// <returns>A block with the cells of whoever had it before.</returns>
    public KolomNilai Rent() => _free.TryPop(out var block) ? block : new KolomNilai(Length);

    public void Return(KolomNilai[] blocks)
    {
        foreach (var block in blocks) _free.Push(block);
    }
}
