using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <summary>A reported cell with its ids, for the fast path of <see cref="DataKinerjaBuilder"/>.</summary>
/// <param name="Variabel">From <see cref="DataKinerjaBuilder.Variabel"/>.</param>
/// <param name="Wilayah">From <see cref="DataKinerjaBuilder.Wilayah"/>.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">The quarter.</param>
/// <param name="Nilai">
/// The number; <c>null</c> for a blank row, which assigns the indikator and reports nothing (SPEC 4.7).
/// </param>
/// <remarks>
/// The default value names no variabel; a builder rejects it with an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public readonly record struct IncomingRealisasi(
    VariabelId Variabel, WilayahId Wilayah, int Tahun, Triwulan Triwulan, decimal? Nilai);
