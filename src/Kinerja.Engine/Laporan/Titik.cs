using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>The point of a report: one wilayah, one tahun, s.d. one quarter.</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Triwulan">The quarter TW n.</param>
public sealed record Titik(string Wilayah, int Tahun, Triwulan Triwulan)
{
    /// <summary>
    /// Completes a point. Without a wilayah it is the first one without an induk; without a tahun, the latest one with
    /// data and targets, else with data, else the latest; without a quarter, the last one with data, else TW IV.
    /// </summary>
    /// <param name="hasil">The results.</param>
    /// <param name="wilayah">The kode of the wilayah; <c>null</c> for the default.</param>
    /// <param name="tahun">One of the years of the results; <c>null</c> for the default.</param>
    /// <param name="triwulan">The quarter; <c>null</c> for the default.</param>
    /// <returns>The point; <c>null</c> when the results have no wilayah or no tahun.</returns>
    public static Titik? Cari(
        HasilKinerja hasil, string? wilayah = null, int? tahun = null, Triwulan? triwulan = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (hasil.Tahun.IsEmpty || hasil.Wilayah.IsEmpty) return null;
        if ((wilayah ?? Teratas(hasil, tahun)) is not { } kode) return null;
        var year = tahun ?? TahunTerakhir(hasil, kode);
        return new Titik(kode, year, triwulan ?? Keadaan.Di(hasil, kode, year).Terakhir ?? Triwulan.IV);
    }

    private static string? Teratas(HasilKinerja hasil, int? tahun) =>
        (tahun is { } only ? [only] : hasil.Tahun.Reverse()).SelectMany(hasil.WilayahTeratas).FirstOrDefault();

    private static int TahunTerakhir(HasilKinerja hasil, string wilayah)
    {
        var withData = (int?)null;
        foreach (var tahun in hasil.Tahun.Reverse())
        {
            var keadaan = Keadaan.Di(hasil, wilayah, tahun);
            if (keadaan.Terakhir is null) continue;
            if (keadaan.HasTarget) return tahun;
            withData ??= tahun;
        }
        return withData ?? hasil.Tahun[^1];
    }

    /// <summary>What a wilayah has in a tahun.</summary>
    /// <param name="Terakhir">The last quarter with data; <c>null</c> for none.</param>
    /// <param name="HasTarget">Whether some indikator has a target.</param>
    private readonly record struct Keadaan(Triwulan? Terakhir, bool HasTarget)
    {
        public static Keadaan Di(HasilKinerja hasil, string wilayah, int tahun)
        {
            var (last, hasTarget) = ((Triwulan?)null, false);
            foreach (var quarter in Triwulan.Semua.Reverse()) // results of one quarter alone have no other rows
            {
                foreach (var row in hasil.IndikatorAt(wilayah, tahun, quarter))
                {
                    hasTarget |= row.Target.HasValue;
                    if (last is null || row.DataSampai > last) last = row.DataSampai ?? last;
                }
                if (last is not null || hasTarget) break;
            }
            return new Keadaan(last, hasTarget);
        }
    }
}
