using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a reported cell that an explanation uses (SPEC 19.1, 19.2).</summary>
/// <param name="Jenis">The kind of the cell.</param>
/// <param name="Wilayah">The kode of the wilayah; <c>null</c> for a target without wilayah.</param>
/// <param name="Indikator">The kode of the indikator; <c>null</c> for a shared variabel, money and a survey.</param>
/// <param name="Variabel">The name of the variabel; only for realisasi.</param>
/// <param name="Simpul">The kode of the simpul; only for money.</param>
/// <param name="Bagian">The part of the row, e.g. <c>Pagu</c>; only for money.</param>
/// <param name="Tahun">The year; <c>null</c> for the target at the end of a renstra.</param>
/// <param name="Triwulan">The quarter, 1..4; <c>null</c> for an annual target and for money.</param>
/// <param name="Asal">Where the files give its number, in the order of reading; <c>null</c> when nobody looked.</param>
public sealed record SelJson(
    [property: JsonPropertyName("jenis")] JenisSel Jenis,
    [property: JsonPropertyName("wilayah")] string? Wilayah,
    [property: JsonPropertyName("indikator")] string? Indikator,
    [property: JsonPropertyName("variabel")] string? Variabel,
    [property: JsonPropertyName("simpul")] string? Simpul,
    [property: JsonPropertyName("bagian")] string? Bagian,
    [property: JsonPropertyName("tahun")] int? Tahun,
    [property: JsonPropertyName("triwulan")] int? Triwulan,
    [property: JsonPropertyName("asal")] ImmutableArray<AsalJson>? Asal)
{
    /// <summary>Makes the shape of a key.</summary>
    /// <param name="sel">The key.</param>
    /// <param name="asal">Where its number stands; <c>null</c> when nobody looked.</param>
    public static SelJson Of(KunciSel sel, IEnumerable<AsalSel>? asal = null)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return new SelJson(
            sel.Jenis, sel.Wilayah, sel.Indikator, sel.Variabel, sel.Simpul, sel.Bagian?.ToString(), sel.Tahun,
            sel.Triwulan?.Nomor, asal is null ? null : [.. asal.Select(AsalJson.Of)]);
    }
}
