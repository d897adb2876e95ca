namespace Kinerja.Engine.Data;

/// <summary>A reported cell or a target, to be added to a <see cref="DataKinerjaBuilder"/>.</summary>
/// <param name="Nomor">Of what it is: from <see cref="DataKinerjaBuilder.Variabel"/>, or for a target from
/// <see cref="DataKinerjaBuilder.Indikator"/>.</param>
/// <param name="Wilayah">From <see cref="DataKinerjaBuilder.Wilayah"/>; -1 for the default target of all.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4; 0 for the target of the year.</param>
/// <param name="Nilai">The number; <c>null</c> for a row without one, which assigns and reports nothing.</param>
public readonly record struct IncomingCell(int Nomor, int Wilayah, int Tahun, int Triwulan, decimal? Nilai);
