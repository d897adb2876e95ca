using System.Text.Json.Serialization;

namespace Kinerja.Engine.Model;

/// <summary>Where the target used at TW n comes from (SPEC 5.1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DasarTarget>))]
public enum DasarTarget : byte
{
    /// <summary>There is no target.</summary>
    TidakAda,

    /// <summary>A target given s.d. TW n.</summary>
    Triwulan,

    /// <summary>The annual target.</summary>
    Tahunan,

    /// <summary>Derived from the targets of the wilayah that bear the indikator (SPEC 7.3).</summary>
    Turunan,
}
