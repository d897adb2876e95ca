using System.Text.Json.Serialization;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a place that gives the number of a reported cell (SPEC 19.1, 19.2).</summary>
/// <param name="Berkas">The file.</param>
/// <param name="Lembar">The sheet of a workbook; <c>null</c> in another file.</param>
/// <param name="Baris">The 1-based line, or row of the sheet; the first one of a survey.</param>
/// <param name="BarisAkhir">The last line; other than <paramref name="Baris"/> only for a survey.</param>
/// <param name="Banyak">The number of rows; more than 1 only for a survey.</param>
/// <param name="Kolom">The name of the column.</param>
/// <param name="Sel">The cell of the sheet, e.g. <c>B12</c>; <c>null</c> in another file.</param>
/// <param name="Teks">The text of the cell; blank for a survey.</param>
/// <param name="Nilai">The number that was read from it; <c>null</c> for a survey.</param>
/// <param name="NilaiAtas">The upper bound of a target that is a range; <c>null</c> for any other number.</param>
/// <param name="Status">What became of the number.</param>
public sealed record AsalJson(
    [property: JsonPropertyName("berkas")] string? Berkas,
    [property: JsonPropertyName("lembar")] string? Lembar,
    [property: JsonPropertyName("baris")] int? Baris,
    [property: JsonPropertyName("baris_akhir")] int? BarisAkhir,
    [property: JsonPropertyName("banyak")] int Banyak,
    [property: JsonPropertyName("kolom")] string? Kolom,
    [property: JsonPropertyName("sel")] string? Sel,
    [property: JsonPropertyName("teks")] string Teks,
    [property: JsonPropertyName("nilai")] decimal? Nilai,
    [property: JsonPropertyName("nilai_atas")] decimal? NilaiAtas,
    [property: JsonPropertyName("status")] StatusAsal Status)
{
    /// <summary>Makes the shape of a place.</summary>
    /// <param name="asal">The place.</param>
    public static AsalJson Of(AsalSel asal)
    {
        ArgumentNullException.ThrowIfNull(asal);
        var place = asal.Place;
        return new AsalJson(
            place.FileAndKey, place.Sheet, place.Line, asal.BarisAkhir, asal.Banyak, place.Column, place.SheetCell,
            asal.Teks, JsonNumber.Of(asal.Nilai), JsonNumber.Of(asal.NilaiAtas), asal.Status);
    }
}
