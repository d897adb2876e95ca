using System.Buffers;
using CsvHelper;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The rows of a block in their order: those that were made out, and those to be looked into.</summary>
internal sealed class BlokTerbaca<T>
    where T : struct
{
    private readonly List<(int After, BarisSalinan Baris)> _odd = [];
    private T[] _rows = ArrayPool<T>.Shared.Rent(1 << 12);
    private int _count;

    /// <summary>How many lines end in the block.</summary>
    public required long Lines { get; init; }

    /// <param name="blok">The block, given back when it is read.</param>
    /// <param name="options">How it is cut into rows and cells.</param>
    /// <param name="tryRead">Makes out a row.</param>
    public static BlokTerbaca<T> Read(Blok blok, CsvReaderOptions options, TryReadBaris<T> tryRead)
    {
        var read = new BlokTerbaca<T> { Lines = blok.Lines };
        using (var reader = CsvReader.Create(blok.Bytes.AsMemory(0, blok.Length), options))
        {
            while (reader.Read()) read.Add(reader, tryRead);
        }
        blok.Return();
        return read;
    }

    /// <param name="store">Takes a row that was made out; says whether it was used.</param>
    /// <param name="look">Takes any other row.</param>
    /// <returns>How many rows were made out, and how many of them were used.</returns>
    public (long Read, long Used) Take(TakeBaris<T> store, Action<BarisSalinan> look)
    {
        var (next, used) = (0, 0L);
        foreach (var (after, baris) in _odd)
        {
            used += Take(next, after, store);
            next = after;
            look(baris);
        }
        used += Take(next, _count, store);
        ArrayPool<T>.Shared.Return(_rows);
        return (_count, used);
    }

    private long Take(int start, int end, TakeBaris<T> store)
    {
        var used = 0L;
        foreach (ref readonly var row in _rows.AsSpan(start..end))
        {
            if (store(row)) used++;
        }
        return used;
    }

    private void Add(CsvReader reader, TryReadBaris<T> tryRead)
    {
        if (_count == _rows.Length) Grow();
        if (tryRead(reader, out _rows[_count])) _count++;
        else _odd.Add((_count, new BarisSalinan(reader)));
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(2 * _count);
        _rows.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_rows);
        _rows = larger;
    }
}
