using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Aggregates the realisasi of one indikator over its pemikul, for one kind of period (SPEC 7.2).</summary>
internal sealed class RealisasiAggregator(
    CalculationScope scope, AgregasiWilayah agregasi, OwnColumns own, PeriodCalculation period, PemikulLayout pemikul)
{
    private readonly ColumnLayout _layout = scope.Layout;

    /// <summary>The figure of every wilayah: its own where it bears for itself, otherwise pooled.</summary>
    public KolomNilai Pool()
    {
        var wilayah = pemikul.Pooled;
        var realisasi = period.Realisasi.Copy();
        var recalculated = agregasi == AgregasiWilayah.HitungUlang
            ? new HitungUlangAggregator(scope, own, period, pemikul).Calculate(wilayah) : null;
        for (var i = 0; i < wilayah.Length; i++)
        {
            for (var q = _layout.FirstQuarter; q < _layout.EndQuarter; q++)
            {
                realisasi[_layout.ResultCell(wilayah[i], q)] =
                    pemikul.Of(wilayah[i]).IsEmpty ? default
                    : recalculated is not null ? recalculated[_layout.ResultCell(i, q)]
                    : Pool(pemikul.Of(wilayah[i]), q);
            }
        }
        return realisasi;
    }

    private Nilai Pool(ReadOnlySpan<int> bearers, int quarter)
    {
        if (agregasi == AgregasiWilayah.Tidak) return Nilai.Missing(Alasan.TidakDiagregasi);
        var reason = PoolArithmetic.FirstReason(_layout, period.Realisasi, bearers, quarter);
        // A figure may fit where its N does not: a / b * c.
        if (agregasi == AgregasiWilayah.RasioJumlah)
            return Ratio(bearers, quarter) ?? Nilai.Missing(reason == Alasan.Ada ? Alasan.Luapan : reason);
        return PoolArithmetic.Any(_layout, period.Realisasi, bearers, quarter)
            ? PoolValues(bearers, quarter)
            : Nilai.Missing(reason);
    }

    private Nilai PoolValues(ReadOnlySpan<int> bearers, int quarter) => agregasi switch
    {
        AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_layout, period.Realisasi, bearers, quarter),
        AgregasiWilayah.RataRata => PoolArithmetic.Mean(_layout, period.Realisasi, bearers, quarter),
        AgregasiWilayah.RataRataTertimbang =>
            PoolArithmetic.Weighted(_layout, period.Realisasi, own.Pembobot!, bearers, quarter),
        AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_layout, period.Realisasi, bearers, quarter),
        AgregasiWilayah.Minimum => PoolArithmetic.Least(_layout, period.Realisasi, bearers, quarter),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>ΣN / ΣD over the bearers that have both; where ΣD is 0, what the indikator says (SPEC 5.6).</summary>
    /// <returns><c>null</c> when none has both.</returns>
    private Nilai? Ratio(ReadOnlySpan<int> bearers, int quarter)
    {
        var ratio = PoolArithmetic.Ratio(_layout, period.Pembilang, period.Penyebut, bearers, quarter);
        return ratio?.State == Alasan.PembagiNol && own.Indikator.JikaPembagiNol is { } value
            ? Nilai.Of(value) : ratio;
    }
}
