using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-cascading.csv</c> (SPEC 11, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The kode of the simpul.</param>
/// <param name="Jenjang">Its jenjang.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="Capaian">The capaian in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAlasan">Why <paramref name="Capaian"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Predikat">The label of the capaian; <c>null</c> when it is missing.</param>
/// <param name="CapaianIndikator">The mean of its own indikator in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianIndikatorAlasan">Why <paramref name="CapaianIndikator"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="CapaianTurunan">The mean of its children in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianTurunanAlasan">Why <paramref name="CapaianTurunan"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="RerataWilayah">The mean over the wilayah directly below, in %; <c>null</c> when it is
/// missing.</param>
/// <param name="RerataWilayahAlasan">Why <paramref name="RerataWilayah"/> is missing; <c>null</c> when it is
/// there.</param>
/// <param name="Kelengkapan">The kelengkapan, 0..1.</param>
/// <param name="Keterangan">The reason why the capaian is missing; empty when it is there.</param>
public sealed record SimpulJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("simpul")] string Simpul,
    [property: JsonPropertyName("jenjang")] string Jenjang,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("capaian")] decimal? Capaian,
    [property: JsonPropertyName("capaian_alasan")] Alasan? CapaianAlasan,
    [property: JsonPropertyName("predikat")] string? Predikat,
    [property: JsonPropertyName("capaian_indikator")] decimal? CapaianIndikator,
    [property: JsonPropertyName("capaian_indikator_alasan")] Alasan? CapaianIndikatorAlasan,
    [property: JsonPropertyName("capaian_turunan")] decimal? CapaianTurunan,
    [property: JsonPropertyName("capaian_turunan_alasan")] Alasan? CapaianTurunanAlasan,
    [property: JsonPropertyName("rerata_wilayah")] decimal? RerataWilayah,
    [property: JsonPropertyName("rerata_wilayah_alasan")] Alasan? RerataWilayahAlasan,
    [property: JsonPropertyName("kelengkapan")] decimal Kelengkapan,
    [property: JsonPropertyName("keterangan")] ImmutableArray<Alasan> Keterangan)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static SimpulJson Of(HasilSimpul row) => new(
        row.Wilayah, row.KodeSimpul, row.Simpul.Jenjang, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.Capaian),
        row.Capaian.Alasan, row.Predikat, JsonNumber.Of(row.CapaianIndikator), row.CapaianIndikator.Alasan,
        JsonNumber.Of(row.CapaianTurunan), row.CapaianTurunan.Alasan, JsonNumber.Of(row.RerataWilayah),
        row.RerataWilayah.Alasan, JsonNumber.Of(row.Kelengkapan), row.Keterangan is { } alasan ? [alasan] : []);
}
