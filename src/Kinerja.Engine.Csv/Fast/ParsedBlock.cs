using System.Buffers;

namespace Kinerja.Engine.Csv.Fast;

/// <summary>
/// The rows of a block in order: the parsed rows, and the indexes of the odd rows, which only the full parser can
/// judge. The odd rows are read again later, when their turn comes, so the block keeps only their indexes.
/// </summary>
/// <param name="block">The block; <see cref="Return"/> returns it to the pool together with the rows.</param>
internal sealed class ParsedBlock<T>(Block block)
    where T : struct
{
    private readonly List<int> _odd = []; // indexes of rows in the block
    private T[] _made = ArrayPool<T>.Shared.Rent(1 << 12);
    private int _count;

    public Block Block => block;

    /// <summary>The 0-based indexes of the odd rows among all rows of the block.</summary>
    public IReadOnlyList<int> Odd => _odd;

    /// <summary>The parsed rows.</summary>
    public ReadOnlyMemory<T> Made => _made.AsMemory(0, _count);

    /// <summary>A buffer for more parsed rows; never empty.</summary>
    public Span<T> Room()
    {
        if (_count == _made.Length) Grow();
        return _made.AsSpan(_count);
    }

    /// <summary>Adds the first rows of <see cref="Room"/> to the parsed rows.</summary>
    public void Keep(int count) => _count += count;

    /// <summary>Records that the next row is odd.</summary>
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
