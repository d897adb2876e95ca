using System.Runtime.CompilerServices;

namespace Kinerja.Engine.Angka;

/// <summary>
/// A column of <see cref="Nilai"/>. Numbers and reasons are in two arrays, so that a rumus runs over many cells without
/// an allocation per cell. Every cell of a new column is missing with reason <c>DataKosong</c>.
/// </summary>
/// <param name="length">The number of cells.</param>
internal sealed class KolomNilai(int length)
{
    internal decimal[] Values { get; } = new decimal[length];

    internal Alasan[] States { get; } = new Alasan[length];

    /// <summary>The number of cells.</summary>
    public int Length => States.Length;

    /// <summary>Makes every cell missing with reason <c>DataKosong</c>, as in a new column.</summary>
    internal void Clear()
    {
        Array.Clear(Values);
        Array.Clear(States);
    }

    /// <summary>Returns a new column with the same cells.</summary>
    internal KolomNilai Copy()
    {
        var copy = new KolomNilai(Length);
        Values.CopyTo(copy.Values);
        States.CopyTo(copy.States);
        return copy;
    }

    /// <summary>Returns a new column with the cells at these indices, in their order.</summary>
    internal KolomNilai At(int[] cells)
    {
        var column = new KolomNilai(cells.Length);
        for (var i = 0; i < cells.Length; i++) column[i] = this[cells[i]];
        return column;
    }

    /// <summary>The value of one cell.</summary>
    /// <param name="index">The cell, 0 .. <see cref="Length"/> - 1.</param>
    public Nilai this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Nilai.Of(Values[index], States[index]);
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => (Values[index], States[index]) = (value.Number, value.State);
    }
}
