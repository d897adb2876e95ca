using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Calculates the achievement, in %, of a realisasi against its target (SPEC 5.2..5.4).</summary>
internal static class CapaianCalculator
{
    /// <summary>
    /// Calculates the raw capaian. Target 10 and realisasi 8 give 80 when higher is better; when lower is better they
    /// give 120 (SelisihTarget) or 125 (RasioTerbalik).
    /// </summary>
    /// <param name="realisasi">R, in the unit of the indikator.</param>
    /// <param name="target">T, in the same unit.</param>
    /// <param name="polaritas">Which direction is good.</param>
    /// <param name="aturan">The policies.</param>
    /// <returns>
    /// The capaian in %, not rounded, of any size and sign; or the reason why there is none: <c>TargetNol</c>,
    /// <c>TargetTidakSah</c>, <c>PembagiNol</c> or <c>Luapan</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policies are <c>null</c>.</exception>
    public static Nilai Calculate(decimal realisasi, decimal target, Polaritas polaritas, AturanKinerja aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        return Overflow.ToNilai(new Ratio(realisasi, target, polaritas, aturan));
    }

    /// <summary>
    /// Calculates the raw capaian against a range. Within the range, both bounds included, it is 100; below, it is the
    /// capaian against the lower bound; above, against the upper bound. With higher is better, 70 of 80..90 is 87.5.
    /// </summary>
    /// <param name="realisasi">R, in the unit of the indikator.</param>
    /// <param name="bawah">The lower bound, in the same unit.</param>
    /// <param name="atas">The upper bound, not below the lower one.</param>
    /// <param name="polaritas">Which direction is good.</param>
    /// <param name="aturan">The policies.</param>
    /// <returns>As for a single target.</returns>
    /// <exception cref="ArgumentNullException">The policies are <c>null</c>.</exception>
    public static Nilai Calculate(
        decimal realisasi, decimal bawah, decimal atas, Polaritas polaritas, AturanKinerja aturan) =>
        OutsideBound(realisasi, bawah, atas) is { } bound
            ? Calculate(realisasi, bound, polaritas, aturan) : Nilai.Of(100);

    /// <summary>
    /// Returns the bound that a realisasi outside a range is compared with; <c>null</c> within the range. A realisasi
    /// that differs from a bound of 0 only by the rounding of decimals is within the range.
    /// </summary>
    public static decimal? OutsideBound(decimal realisasi, decimal bawah, decimal atas)
    {
        if (Pembulatan.IsNol(realisasi) && (Pembulatan.IsNol(bawah) || Pembulatan.IsNol(atas))) return null;
        return realisasi < bawah ? bawah : realisasi > atas ? atas : null;
    }

