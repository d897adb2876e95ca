namespace Kinerja.Engine.Laporan;

/// <summary>The row counts of a data file, for the table of data quality (SPEC 8.3).</summary>
/// <param name="Nama">The name of the file.</param>
/// <param name="Dibaca">Rows read.</param>
/// <param name="Dipakai">Rows used.</param>
/// <param name="Ditolak">Rows rejected.</param>
/// <param name="Ditahan">Rows held back because of their status.</param>
public sealed record Berkas(string Nama, long Dibaca, long Dipakai, long Ditolak, long Ditahan);
