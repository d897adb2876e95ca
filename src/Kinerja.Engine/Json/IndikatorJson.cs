using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-indikator.csv</c> (SPEC 11, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="RealisasiTriwulan">The realisasi of the quarter alone; <c>null</c> when it is missing.</param>
/// <param name="RealisasiTriwulanAlasan">Why <paramref name="RealisasiTriwulan"/> is missing; <c>null</c> when it
/// is there.</param>
/// <param name="Realisasi">The realisasi s.d. TW n; <c>null</c> when it is missing.</param>
/// <param name="RealisasiAlasan">Why <paramref name="Realisasi"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Target">The target, or the lower bound of a range; <c>null</c> when it is missing.</param>
/// <param name="TargetAtas">The upper bound of a range; <c>null</c> for a single target and for none.</param>
/// <param name="TargetAlasan">Why <paramref name="Target"/> is missing; <c>null</c> when it is there.</param>
/// <param name="DasarTarget">The source of the target; <c>null</c> for none.</param>
/// <param name="Capaian">The raw capaian in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAlasan">Why <paramref name="Capaian"/> is missing; <c>null</c> when it is there.</param>
/// <param name="CapaianTerbatas">The capaian in %, limited to the bounds; <c>null</c> when it is missing.</param>
/// <param name="CapaianTerbatasAlasan">Why <paramref name="CapaianTerbatas"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="Predikat">The label of the capaian; <c>null</c> when it is missing.</param>
/// <param name="Kelengkapan">The kelengkapan, 0..1.</param>
/// <param name="DataSampai">The last quarter with a reported cell; <c>null</c> for none.</param>
/// <param name="Keterangan">The reasons of the row, as in the column <c>keterangan</c>.</param>
public sealed record IndikatorJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("indikator")] string Indikator,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("realisasi_triwulan")] decimal? RealisasiTriwulan,
    [property: JsonPropertyName("realisasi_triwulan_alasan")] Alasan? RealisasiTriwulanAlasan,
    [property: JsonPropertyName("realisasi")] decimal? Realisasi,
    [property: JsonPropertyName("realisasi_alasan")] Alasan? RealisasiAlasan,
    [property: JsonPropertyName("target")] decimal? Target,
    [property: JsonPropertyName("target_atas")] decimal? TargetAtas,
    [property: JsonPropertyName("target_alasan")] Alasan? TargetAlasan,
    [property: JsonPropertyName("dasar_target")] DasarTarget? DasarTarget,
    [property: JsonPropertyName("capaian")] decimal? Capaian,
    [property: JsonPropertyName("capaian_alasan")] Alasan? CapaianAlasan,
    [property: JsonPropertyName("capaian_terbatas")] decimal? CapaianTerbatas,
    [property: JsonPropertyName("capaian_terbatas_alasan")] Alasan? CapaianTerbatasAlasan,
    [property: JsonPropertyName("predikat")] string? Predikat,
    [property: JsonPropertyName("kelengkapan")] decimal Kelengkapan,
    [property: JsonPropertyName("data_sampai")] int? DataSampai,
    [property: JsonPropertyName("keterangan")] ImmutableArray<Alasan> Keterangan)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static IndikatorJson Of(HasilIndikator row) => new(
        row.Wilayah, row.KodeIndikator, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.RealisasiTriwulan),
        row.RealisasiTriwulan.Alasan, JsonNumber.Of(row.Realisasi), row.Realisasi.Alasan, JsonNumber.Of(row.Target),
        JsonNumber.Of(row.TargetAtas), row.Target.Alasan,
        row.DasarTarget == Model.DasarTarget.TidakAda ? null : row.DasarTarget, JsonNumber.Of(row.Capaian),
        row.Capaian.Alasan, JsonNumber.Of(row.CapaianTerbatas), row.CapaianTerbatas.Alasan, row.Predikat,
        JsonNumber.Of(row.Kelengkapan), row.DataSampai?.Nomor, row.Keterangan);
}
