namespace Kinerja.Engine.Data;

/// <summary>A target, as a row of <c>target.csv</c> holds it (SPEC 5.1, 10).</summary>
/// <param name="Wilayah">The kode of the wilayah; <c>null</c> for the default of all.</param>
/// <param name="Indikator">The kode of the indikator, normalised.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4; <c>null</c> for the year.</param>
/// <param name="Target">The number; <c>null</c> when it was left blank, which assigns and nothing more.</param>
public readonly record struct SelTarget(
    string? Wilayah, string Indikator, int Tahun, int? Triwulan, decimal? Target);
