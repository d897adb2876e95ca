using System.Buffers;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// The rows of a block in their order: those that were made out, and which ones are to be looked into; these are read
/// once more when their turn has come, so that nothing of them need be kept.
/// </summary>
internal sealed class ParsedBlock<T>
    where T : struct
{
    private readonly CsvReaderOptions _options;
    private readonly List<int> _odd = []; // by number of the row
    private T[] _rows = ArrayPool<T>.Shared.Rent(1 << 12);
    private int _count;

    /// <param name="blok">The block, given back when its rows were taken.</param>
    /// <param name="options">How it is cut into rows and cells.</param>
    /// <param name="tryRead">Makes out a row.</param>
    public ParsedBlock(Block blok, CsvReaderOptions options, TryReadRow<T> tryRead)
    {
        (Block, _options) = (blok, options);
        using var reader = Open();
        while (reader.Read())
        {
            if (_count == _rows.Length) Grow();
            if (!blok.IsDamaged && tryRead(reader, out _rows[_count])) _count++;
            else _odd.Add(_count + _odd.Count);
        }
    }

    public Block Block { get; }

    /// <param name="store">Takes rows that were made out; says how many were used.</param>
    /// <param name="look">Takes any other row, on which the reader then stands.</param>
    /// <returns>How many rows were made out, and how many of them were used.</returns>
    public (long Read, long Used) Take(TakeRows<T> store, Action<CsvReader> look)
    {
        var (next, used) = (0, 0L);
        if (_odd.Count > 0)
        {
            using var reader = Open();
            var row = 0;
            for (var odd = 0; odd < _odd.Count; odd++)
            {
                StoreUntil(_odd[odd] - odd);
                for (; row <= _odd[odd]; row++) reader.Read();
                look(reader);
            }
        }
        StoreUntil(_count);
        ArrayPool<T>.Shared.Return(_rows);
        Block.Return();
        return (_count, used);

        void StoreUntil(int end)
        {
            if (next < end) used += store(_rows.AsSpan(next..end));
            next = end;
        }
    }

    private CsvReader Open() => CsvReader.Create(Block.Text, _options);

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * _count);
        _rows.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_rows);
        _rows = larger;
    }
}
