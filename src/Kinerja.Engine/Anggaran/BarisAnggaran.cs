using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// The money of one simpul in one wilayah and tahun, as a row of <c>anggaran.csv</c> holds it (SPEC 16.1). Numbers are
/// rupiah with all their digits; <c>null</c> is "not reported", never 0.
/// </summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The kode of the simpul.</param>
/// <param name="Tahun">1900..2200.</param>
/// <param name="Pagu">The pagu before any change.</param>
/// <param name="PaguPerubahan">The pagu after a change; where given, it is the pagu.</param>
/// <param name="CaraLapor">The meaning of the four numbers that follow (SPEC 4.2).</param>
/// <param name="Tw1">The realisasi reported for TW I.</param>
/// <param name="Tw2">The realisasi reported for TW II.</param>
/// <param name="Tw3">The realisasi reported for TW III.</param>
/// <param name="Tw4">The realisasi reported for TW IV.</param>
public sealed record BarisAnggaran(
    string Wilayah, string Simpul, int Tahun, decimal? Pagu = null, decimal? PaguPerubahan = null,
    CaraLapor CaraLapor = CaraLapor.PerPeriode, decimal? Tw1 = null, decimal? Tw2 = null, decimal? Tw3 = null,
    decimal? Tw4 = null)
{
    /// <summary>The pagu that counts: <see cref="PaguPerubahan"/>, else <see cref="Pagu"/>.</summary>
    public decimal? PaguBerlaku => PaguPerubahan ?? Pagu;

    /// <summary>Whether the row has a number.</summary>
    internal bool HasNumber => (PaguBerlaku ?? Tw1 ?? Tw2 ?? Tw3 ?? Tw4) is not null;

    /// <summary>The realisasi that was reported for a quarter.</summary>
    /// <param name="triwulan">The quarter.</param>
    public decimal? Realisasi(Triwulan triwulan) => triwulan.Nomor switch
    {
        1 => Tw1,
        2 => Tw2,
        3 => Tw3,
        _ => Tw4,
    };
}
