using System.Buffers;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// The rows of a block in their order: the rows that a thread made out, and the numbers of the odd rows. Odd rows are
/// read once more in their turn, so that nothing of them is kept.
/// </summary>
/// <param name="block">The block; returned to its pool together with the rows.</param>
internal sealed class ParsedBlock<T>(Block block)
    where T : struct
{
    private readonly List<int> _odd = []; // by number of the row in the block
    private T[] _made = ArrayPool<T>.Shared.Rent(1 << 12);
    private int _count;

    public Block Block => block;

    /// <summary>The numbers of the odd rows, counted from 0 among all rows of the block.</summary>
    public IReadOnlyList<int> Odd => _odd;

    /// <summary>The rows that were made out.</summary>
    public ReadOnlyMemory<T> Made => _made.AsMemory(0, _count);

    /// <summary>Room for more rows that are made out; never empty.</summary>
    public Span<T> Room()
    {
        if (_count == _made.Length) Grow();
        return _made.AsSpan(_count);
    }

    /// <summary>Keeps the first rows of <see cref="Room"/>.</summary>
    public void Keep(int count) => _count += count;

    /// <summary>The next row is odd.</summary>
    public void Leave() => _odd.Add(_count + _odd.Count);

    public void Return()
    {
        ArrayPool<T>.Shared.Return(_made);
        block.Return();
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * _count);
        _made.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_made);
        _made = larger;
    }
}
