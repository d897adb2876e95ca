using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// Weighted means over the parts that appear at a wilayah (SPEC 6.1, 6.3, 6.4). A part that is not due yet takes no
/// part, under every policy (SPEC 4.9).
/// </summary>
internal static class RerataTertimbang
{
    /// <summary>Calculates the weighted mean of the capaian, in %.</summary>
    /// <param name="parts">The parts that appear at the wilayah.</param>
    /// <param name="quarter">The quarter, counted from the first wanted one.</param>
    /// <param name="dataHilang">How a missing part counts.</param>
    /// <returns>The mean; or <c>AnakKosong</c>, <c>BobotNol</c>, <c>Luapan</c>, or <c>DataKosong</c>, also without
    /// parts.</returns>
    public static Nilai Capaian(ReadOnlySpan<BagianAt> parts, int quarter, DataHilang dataHilang) =>
        Overflow.ToNilai(new Mean(parts, quarter, dataHilang));

    /// <summary>Calculates the weighted mean of the kelengkapan.</summary>
    /// <param name="parts">The parts that appear at the wilayah.</param>
    /// <param name="quarter">The quarter, counted from the first wanted one.</param>
    /// <returns>0..1; 0 when the weights add to 0; <c>null</c> when no part takes part.</returns>
    public static decimal? Kelengkapan(ReadOnlySpan<BagianAt> parts, int quarter)
    {
        var (sum, weight, any) = (0m, 0m, false);
        foreach (var (part, first) in parts)
        {
            if (part.IsNotDue(first + quarter)) continue;
            sum += part.Weigh(part.Kelengkapan[first + quarter]);
            weight += part.Bobot;
            any = true;
        }
        return !any ? null : decimal.Sign(weight) == 0 ? 0 : Divide(sum, weight);
    }

    /// <summary>
    /// Skips the division by 1: most simpul have one part of weight 1, and a division is the slowest operation here.
    /// </summary>
    private static decimal Divide(decimal sum, decimal weight) => weight == 1 ? sum : sum / weight;

    private readonly ref struct Mean(ReadOnlySpan<BagianAt> parts, int quarter, DataHilang dataHilang)
        : IArithmetic<Nilai>
    {
        private readonly ReadOnlySpan<BagianAt> _parts = parts;

        public Nilai Calculate()
        {
            var (sum, weight, valued) = (0m, 0m, false);
            foreach (var (part, first) in _parts)
            {
                var cell = first + quarter;
                if (part.IsNotDue(cell)) continue;
                if (part.Has(cell)) sum += part.Weigh(part.Capaian.Values[cell]);
                else if (dataHilang == DataHilang.Blokir) return Nilai.Missing(Alasan.AnakKosong);
                else if (dataHilang == DataHilang.Abaikan) continue;
                weight += part.Bobot;
                valued = true;
            }
            if (!valued) return Nilai.Missing(Alasan.DataKosong);
            return decimal.Sign(weight) == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(Divide(sum, weight));
        }
    }
}
