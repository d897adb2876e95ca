using System.Text.Json.Serialization;

namespace Kinerja.Engine.Angka;

/// <summary>
/// The reason why a result is missing. The column <c>keterangan</c> joins reasons in the order of this list
/// (SPEC 8.2). The default value, <see cref="DataKosong"/>, means "no data", never zero.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Alasan>))]
public enum Alasan : byte
{
    /// <summary>Nothing was reported.</summary>
    DataKosong = 0,

    /// <summary>There is no realisasi, and a variabel is not due yet (SPEC 4.9).</summary>
    BelumJatuhTempo,

    /// <summary>The calculation divides by zero.</summary>
    PembagiNol,

    /// <summary>The result overflows: a decimal, with its 28 digits, cannot hold it (SPEC 1.1).</summary>
    Luapan,

    /// <summary>There is no pagu (SPEC 16.3).</summary>
    AnggaranKosong,

    /// <summary>There is no target.</summary>
    TargetKosong,

    /// <summary>The target is 0, so no ratio to it exists (SPEC 5.3).</summary>
    TargetNol,

    /// <summary>The target or the realisasi is negative, but the policy needs a positive one (SPEC 5.2).</summary>
    TargetTidakSah,

    /// <summary>
    /// A part of a mean is missing, and policy <c>DataHilang = Blokir</c> then allows no result (SPEC 6.3).
    /// </summary>
    AnakKosong,

    /// <summary>The weights of the parts add to zero.</summary>
    BobotNol,

    /// <summary>The indikator is not aggregated over wilayah (SPEC 7.2, <c>Tidak</c>).</summary>
    TidakDiagregasi,

    /// <summary>Not a reason: the value is present.</summary>
    Ada,
}
