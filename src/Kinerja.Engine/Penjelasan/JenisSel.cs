using System.Text.Json.Serialization;

namespace Kinerja.Engine.Penjelasan;

/// <summary>The kind of a reported cell.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JenisSel>))]
public enum JenisSel
{
    /// <summary>A number of <c>realisasi*.csv</c>.</summary>
    Realisasi,

    /// <summary>A target.</summary>
    Target,

    /// <summary>A number of <c>anggaran.csv</c>.</summary>
    Anggaran,

    /// <summary>The rows of respondents of one wilayah and quarter in <c>skm.csv</c>.</summary>
    Survei,
}
