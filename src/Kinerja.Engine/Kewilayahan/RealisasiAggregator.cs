using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Aggregates the realisasi of one indikator over its pemikul, for one kind of period (SPEC 7.2).</summary>
internal sealed class RealisasiAggregator(
    Lingkup lingkup, AgregasiWilayah agregasi, KolomSendiri sendiri, PeriodCalculation masa, PemikulLayout pemikul)
{
    /// <summary>Overwrites the realisasi of wilayah that are not their own only pemikul.</summary>
    /// <param name="wilayah">The rows of these wilayah.</param>
    public void Pool(ReadOnlySpan<int> wilayah)
    {
        var recalculated = agregasi == AgregasiWilayah.HitungUlang
            ? new HitungUlangAggregator(lingkup, sendiri, masa, pemikul).Calculate(wilayah) : null;
        for (var i = 0; i < wilayah.Length; i++)
        {
            for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
            {
                masa.Realisasi[lingkup.Cell(wilayah[i], q)] =
                    pemikul.Of(wilayah[i]).IsEmpty ? default
                    : recalculated is not null ? recalculated.Realisasi[lingkup.Cell(i, q)]
                    : Pool(pemikul.Of(wilayah[i]), q);
            }
        }
    }

    private Nilai Pool(ReadOnlySpan<int> bearers, int quarter)
    {
        if (agregasi == AgregasiWilayah.Tidak) return Nilai.Missing(Alasan.TidakDiagregasi);
        try
        {
            var reason = PoolArithmetic.FirstReason(lingkup, masa.Realisasi, bearers, quarter);
            // All realisasi may be present while N overflows: a / b * c fits, a * c does not.
            if (agregasi == AgregasiWilayah.RasioJumlah)
                return Ratio(bearers, quarter) ?? Nilai.Missing(reason == Alasan.Ada ? Alasan.Luapan : reason);
            return PoolArithmetic.Any(lingkup, masa.Realisasi, bearers, quarter)
                ? PoolValues(bearers, quarter)
                : Nilai.Missing(reason);
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }

    private Nilai PoolValues(ReadOnlySpan<int> bearers, int quarter) => agregasi switch
    {
        AgregasiWilayah.Jumlah => PoolArithmetic.Sum(lingkup, masa.Realisasi, bearers, quarter),
        AgregasiWilayah.RataRata => PoolArithmetic.Mean(lingkup, masa.Realisasi, bearers, quarter),
        AgregasiWilayah.RataRataTertimbang =>
            PoolArithmetic.Weighted(lingkup, masa.Realisasi, sendiri.Pembobot!, bearers, quarter),
        AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(lingkup, masa.Realisasi, bearers, quarter),
        AgregasiWilayah.Minimum => PoolArithmetic.Least(lingkup, masa.Realisasi, bearers, quarter),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Calculates ΣN / ΣD over the pemikul with both N and D, including those with D = 0.</summary>
    /// <returns>The ratio; <c>null</c> when no pemikul has both.</returns>
    private Nilai? Ratio(ReadOnlySpan<int> bearers, int quarter)
    {
        var (numerator, denominator, any) = (0m, 0m, false);
        foreach (var row in bearers)
        {
            var cell = lingkup.Cell(row, quarter);
            if (masa.Pembilang.States[cell] != Alasan.Ada || masa.Penyebut.States[cell] != Alasan.Ada) continue;
            numerator += masa.Pembilang.Values[cell];
            denominator += masa.Penyebut.Values[cell];
            any = true;
        }
        if (!any) return null;
        if (denominator != 0) return Nilai.Of(numerator / denominator);
        return sendiri.Indikator.JikaPembagiNol is { } value ? Nilai.Of(value) : Nilai.Missing(Alasan.PembagiNol);
    }
}
