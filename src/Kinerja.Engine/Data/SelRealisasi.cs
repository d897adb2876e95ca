using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A reported cell, as a row of <c>realisasi.csv</c> holds it (SPEC 10).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator; <c>null</c> for a shared variabel.</param>
/// <param name="Variabel">The name of the variabel.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Nilai">
/// The number; <c>null</c> for a blank row, which assigns the indikator and reports nothing (SPEC 4.7).
/// </param>
/// <remarks>
/// A builder accepts any spelling of the names (SPEC 2). <see cref="DataKinerja"/> returns the indikator and the
/// variabel normalised, and the wilayah as written. The default value names no wilayah; a builder rejects it.
/// </remarks>
public readonly record struct SelRealisasi(
    string Wilayah, string? Indikator, string Variabel, int Tahun, Triwulan Triwulan, decimal? Nilai);
