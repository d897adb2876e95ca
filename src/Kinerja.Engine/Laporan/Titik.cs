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
    /// data and targets, else with data, else the latest in which the wilayah is valid; without a quarter, the last one
    /// with data, else TW IV. Data are figures of indikator, realisasi of money, or respondents.
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
        return withData ?? hasil.Tahun.LastOrDefault(
            tahun => hasil.Definisi.KnowsWilayah(wilayah, tahun), hasil.Tahun[^1]);
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
            return new Keadaan(Latest(last, Uang(hasil, wilayah, tahun), Survei(hasil, wilayah, tahun)), hasTarget);
        }

        /// <summary>The last quarter in which money was spent.</summary>
        private static Triwulan? Uang(HasilKinerja hasil, string wilayah, int tahun) => !hasil.HasAnggaran ? null
            : Latest(
            [
                .. from quarter in Triwulan.Semua
                   where hasil.AnggaranAt(wilayah, tahun, quarter).Any(row => row.RealisasiTriwulan.HasValue)
                   select (Triwulan?)quarter,
            ]);

        /// <summary>The last quarter with respondents.</summary>
        private static Triwulan? Survei(HasilKinerja hasil, string wilayah, int tahun) => Latest(
        [
            .. from row in hasil.SkmAt(wilayah)
               where row.Tahun == tahun && !row.IsSampaiDengan
               select (Triwulan?)row.Triwulan,
        ]);

        private static Triwulan? Latest(params ReadOnlySpan<Triwulan?> all)
        {
            Triwulan? last = null;
            foreach (var one in all)
            {
                if (one is not null && (last is null || one > last)) last = one;
            }
            return last;
        }
    }
}
