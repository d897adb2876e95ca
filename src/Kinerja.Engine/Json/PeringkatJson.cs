using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-wilayah.csv</c> (SPEC 11, 19.2).</summary>
/// <param name="Induk">The kode of the wilayah above.</param>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The kode of the simpul.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="Capaian">The capaian of the simpul in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAlasan">Why <paramref name="Capaian"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Peringkat">The rank; <c>null</c> when the capaian is missing.</param>
public sealed record PeringkatJson(
    [property: JsonPropertyName("induk")] string Induk,
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("simpul")] string Simpul,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("capaian")] decimal? Capaian,
    [property: JsonPropertyName("capaian_alasan")] Alasan? CapaianAlasan,
    [property: JsonPropertyName("peringkat")] int? Peringkat)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static PeringkatJson Of(HasilPeringkat row) => new(
        row.Induk, row.Wilayah, row.KodeSimpul, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.Capaian),
        row.Capaian.Alasan, row.Peringkat);
}
