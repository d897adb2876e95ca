namespace Kinerja.Engine.Data;

/// <summary>A reported cell to be added to a <see cref="DataKinerjaBuilder"/>.</summary>
/// <param name="Variabel">From <see cref="DataKinerjaBuilder.Variabel"/>.</param>
/// <param name="Wilayah">From <see cref="DataKinerjaBuilder.Wilayah"/>.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4.</param>
/// <param name="Nilai">The number; <c>null</c> for a row without one, which assigns and reports nothing.</param>
public readonly record struct SelMasuk(int Variabel, int Wilayah, int Tahun, int Triwulan, decimal? Nilai);
