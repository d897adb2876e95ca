using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>
/// Arithmetic over the cells of several wilayah in one quarter. Missing cells are skipped; without any value the result
/// is missing with reason <c>DataKosong</c>.
/// </summary>
internal static class PoolArithmetic
{
    public static Nilai Sum(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = Total(lingkup, kolom, wilayah, quarter);
        return count == 0 ? default : Nilai.Of(sum);
    }

    public static Nilai Mean(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = Total(lingkup, kolom, wilayah, quarter);
        return count == 0 ? default : Nilai.Of(sum / count);
    }

    public static Nilai Greatest(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter) =>
        Extreme(lingkup, kolom, wilayah, quarter, sign: 1);

    public static Nilai Least(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter) =>
        Extreme(lingkup, kolom, wilayah, quarter, sign: -1);

    /// <summary>Whether any of the cells has a value.</summary>
    public static bool Any(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        foreach (var row in wilayah)
        {
            if (kolom.States[lingkup.Cell(row, quarter)] == Alasan.Ada) return true;
        }
        return false;
    }

    /// <summary>Calculates Σ b·r / Σ b over the wilayah with both b and r.</summary>
    /// <returns>The mean; <c>DataKosong</c> when no wilayah has both, <c>BobotNol</c> when the weights add to
    /// 0.</returns>
    public static Nilai Weighted(
        Lingkup lingkup, KolomNilai kolom, KolomNilai bobot, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, weight, any) = (0m, 0m, false);
        foreach (var row in wilayah)
        {
            var cell = lingkup.Cell(row, quarter);
            if (kolom.States[cell] != Alasan.Ada || bobot.States[cell] != Alasan.Ada) continue;
            sum += bobot.Values[cell] * kolom.Values[cell];
            weight += bobot.Values[cell];
            any = true;
        }
        if (!any) return default;
        return weight == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(sum / weight);
    }

    /// <summary>
    /// Returns the first reason, in the order of SPEC 8.2, among the missing cells; <c>Ada</c> when none is missing.
    /// </summary>
    public static Alasan FirstReason(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var first = Alasan.Ada;
        foreach (var row in wilayah)
        {
            var state = kolom.States[lingkup.Cell(row, quarter)];
            if (state < first) first = state;
        }
        return first;
    }

    private static Nilai Extreme(Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter, int sign)
    {
        var extreme = default(Nilai);
        foreach (var row in wilayah)
        {
            var nilai = kolom[lingkup.Cell(row, quarter)];
            if (nilai.Value is not { } value) continue;
            if (extreme.Value is not { } before || Math.Sign(value.CompareTo(before)) == sign) extreme = nilai;
        }
        return extreme;
    }

    private static (decimal Sum, int Count) Total(
        Lingkup lingkup, KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = (0m, 0);
        foreach (var row in wilayah)
        {
            var cell = lingkup.Cell(row, quarter);
            if (kolom.States[cell] != Alasan.Ada) continue;
            sum += kolom.Values[cell];
            count++;
        }
        return (sum, count);
    }
}
