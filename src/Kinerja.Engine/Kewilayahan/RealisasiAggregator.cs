using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>Aggregates the realisasi of one indikator over its pemikul, for one kind of period (SPEC 7.2).</summary>
/// <param name="scope">The tahun.</param>
/// <param name="agregasi">How figures are aggregated.</param>
/// <param name="own">The columns of the indikator, before aggregation.</param>
/// <param name="period">The period: s.d. TW n, or the quarter alone.</param>
/// <param name="pemikul">The pemikul of the indikator.</param>
internal sealed class RealisasiAggregator(
    CalculationScope scope, AgregasiWilayah agregasi, OwnColumns own, PeriodCalculation period, PemikulLayout pemikul)
{
    private readonly ColumnLayout _layout = scope.Layout;

    /// <summary>
    /// Returns the figure of every wilayah: its own where it is its own only pemikul, otherwise the aggregate of its
    /// pemikul.
    /// </summary>
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

    private Nilai Pool(ReadOnlySpan<int> rows, int quarter)
    {
        if (agregasi == AgregasiWilayah.Tidak) return Nilai.Missing(Alasan.TidakDiagregasi);
        var reason = PoolArithmetic.FirstReason(_layout, period.Realisasi, rows, quarter);
        // The figure a / b * c can fit in a decimal when its N, a * c, overflows. When N
        // overflows at every pemikul, no pemikul has both N and D, and none has a reason. The aggregate is then Luapan.
        if (agregasi == AgregasiWilayah.RasioJumlah)
            return Ratio(rows, quarter) ?? Nilai.Missing(reason == Alasan.Ada ? Alasan.Luapan : reason);
        return PoolArithmetic.Any(_layout, period.Realisasi, rows, quarter)
            ? PoolValues(rows, quarter)
            : Nilai.Missing(reason);
    }

    private Nilai PoolValues(ReadOnlySpan<int> rows, int quarter) => agregasi switch
    {
        AgregasiWilayah.Jumlah => PoolArithmetic.Sum(_layout, period.Realisasi, rows, quarter),
        AgregasiWilayah.RataRata => PoolArithmetic.Mean(_layout, period.Realisasi, rows, quarter),
        AgregasiWilayah.RataRataTertimbang =>
            PoolArithmetic.Weighted(_layout, period.Realisasi, own.Pembobot!, rows, quarter),
        AgregasiWilayah.Maksimum => PoolArithmetic.Greatest(_layout, period.Realisasi, rows, quarter),
        AgregasiWilayah.Minimum => PoolArithmetic.Least(_layout, period.Realisasi, rows, quarter),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// Calculates ΣN / ΣD over the pemikul with both N and D. When ΣD is 0, the result is the <c>JikaPembagiNol</c> of
    /// the indikator, if it has one (SPEC 5.6).
    /// </summary>
    /// <returns><c>null</c> when no pemikul has both.</returns>
    private Nilai? Ratio(ReadOnlySpan<int> rows, int quarter)
    {
        var ratio = PoolArithmetic.Ratio(_layout, period.Pembilang, period.Penyebut, rows, quarter);
        return ratio?.State == Alasan.PembagiNol && own.Indikator.JikaPembagiNol is { } value
            ? Nilai.Of(value) : ratio;
    }
}
