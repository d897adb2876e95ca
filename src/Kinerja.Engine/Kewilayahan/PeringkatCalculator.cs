using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Compares siblings (the wilayah directly below one wilayah) in one simpul (SPEC 7.5, 7.6).</summary>
internal sealed class PeringkatCalculator
{
    private readonly int[] _cells; // the cells of the siblings with a capaian
    private readonly long[] _digits; // the rounded capaian of these cells

    /// <summary>Allocates buffers for the largest group of siblings.</summary>
    /// <param name="wilayah">All wilayah of the partition.</param>
    public PeringkatCalculator(WilayahLayout wilayah)
    {
        var largest = 0;
        foreach (var anak in wilayah.Anak) largest = Math.Max(largest, anak.Length);
        (_cells, _digits) = (new int[largest], new long[largest]);
    }

    /// <summary>
    /// Ranks siblings by capaian rounded to 2 digits: the highest has rank 1, and ties share a rank (1, 2, 2, 4).
    /// </summary>
    /// <param name="layout">The wilayah of the simpul.</param>
    /// <param name="capaian">The capaian of the simpul.</param>
    /// <returns>The rank per cell; 0 for a missing capaian and for a root.</returns>
    public int[] Rank(ColumnLayout layout, KolomNilai capaian)
    {
        var peringkat = new int[capaian.Length];
        foreach (var anak in layout.Wilayah.Anak)
        {
            for (var q = layout.FirstQuarter; q < layout.EndQuarter && !anak.IsEmpty; q++)
            {
                var (count, areKnown) = (0, true);
                foreach (var row in anak)
                {
                    var cell = layout.ResultCell(row, q);
                    if (capaian.States[cell] != Alasan.Ada) continue;
                    _cells[count] = cell;
                    areKnown &= Pembulatan.TryRound(
                        capaian.Values[cell], Pembulatan.DesimalPredikat, out _digits[count]);
                    count++;
                }
                var ranked = _cells.AsSpan(0, count);
                if (areKnown) Rank(_digits.AsSpan(0, count), ranked, peringkat);
                else Rank(Round(capaian, ranked), ranked, peringkat);
            }
        }
        return peringkat;
    }

    /// <summary>Ranks one group of siblings in one quarter.</summary>
    /// <param name="rounded">The rounded capaian of the siblings. The call sorts this span.</param>
    /// <param name="cells">The cells of the siblings. The call sorts them in the same way.</param>
    /// <param name="peringkat">Receives the ranks, per cell.</param>
    private static void Rank<T>(Span<T> rounded, Span<int> cells, int[] peringkat)
        where T : IEquatable<T>
    {
        rounded.Sort(cells);
        for (var i = cells.Length - 1; i >= 0; i--)
        {
            var isTie = i < cells.Length - 1 && rounded[i].Equals(rounded[i + 1]);
            peringkat[cells[i]] = isTie ? peringkat[cells[i + 1]] : cells.Length - i;
        }
    }

    /// <summary>
    /// Returns, per wilayah, the mean capaian of the wilayah directly below it that have one; missing when none has.
    /// </summary>
    /// <param name="layout">The wilayah of the simpul.</param>
    /// <param name="capaian">The capaian of the simpul.</param>
    public static KolomNilai Mean(ColumnLayout layout, KolomNilai capaian)
    {
        var wilayah = layout.Wilayah;
        var rerata = new KolomNilai(capaian.Length);
        for (var row = 0; row < wilayah.Count; row++)
        {
            for (var q = layout.FirstQuarter; q < layout.EndQuarter && !wilayah.IsLeaf(row); q++)
                rerata[layout.ResultCell(row, q)] =
                    PoolArithmetic.Mean(layout, capaian, wilayah.Anak[row].AsSpan(), q);
        }
        return rerata;
    }

    private static decimal[] Round(KolomNilai capaian, ReadOnlySpan<int> cells)
    {
        var rounded = new decimal[cells.Length];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = Pembulatan.Round(capaian.Values[cells[i]], Pembulatan.DesimalPredikat);
        return rounded;
    }
}
