namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>What a row of a data file says once all its cells are understood.</summary>
/// <param name="Line">The 1-based line it begins on.</param>
/// <param name="Wilayah">From <see cref="PembacaData.Wilayah"/>; -1 for none.</param>
/// <param name="Indikator">From <see cref="PembacaData.Indikator"/>; -1 for none.</param>
/// <param name="Variabel">The number of its name; -1 for none.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Triwulan">1..4; 0 for none.</param>
/// <param name="Nilai">The number; <c>null</c> for no data.</param>
internal readonly record struct BarisData(
    long Line, int Wilayah, int Indikator, int Variabel, int Tahun, int Triwulan, decimal? Nilai);
