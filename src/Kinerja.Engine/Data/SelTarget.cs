using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A target, as a row of <c>target.csv</c> holds it (SPEC 5.1, 10).</summary>
/// <param name="Wilayah">The kode of the wilayah; <c>null</c> for the default of all.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">The quarter; <c>null</c> for the year.</param>
/// <param name="Target">The number; <c>null</c> when it was left blank, which assigns and nothing more.</param>
/// <remarks>
/// A builder takes any spelling of the names (SPEC 2), and <see cref="DataKinerja"/> gives them normalised, but for the
/// wilayah. The default value names no indikator; a builder refuses it.
/// </remarks>
public readonly record struct SelTarget(
    string? Wilayah, string Indikator, int Tahun, Triwulan? Triwulan, decimal? Target);