    /// <summary>
    /// Clamps a capaian to the bounds of the policies. Roll-ups use only the clamped value (SPEC
    /// 5.4).
    /// </summary>
    /// <param name="capaian">The raw capaian in %.</param>
    /// <param name="aturan">The policies.</param>
    /// <returns>The capaian terbatas in %.</returns>
    /// <exception cref="ArgumentNullException">The policies are <c>null</c>.</exception>
    public static decimal Limit(decimal capaian, AturanKinerja aturan)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        if (aturan.BatasCapaian.Bawah is { } least && capaian < least) return least;
        return aturan.BatasCapaian.Atas is { } most && capaian > most ? most : capaian;
    }

    /// <summary>
    /// Calculates the raw capaian of whole columns. A missing target gives its reason; otherwise a missing realisasi
    /// gives its reason. <c>TargetTidakSah</c> is a reason only beside a realisasi (SPEC 5.1).
    /// </summary>
    internal static KolomNilai Calculate(
        KolomNilai realisasi, KolomTarget target, Polaritas polaritas, AturanKinerja aturan)
    {
        var (bawah, atas) = (target.Bawah, target.Atas);
        var capaian = new KolomNilai(bawah.Length);
        for (var cell = 0; cell < capaian.Length; cell++)
        {
            var (ofTarget, ofRealisasi) = (bawah.States[cell], realisasi.States[cell]);
            if (ofTarget != Alasan.Ada && (ofTarget != Alasan.TargetTidakSah || ofRealisasi == Alasan.Ada))
                capaian.States[cell] = ofTarget;
            else if (ofRealisasi != Alasan.Ada) capaian.States[cell] = ofRealisasi;
            else if (atas is null || atas.States[cell] != Alasan.Ada)
                capaian[cell] = Calculate(realisasi.Values[cell], bawah.Values[cell], polaritas, aturan);
            else
                capaian[cell] = Calculate(
                    realisasi.Values[cell], bawah.Values[cell], atas.Values[cell], polaritas, aturan);
        }
        return capaian;
    }

    private static Nilai Against(decimal realisasi, decimal target, Polaritas polaritas, AturanKinerja aturan) =>
        polaritas switch
        {
            Polaritas.Maksimum => Nilai.Of(Rising(realisasi, target)),
            Polaritas.Minimum => aturan.RumusCapaianMinimum switch
            {
                RumusCapaianMinimum.SelisihTarget => Nilai.Of(Falling(realisasi, target)),
                RumusCapaianMinimum.RasioTerbalik => Inverse(realisasi, target, aturan),
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Polaritas.Stabil => Nilai.Of(realisasi <= target ? Rising(realisasi, target) : Falling(realisasi, target)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>
    /// Calculates (1 + (R - T)/|T|) × 100, which is R/T × 100 for T &gt; 0 and (2T - R)/T × 100 for T &lt; 0 (SPEC
    /// 5.2).
    /// </summary>
    private static decimal Rising(decimal realisasi, decimal target) =>
        DecimalBits.Percent((decimal.IsPositive(target) ? realisasi : (2 * target) - realisasi) / target);

    /// <summary>
    /// Calculates (1 - (R - T)/|T|) × 100, which is (2T - R)/T × 100 for T &gt; 0 and R/T × 100 for T &lt; 0 (SPEC
    /// 5.2).
    /// </summary>
    private static decimal Falling(decimal realisasi, decimal target) =>
        DecimalBits.Percent((decimal.IsPositive(target) ? (2 * target) - realisasi : realisasi) / target);

    private static Nilai Inverse(decimal realisasi, decimal target, AturanKinerja aturan)
    {
        var isNol = Pembulatan.IsNol(realisasi);
        if (target < 0 || (realisasi < 0 && !isNol)) return Nilai.Missing(Alasan.TargetTidakSah);
        if (!isNol) return Nilai.Of(DecimalBits.Percent(target / realisasi));
        return aturan.BatasCapaian.Atas is { } most ? Nilai.Of(most) : Nilai.Missing(Alasan.PembagiNol);
    }

    /// <summary>Returns the capaian against a target of 0 (SPEC 5.3).</summary>
    private static Nilai AgainstZero(decimal realisasi, Polaritas polaritas) => polaritas switch
    {
        Polaritas.Maksimum => Nilai.Missing(Alasan.TargetNol),
        Polaritas.Minimum => Nilai.Of(realisasi <= 0 || Pembulatan.IsNol(realisasi) ? 100 : 0),
        Polaritas.Stabil => Nilai.Of(Pembulatan.IsNol(realisasi) ? 100 : 0),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private readonly struct Ratio(decimal realisasi, decimal target, Polaritas polaritas, AturanKinerja aturan)
        : IArithmetic<Nilai>
    {
        // A target counts as 0 too when it differs from 0 only by the rounding of decimals, as in 2/3 - 2 * (1/3) (SPEC
        // 1.2).
        public Nilai Calculate() => Pembulatan.IsNol(target)
            ? AgainstZero(realisasi, polaritas) : Against(realisasi, target, polaritas, aturan);
    }
}
