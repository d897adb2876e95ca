using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A target with its ids, for the fast path of <see cref="DataKinerjaBuilder"/>.</summary>
/// <param name="Indikator">From <see cref="DataKinerjaBuilder.Indikator"/>.</param>
/// <param name="Wilayah">
/// From <see cref="DataKinerjaBuilder.Wilayah"/>; <c>null</c> for the default of all wilayah.
/// </param>
/// <param name="Tahun">1900..2200; <c>null</c> for the end of the renstra, which has no triwulan (SPEC 17.2).</param>
/// <param name="Triwulan">The quarter; <c>null</c> for the year.</param>
/// <param name="Target">
/// The number, or the lower bound of a range; <c>null</c> for a blank row, which assigns the indikator and sets no
/// target (SPEC 4.7).
/// </param>
/// <remarks>
/// The default value names no indikator; a builder rejects it with an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public readonly record struct IncomingTarget(
    IndikatorId Indikator, WilayahId? Wilayah, int? Tahun, Triwulan? Triwulan, decimal? Target)
{
    /// <summary>
    /// The upper bound of a range, whose lower bound is <see cref="Target"/>; <c>null</c> for a single target (SPEC
    /// 5.7).
    /// </summary>
    public decimal? TargetAtas { get; init; }
}
