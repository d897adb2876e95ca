using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>Names the result row that proves a number of a table.</summary>
/// <param name="Jenis">The kind of the row.</param>
/// <param name="Wilayah">The kode of its wilayah.</param>
/// <param name="Kode">The kode of its indikator or simpul.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Triwulan">Its quarter TW n.</param>
public sealed record Bukti(JenisBukti Jenis, string Wilayah, string Kode, int Tahun, Triwulan Triwulan);
