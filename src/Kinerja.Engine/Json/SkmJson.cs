using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Json;

/// <summary>The JSON shape of a row of <c>hasil-skm.csv</c> (SPEC 11, 19.2).</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter, 1..4.</param>
/// <param name="SampaiDengan">Whether the respondents of all quarters up to <paramref name="Triwulan"/> count
/// (<c>SD1</c>..<c>SD4</c> in the file), not those of that quarter alone.</param>
/// <param name="Responden">The number of respondents.</param>
/// <param name="Ikm">The IKM; <c>null</c> when it is missing.</param>
/// <param name="IkmAlasan">Why <paramref name="Ikm"/> is missing; <c>null</c> when it is there.</param>
/// <param name="Mutu">A, B, C or D; <c>null</c> when the IKM is missing.</param>
/// <param name="Kinerja">The mutu in words; <c>null</c> when the IKM is missing.</param>
/// <param name="Edisi">The edition of the regulation: 2004 or 2017.</param>
/// <param name="Unsur">The result of each unsur, in order.</param>
public sealed record SkmJson(
    [property: JsonPropertyName("wilayah")] string Wilayah,
    [property: JsonPropertyName("tahun")] int Tahun,
    [property: JsonPropertyName("triwulan")] int Triwulan,
    [property: JsonPropertyName("sampai_dengan")] bool SampaiDengan,
    [property: JsonPropertyName("responden")] long Responden,
    [property: JsonPropertyName("ikm")] decimal? Ikm,
    [property: JsonPropertyName("ikm_alasan")] Alasan? IkmAlasan,
    [property: JsonPropertyName("mutu")] string? Mutu,
    [property: JsonPropertyName("kinerja")] string? Kinerja,
    [property: JsonPropertyName("edisi")] int Edisi,
    [property: JsonPropertyName("unsur")] ImmutableArray<UnsurJson> Unsur)
{
    /// <summary>Makes the shape of a row.</summary>
    /// <param name="row">A row of a result.</param>
    public static SkmJson Of(HasilSkmWilayah row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var skm = row.Skm;
        return new SkmJson(
            row.Wilayah, row.Tahun, row.Triwulan.Nomor, row.IsSampaiDengan, skm.Responden, JsonNumber.Of(skm.Ikm),
            skm.Ikm.Alasan, skm.Mutu, skm.Kinerja, (int)skm.Edisi, [.. skm.Unsur.Select(UnsurJson.Of)]);
    }
}
