namespace Kinerja.Api.Keadaan;

/// <summary>A figure as a caller names it; nothing of it is judged yet.</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator; blank for a shared variabel.</param>
/// <param name="Tahun">The year, as text.</param>
/// <param name="Triwulan">The quarter, as text.</param>
/// <param name="Variabel">The name of the variabel.</param>
/// <param name="Nilai">The number; <c>null</c> for not reported.</param>
internal sealed record BarisAngka(
    string Wilayah, string? Indikator, string Tahun, string Triwulan, string Variabel, decimal? Nilai);
