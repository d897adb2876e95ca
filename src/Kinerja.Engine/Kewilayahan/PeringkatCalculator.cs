using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Compares siblings, the wilayah directly below one wilayah, in one simpul (SPEC 7.5, 7.6).</summary>
internal sealed class PeringkatCalculator
{
    private readonly int[] _cells; // of siblings with a capaian; _digits holds their rounded capaian
    private readonly long[] _digits;

    /// <param name="wilayah">All wilayah of the partition; the buffers fit its largest group of siblings.</param>
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
    /// <param name="capaian">Of the simpul.</param>
    /// <returns>Per cell; 0 for a missing capaian and for a root.</returns>
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

    /// <param name="rounded">The rounded capaian of the siblings; sorted by the call.</param>
    /// <param name="cells">Their cells, sorted along with them.</param>
    /// <param name="peringkat">Receives their ranks, per cell.</param>
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

    /// <summary>Per wilayah, the mean of the capaian of those directly below it that have one.</summary>
    /// <param name="layout">The wilayah of the simpul.</param>
    /// <param name="capaian">Of the simpul.</param>
    public static KolomNilai Mean(ColumnLayout layout, KolomNilai capaian)
    {
        var wilayah = layout.Wilayah;
        var rerata = new KolomNilai(capaian.Length);
        for (var row = 0; row < wilayah.Count; row++)
        {
            for (var q = layout.FirstQuarter; q < layout.EndQuarter && !wilayah.IsDaun(row); q++)
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
