namespace Kinerja.Engine.Data;

/// <summary>A reported cell, as a row of <c>realisasi.csv</c> holds it (SPEC 10).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator, normalised; <c>null</c> for a shared variabel.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4.</param>
/// <param name="Variabel">The name of the variabel, normalised.</param>
/// <param name="Nilai">The number; <c>null</c> when it was left blank, which assigns and reports nothing.</param>
public readonly record struct SelRealisasi(
    string Wilayah, string? Indikator, int Tahun, int Triwulan, string Variabel, decimal? Nilai);
