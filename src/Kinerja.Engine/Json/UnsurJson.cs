using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Json;

/// <summary>
/// The JSON shape of one unsur of a survey: a column <c>nrr_u1</c> of <c>hasil-skm.csv</c> (SPEC 11).
/// </summary>
/// <param name="Kode">The kode: <c>U1</c>, <c>U2</c>, …</param>
/// <param name="Nama">The official name; blank when the survey has other unsur.</param>
/// <param name="Nrr">The mean score, 1..4; <c>null</c> when it is missing.</param>
/// <param name="NrrAlasan">Why <paramref name="Nrr"/> is missing; <c>null</c> when it is there.</param>
public sealed record UnsurJson(
    [property: JsonPropertyName("kode")] string Kode,
    [property: JsonPropertyName("nama")] string Nama,
    [property: JsonPropertyName("nrr")] decimal? Nrr,
    [property: JsonPropertyName("nrr_alasan")] Alasan? NrrAlasan)
{
    /// <summary>Makes the shape of a result.</summary>
    /// <param name="unsur">The result of one unsur.</param>
    public static UnsurJson Of(HasilUnsur unsur)
    {
        ArgumentNullException.ThrowIfNull(unsur);
        return new UnsurJson(unsur.Kode, unsur.Nama, JsonNumber.Of(unsur.Nrr), unsur.Nrr.Alasan);
    }
}
