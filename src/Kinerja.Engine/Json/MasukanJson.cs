using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of one input of a step of an explanation (SPEC 19.2).</summary>
/// <param name="Nama">The name in the rumus.</param>
/// <param name="Nilai">The number; <c>null</c> when it is missing.</param>
/// <param name="NilaiAlasan">Why <paramref name="Nilai"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Asal">The wilayah or the part that the number belongs to; blank when the name is enough.</param>
/// <param name="Langkah">The number of the earlier step that gives the number; <c>null</c> for a given one.</param>
/// <param name="Sel">The reported cell that holds the number; <c>null</c> when no single cell does.</param>
public sealed record MasukanJson(
    [property: JsonPropertyName("nama")] string Nama,
    [property: JsonPropertyName("nilai")] decimal? Nilai,
    [property: JsonPropertyName("nilai_alasan")] Alasan? NilaiAlasan,
    [property: JsonPropertyName("asal")] string Asal,
    [property: JsonPropertyName("langkah")] int? Langkah,
    [property: JsonPropertyName("sel")] SelJson? Sel);
