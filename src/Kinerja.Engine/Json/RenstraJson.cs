using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-renstra.csv</c> (SPEC 17.5, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="RealisasiTahunLalu">The realisasi of the year before; <c>null</c> when it is missing.</param>
/// <param name="RealisasiTahunLaluAlasan">Why <paramref name="RealisasiTahunLalu"/> is missing; <c>null</c> when it
/// is there.</param>
/// <param name="CapaianTahunLalu">The capaian of the year before in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianTahunLaluAlasan">Why <paramref name="CapaianTahunLalu"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="Perubahan">The change since the same quarter of the year before; <c>null</c> when it is
/// missing.</param>
/// <param name="PerubahanAlasan">Why <paramref name="Perubahan"/> is missing; <c>null</c> when it is there.</param>
/// <param name="RealisasiRenstraLalu">The realisasi of the window s.d. the year before; <c>null</c> when it is
/// missing.</param>
/// <param name="RealisasiRenstraLaluAlasan">Why <paramref name="RealisasiRenstraLalu"/> is missing; <c>null</c>
/// when it is there.</param>
/// <param name="RealisasiRenstra">The realisasi of the window s.d. TW n; <c>null</c> when it is missing.</param>
/// <param name="RealisasiRenstraAlasan">Why <paramref name="RealisasiRenstra"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="TargetAkhir">The target at the end of the renstra, or the lower bound of a range; <c>null</c> when
/// it is missing.</param>
/// <param name="TargetAkhirAtas">The upper bound of a range; <c>null</c> for a single target and for none.</param>
/// <param name="TargetAkhirAlasan">Why <paramref name="TargetAkhir"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="CapaianAkhir">The capaian against that target in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAkhirAlasan">Why <paramref name="CapaianAkhir"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="Keterangan">The reasons of the row, as in the column <c>keterangan</c>.</param>
public sealed record RenstraJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("indikator")] string Indikator,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("realisasi_tahun_lalu")] decimal? RealisasiTahunLalu,
    [property: JsonPropertyName("realisasi_tahun_lalu_alasan")] Alasan? RealisasiTahunLaluAlasan,
    [property: JsonPropertyName("capaian_tahun_lalu")] decimal? CapaianTahunLalu,
    [property: JsonPropertyName("capaian_tahun_lalu_alasan")] Alasan? CapaianTahunLaluAlasan,
    [property: JsonPropertyName("perubahan")] decimal? Perubahan,
    [property: JsonPropertyName("perubahan_alasan")] Alasan? PerubahanAlasan,
    [property: JsonPropertyName("realisasi_renstra_lalu")] decimal? RealisasiRenstraLalu,
    [property: JsonPropertyName("realisasi_renstra_lalu_alasan")] Alasan? RealisasiRenstraLaluAlasan,
    [property: JsonPropertyName("realisasi_renstra")] decimal? RealisasiRenstra,
    [property: JsonPropertyName("realisasi_renstra_alasan")] Alasan? RealisasiRenstraAlasan,
    [property: JsonPropertyName("target_akhir")] decimal? TargetAkhir,
    [property: JsonPropertyName("target_akhir_atas")] decimal? TargetAkhirAtas,
    [property: JsonPropertyName("target_akhir_alasan")] Alasan? TargetAkhirAlasan,
    [property: JsonPropertyName("capaian_akhir")] decimal? CapaianAkhir,
    [property: JsonPropertyName("capaian_akhir_alasan")] Alasan? CapaianAkhirAlasan,
    [property: JsonPropertyName("keterangan")] ImmutableArray<Alasan> Keterangan)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static RenstraJson Of(HasilRenstra row) => new(
        row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.RealisasiTahunLalu),
        row.RealisasiTahunLalu.Alasan, JsonNumber.Of(row.CapaianTahunLalu), row.CapaianTahunLalu.Alasan,
        JsonNumber.Of(row.Perubahan), row.Perubahan.Alasan, JsonNumber.Of(row.RealisasiRenstraLalu),
        row.RealisasiRenstraLalu.Alasan, JsonNumber.Of(row.RealisasiRenstra), row.RealisasiRenstra.Alasan,
        JsonNumber.Of(row.TargetAkhir), JsonNumber.Of(row.TargetAkhirAtas), row.TargetAkhir.Alasan,
        JsonNumber.Of(row.CapaianAkhir), row.CapaianAkhir.Alasan, row.Keterangan);
}
