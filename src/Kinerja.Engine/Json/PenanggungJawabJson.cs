using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-penanggung-jawab.csv</c> (SPEC 11, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="PenanggungJawab">The name of the post.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="Capaian">The mean capaian terbatas of its indikator in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAlasan">Why <paramref name="Capaian"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Predikat">The label of the capaian; <c>null</c> when it is missing.</param>
/// <param name="JumlahIndikator">The number of its indikator that appear.</param>
/// <param name="JumlahBernilai">The number of these that have a capaian.</param>
public sealed record PenanggungJawabJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("penanggung_jawab")] string PenanggungJawab,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("capaian")] decimal? Capaian,
    [property: JsonPropertyName("capaian_alasan")] Alasan? CapaianAlasan,
    [property: JsonPropertyName("predikat")] string? Predikat,
    [property: JsonPropertyName("jumlah_indikator")] int JumlahIndikator,
    [property: JsonPropertyName("jumlah_bernilai")] int JumlahBernilai)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static PenanggungJawabJson Of(HasilPenanggungJawab row) => new(
        row.Wilayah, row.PenanggungJawab, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.Capaian),
        row.Capaian.Alasan, row.Predikat, row.JumlahIndikator, row.JumlahBernilai);
}
