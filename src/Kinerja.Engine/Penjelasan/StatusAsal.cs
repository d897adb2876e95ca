using System.Text.Json.Serialization;

namespace Kinerja.Engine.Penjelasan;

/// <summary>What became of a number that a file gives for a cell (SPEC 10.4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatusAsal>))]
public enum StatusAsal
{
    /// <summary>The number counts.</summary>
    Dipakai,

    /// <summary>A later number of the same key replaced it (<c>DataGanda = Terakhir</c>).</summary>
    Diganti,

    /// <summary>An earlier number of the same key counts (<c>DataGanda = Tolak</c>).</summary>
    Ditolak,

    /// <summary>The number counts together with others of the same key (<c>DataGanda = Jumlahkan</c>).</summary>
    Dijumlahkan,
}
