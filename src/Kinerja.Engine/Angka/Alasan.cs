using System.Text.Json.Serialization;

namespace Kinerja.Engine.Angka;

/// <summary>
/// Why a result is missing, in the order in which the column <c>keterangan</c> joins them (SPEC 8.2).
/// The default, <see cref="DataKosong"/>, means "no data": never zero.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Alasan>))]
public enum Alasan : byte
{
    /// <summary>Nothing was reported.</summary>
    DataKosong = 0,

    /// <summary>A division by zero.</summary>
    PembagiNol,

    /// <summary>The exact decimal result does not fit 28 digits.</summary>
    Luapan,

    /// <summary>There is no target.</summary>
    TargetKosong,

    /// <summary>The target is 0, so a ratio to it does not exist.</summary>
    TargetNol,

    /// <summary>The target, or the realisasi, is negative where the policy needs a positive one.</summary>
    TargetTidakSah,

    /// <summary>A part is missing and policy <c>DataHilang = Blokir</c> does not allow that.</summary>
    AnakKosong,

    /// <summary>The weights of the parts add to zero.</summary>
    BobotNol,

    /// <summary>The indikator is not aggregated over wilayah.</summary>
    TidakDiagregasi,

    /// <summary>Not a reason: the value is there.</summary>
    Ada,
}
