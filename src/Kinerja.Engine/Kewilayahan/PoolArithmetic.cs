using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Arithmetic over the cells of some wilayah in one quarter. Only cells with a value count. A result that overflows
/// decimal is <c>Luapan</c>; without any value it is <c>DataKosong</c>.
/// </summary>
internal static class PoolArithmetic
{
    public static Nilai Sum(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter) =>
        Overflow.ToNilai(new Total(layout, column, wilayah, quarter, isMean: false));

    public static Nilai Mean(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter) =>
        Overflow.ToNilai(new Total(layout, column, wilayah, quarter, isMean: true));

    public static Nilai Greatest(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter) =>
        Extreme(layout, column, wilayah, quarter, sign: 1);

    public static Nilai Least(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter) =>
        Extreme(layout, column, wilayah, quarter, sign: -1);

    /// <summary>Whether one of the wilayah has a value.</summary>
    public static bool Any(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter)
    {
        foreach (var row in wilayah)
        {
            if (column.States[layout.ResultCell(row, quarter)] == Alasan.Ada) return true;
        }
        return false;
    }

    /// <summary>Calculates Σ b·r / Σ b over the wilayah with both b and r.</summary>
    /// <returns>The mean; <c>DataKosong</c> when no wilayah has both, <c>BobotNol</c> when the weights add to
    /// 0.</returns>
    public static Nilai Weighted(
        ColumnLayout layout, KolomNilai column, KolomNilai bobot, ReadOnlySpan<int> wilayah, int quarter) =>
        Overflow.ToNilai(new WeightedMean(layout, column, bobot, wilayah, quarter));

    /// <summary>Calculates ΣN / ΣD over the wilayah with both N and D, D = 0 included.</summary>
    /// <returns>The ratio; <c>PembagiNol</c> when ΣD is 0; <c>null</c> when no wilayah has both.</returns>
    public static Nilai? Ratio(
        ColumnLayout layout, KolomNilai numerator, KolomNilai denominator, ReadOnlySpan<int> wilayah, int quarter) =>
        Overflow.TryCalculate<RatioOfSums, Nilai?>(
            new(layout, numerator, denominator, wilayah, quarter), out var ratio)
            ? ratio : Nilai.Missing(Alasan.Luapan);

    /// <summary>
    /// Returns the first reason, in the order of SPEC 8.2, for which one of the wilayah has no value; <c>Ada</c> when
    /// all have one.
    /// </summary>
    public static Alasan FirstReason(ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter)
    {
        var first = Alasan.Ada;
        foreach (var row in wilayah)
        {
            var state = column.States[layout.ResultCell(row, quarter)];
            if (state < first) first = state;
        }
        return first;
    }

    private static Nilai Extreme(
        ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter, int sign)
    {
        var extreme = default(Nilai);
        foreach (var row in wilayah)
        {
            var nilai = column[layout.ResultCell(row, quarter)];
            if (nilai.Value is not { } value) continue;
            if (extreme.Value is not { } before || Math.Sign(value.CompareTo(before)) == sign) extreme = nilai;
        }
        return extreme;
    }

    private readonly ref struct Total(
        ColumnLayout layout, KolomNilai column, ReadOnlySpan<int> wilayah, int quarter, bool isMean)
        : IArithmetic<Nilai>
    {
        private readonly ReadOnlySpan<int> _wilayah = wilayah;

        public Nilai Calculate()
        {
            var (sum, count) = (0m, 0);
            foreach (var row in _wilayah)
            {
                var cell = layout.ResultCell(row, quarter);
                if (column.States[cell] != Alasan.Ada) continue;
                sum += column.Values[cell];
                count++;
            }
            return count == 0 ? default : Nilai.Of(isMean ? sum / count : sum);
        }
    }

    private readonly ref struct WeightedMean(
        ColumnLayout layout, KolomNilai column, KolomNilai bobot, ReadOnlySpan<int> wilayah, int quarter)
        : IArithmetic<Nilai>
    {
        private readonly ReadOnlySpan<int> _wilayah = wilayah;

        public Nilai Calculate()
        {
            var (sum, weight, any) = (0m, 0m, false);
            foreach (var row in _wilayah)
            {
                var cell = layout.ResultCell(row, quarter);
                if (column.States[cell] != Alasan.Ada || bobot.States[cell] != Alasan.Ada) continue;
                sum += bobot.Values[cell] * column.Values[cell];
                weight += bobot.Values[cell];
                any = true;
            }
            if (!any) return default;
            return weight == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(sum / weight);
        }
    }

    private readonly ref struct RatioOfSums(
        ColumnLayout layout, KolomNilai numerator, KolomNilai denominator, ReadOnlySpan<int> wilayah, int quarter)
        : IArithmetic<Nilai?>
    {
        private readonly ReadOnlySpan<int> _wilayah = wilayah;

        public Nilai? Calculate()
        {
            var (above, below, any) = (0m, 0m, false);
            foreach (var row in _wilayah)
            {
                var cell = layout.ResultCell(row, quarter);
                if (numerator.States[cell] != Alasan.Ada || denominator.States[cell] != Alasan.Ada) continue;
                above += numerator.Values[cell];
                below += denominator.Values[cell];
                any = true;
            }
            if (!any) return null;
            return below == 0 ? Nilai.Missing(Alasan.PembagiNol) : Nilai.Of(above / below);
        }
    }
}
