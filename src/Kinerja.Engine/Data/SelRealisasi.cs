using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A reported cell, as a row of <c>realisasi.csv</c> holds it (SPEC 10).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator; <c>null</c> for a shared variabel.</param>
/// <param name="Variabel">The name of the variabel.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Nilai">The number; <c>null</c> when it was left blank, which assigns and reports nothing.</param>
/// <remarks>
/// A builder takes any spelling of the names (SPEC 2), and <see cref="DataKinerja"/> gives them normalised, but for the
/// wilayah. The default value names no wilayah; a builder refuses it.
/// </remarks>
public readonly record struct SelRealisasi(
    string Wilayah, string? Indikator, string Variabel, int Tahun, Triwulan Triwulan, decimal? Nilai);
