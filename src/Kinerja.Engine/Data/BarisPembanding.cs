namespace Kinerja.Engine.Data;

/// <summary>What others reached in one indikator and tahun (SPEC 17.4).</summary>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Nama">The others, e.g. Nasional or Provinsi.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Nilai">The number, in the unit of the indikator.</param>
public sealed record BarisPembanding(string Indikator, string Nama, int Tahun, decimal Nilai);
