using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-anggaran.csv</c> (SPEC 16.5, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The kode of the simpul.</param>
/// <param name="Jenjang">Its jenjang.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="Pagu">The pagu in rupiah; <c>null</c> when it is missing.</param>
/// <param name="PaguAlasan">Why <paramref name="Pagu"/> is missing; <c>null</c> when it is there.</param>
/// <param name="RealisasiTriwulan">The realisasi of the quarter alone, in rupiah; <c>null</c> when it is
/// missing.</param>
/// <param name="RealisasiTriwulanAlasan">Why <paramref name="RealisasiTriwulan"/> is missing; <c>null</c> when it
/// is there.</param>
/// <param name="Realisasi">The realisasi s.d. TW n, in rupiah; <c>null</c> when it is missing.</param>
/// <param name="RealisasiAlasan">Why <paramref name="Realisasi"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Serapan">The serapan in %; <c>null</c> when it is missing.</param>
/// <param name="SerapanAlasan">Why <paramref name="Serapan"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Capaian">The capaian of the simpul in %; <c>null</c> when it is missing.</param>
/// <param name="CapaianAlasan">Why <paramref name="Capaian"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Efisiensi">The efisiensi, by <c>RumusEfisiensi</c>; <c>null</c> when it is missing.</param>
/// <param name="EfisiensiAlasan">Why <paramref name="Efisiensi"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Keterangan">The reasons of the row, as in the column <c>keterangan</c>.</param>
public sealed record AnggaranJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("simpul")] string Simpul,
    [property: JsonPropertyName("jenjang")] string Jenjang,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("pagu")] decimal? Pagu,
    [property: JsonPropertyName("pagu_alasan")] Alasan? PaguAlasan,
    [property: JsonPropertyName("realisasi_triwulan")] decimal? RealisasiTriwulan,
    [property: JsonPropertyName("realisasi_triwulan_alasan")] Alasan? RealisasiTriwulanAlasan,
    [property: JsonPropertyName("realisasi")] decimal? Realisasi,
    [property: JsonPropertyName("realisasi_alasan")] Alasan? RealisasiAlasan,
    [property: JsonPropertyName("serapan")] decimal? Serapan,
    [property: JsonPropertyName("serapan_alasan")] Alasan? SerapanAlasan,
    [property: JsonPropertyName("capaian")] decimal? Capaian,
    [property: JsonPropertyName("capaian_alasan")] Alasan? CapaianAlasan,
    [property: JsonPropertyName("efisiensi")] decimal? Efisiensi,
    [property: JsonPropertyName("efisiensi_alasan")] Alasan? EfisiensiAlasan,
    [property: JsonPropertyName("keterangan")] ImmutableArray<Alasan> Keterangan)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result; not the default.</param>
    public static AnggaranJson Of(HasilAnggaran row) => new(
        row.Wilayah, row.KodeSimpul, row.Simpul.Jenjang, row.Tahun, row.Triwulan.Nomor, JsonNumber.Of(row.Pagu),
        row.Pagu.Alasan, JsonNumber.Of(row.RealisasiTriwulan), row.RealisasiTriwulan.Alasan,
        JsonNumber.Of(row.Realisasi), row.Realisasi.Alasan, JsonNumber.Of(row.Serapan), row.Serapan.Alasan,
        JsonNumber.Of(row.Capaian), row.Capaian.Alasan, JsonNumber.Of(row.Efisiensi), row.Efisiensi.Alasan,
        row.Keterangan);
}
