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

    /// <param name="store">Takes a row that was made out.</param>
    /// <param name="look">Takes any other row.</param>
    public void Take(TakeBaris<T> store, Action<BarisSalinan> look)
    {
        var next = 0;
        foreach (var (after, baris) in _odd)
        {
            for (; next < after; next++) store(_rows[next]);
            look(baris);
        }
        for (; next < _count; next++) store(_rows[next]);
        ArrayPool<T>.Shared.Return(_rows);
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
