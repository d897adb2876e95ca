using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A target, as a row of <c>target.csv</c> holds it (SPEC 5.1, 10).</summary>
/// <param name="Wilayah">The kode of the wilayah; <c>null</c> for the default of all wilayah.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Tahun">1900..2200; <c>null</c> for the end of the renstra, which has no triwulan (SPEC 17.2).</param>
/// <param name="Triwulan">The quarter; <c>null</c> for the year.</param>
/// <param name="Target">
/// The number, or the lower bound of a range; <c>null</c> for a blank row, which assigns the indikator and sets no
/// target (SPEC 4.7).
/// </param>
/// <remarks>
/// A builder accepts any spelling of the names (SPEC 2). <see cref="DataKinerja"/> returns the indikator normalised,
/// and the wilayah as written. The default value names no indikator; a builder rejects it.
/// </remarks>
public readonly record struct SelTarget(
    string? Wilayah, string Indikator, int? Tahun, Triwulan? Triwulan, decimal? Target)
{
    /// <summary>
    /// The upper bound of a range, whose lower bound is <see cref="Target"/>; <c>null</c> for a single target (SPEC
    /// 5.7).
    /// </summary>
    public decimal? TargetAtas { get; init; }
}
