using System.Text.Json.Serialization;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>diagnostik.csv</c> (SPEC 8.1, 11, 19.2).</summary>
/// <param name="Tingkat">The severity: <c>Galat</c>, <c>Peringatan</c> or <c>Info</c>.</param>
/// <param name="Kode">The code, e.g. <c>KIN2008</c>.</param>
/// <param name="Berkas">The file, or the table of a database with the key of the row, <c>table[key]</c>; <c>null</c>
/// when neither is meant.</param>
/// <param name="Lembar">The sheet of a workbook; <c>null</c> in another file.</param>
/// <param name="Baris">The 1-based line, or row of the sheet.</param>
/// <param name="Kolom">The name of the column.</param>
/// <param name="Sel">The cell of the sheet, e.g. <c>B12</c>; <c>null</c> in another file.</param>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Indikator">The kode of the indikator.</param>
/// <param name="Variabel">The name of the variabel.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="Pesan">The problem and its solution, in Bahasa Indonesia.</param>
public sealed record DiagnostikJson(
    [property: JsonPropertyName("tingkat")] string Tingkat,
    [property: JsonPropertyName("kode")] string Kode,
    [property: JsonPropertyName("berkas")] string? Berkas,
    [property: JsonPropertyName("lembar")] string? Lembar,
    [property: JsonPropertyName("baris")] int? Baris,
    [property: JsonPropertyName("kolom")] string? Kolom,
    [property: JsonPropertyName("sel")] string? Sel,
    [property: JsonPropertyName("wilayah")] string? Wilayah,
    [property: JsonPropertyName("indikator")] string? Indikator,
    [property: JsonPropertyName("variabel")] string? Variabel,
    [property: JsonPropertyName("tahun")] int? Tahun,
    [property: JsonPropertyName("triwulan")] int? Triwulan,
    [property: JsonPropertyName("pesan")] string Pesan)
{
    /// <summary>Makes the shape of a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static DiagnostikJson Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var (code, place) = (diagnostic.Code, diagnostic.Place);
        return new DiagnostikJson(
            code.Severity.ToString(), code.Id, place.FileAndKey, place.Sheet, place.Line, place.Column, place.SheetCell,
            place.Wilayah, place.Indikator, place.Variabel, place.Tahun, place.Triwulan?.Nomor, diagnostic.Message);
    }
}
