using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// The weighted means over parts (SPEC 6.1, 6.3, 6.4). Parts that do not appear at the wilayah are no parts.
/// </summary>
internal static class RerataTertimbang
{
    /// <returns>The mean; or <c>AnakKosong</c>, <c>BobotNol</c>, <c>Luapan</c>, or <c>DataKosong</c>, also without
    /// parts.</returns>
    public static Nilai Capaian(Bagian[] parts, int wilayah, int cell, DataHilang dataHilang)
    {
        try
        {
            return Mean(parts, wilayah, cell, dataHilang);
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }

    private static Nilai Mean(Bagian[] parts, int wilayah, int cell, DataHilang dataHilang)
    {
        var (sum, weight, valued) = (0m, 0m, false);
        foreach (var part in parts)
        {
            if (!part.Tampil[wilayah]) continue;
            if (part.Has(cell)) sum += part.Weigh(part.Capaian.Values[cell]);
            else if (dataHilang == DataHilang.Blokir) return Nilai.Missing(Alasan.AnakKosong);
            else if (dataHilang == DataHilang.Abaikan) continue;
            weight += part.Bobot;
            valued = true;
        }
        if (!valued) return Nilai.Missing(Alasan.DataKosong);
        return decimal.Sign(weight) == 0 ? Nilai.Missing(Alasan.BobotNol) : Nilai.Of(Divide(sum, weight));
    }

    /// <returns>0..1; 0 when the weights add to 0; <c>null</c> when there are no parts.</returns>
    public static decimal? Kelengkapan(Bagian[] parts, int wilayah, int cell)
    {
        var (sum, weight, any) = (0m, 0m, false);
        foreach (var part in parts)
        {
            if (!part.Tampil[wilayah]) continue;
            any = true;
            sum += part.Weigh(part.Kelengkapan[cell]);
            weight += part.Bobot;
        }
        return !any ? null : decimal.Sign(weight) == 0 ? 0 : Divide(sum, weight);
    }

    /// <summary>Most simpul have one part of weight 1, and a division takes longer than all else here.</summary>
    private static decimal Divide(decimal sum, decimal weight) => weight == 1 ? sum : sum / weight;
}
