using System.Text.Json.Serialization;

namespace Kinerja.Engine.Model;

/// <summary>The source of the target that is used at TW n (SPEC 5.1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DasarTarget>))]
public enum DasarTarget : byte
{
    /// <summary>There is no target.</summary>
    TidakAda,

    /// <summary>One or more targets with a triwulan.</summary>
    Triwulan,

    /// <summary>The annual target.</summary>
    Tahunan,

    /// <summary>The targets of the wilayah below (SPEC 7.3).</summary>
    Turunan,

    /// <summary>A share of the annual target: n quarters of four (SPEC 5.1).</summary>
    ProRata,
}
