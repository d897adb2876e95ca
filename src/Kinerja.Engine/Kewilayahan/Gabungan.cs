using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>The arithmetic over the cells of some wilayah in one quarter; only cells with a value count.</summary>
internal static class Gabungan
{
    public static Nilai Sum(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = Total(kolom, wilayah, quarter);
        return count == 0 ? default : Nilai.Of(sum);
    }

    public static Nilai Mean(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = Total(kolom, wilayah, quarter);
        return count == 0 ? default : Nilai.Of(sum / count);
    }

    public static Nilai Greatest(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var greatest = default(Nilai);
        foreach (var row in wilayah)
        {
            var nilai = kolom[Lingkup.Cell(row, quarter)];
            if (nilai.HasValue && (!greatest.HasValue || nilai.Value > greatest.Value)) greatest = nilai;
        }
        return greatest;
    }

    public static Nilai Least(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var least = default(Nilai);
        foreach (var row in wilayah)
        {
            var nilai = kolom[Lingkup.Cell(row, quarter)];
            if (nilai.HasValue && (!least.HasValue || nilai.Value < least.Value)) least = nilai;
        }
        return least;
    }

    /// <summary>Σ b·r / Σ b over the wilayah that have both.</summary>
    /// <returns><c>DataKosong</c> when none has both, <c>BobotNol</c> when the weights add to 0.</returns>
    public static Nilai Weighted(KolomNilai kolom, KolomNilai bobot, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, weight, any) = (0m, 0m, false);
        foreach (var row in wilayah)
        {
            var cell = Lingkup.Cell(row, quarter);
            if (kolom.States[cell] != Alasan.Ada || bobot.States[cell] != Alasan.Ada) continue;
            sum += bobot.Values[cell] * kolom.Values[cell];
            weight += bobot.Values[cell];
            any = true;
        }
        if (!any) return default;
        return weight == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(sum / weight);
    }

    /// <summary>The first in the order of SPEC 8.2 of the reasons why these have no value.</summary>
    public static Alasan FirstReason(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var first = Alasan.Ada;
        foreach (var row in wilayah)
        {
            var state = kolom.States[Lingkup.Cell(row, quarter)];
            if (state < first) first = state;
        }
        return first;
    }

    private static (decimal Sum, int Count) Total(KolomNilai kolom, ReadOnlySpan<int> wilayah, int quarter)
    {
        var (sum, count) = (0m, 0);
        foreach (var row in wilayah)
        {
            var cell = Lingkup.Cell(row, quarter);
            if (kolom.States[cell] != Alasan.Ada) continue;
            sum += kolom.Values[cell];
            count++;
        }
        return (sum, count);
    }
}
