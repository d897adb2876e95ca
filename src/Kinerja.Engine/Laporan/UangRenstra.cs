using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>The money of a simpul over those years of the renstra that the results have (SPEC 16, 17).</summary>
internal sealed class UangRenstra
{
    /// <param name="konteks">The point of the report; its policies have a renstra.</param>
    /// <param name="kode">The kode of the simpul.</param>
    public UangRenstra(Konteks konteks, string kode)
    {
        var rows = Tahun(konteks).Select(year => (Year: year, Row: konteks.AnggaranAt(
            kode, year, year == konteks.Tahun ? konteks.Triwulan : Triwulan.IV))).Where(one => one.Row is not null)
            .Select(one => (one.Year, Row: one.Row!.Value)).ToList();
        Ada = rows.Count > 0;
        Pagu = Selisih.Sum(rows.Select(one => one.Row.Pagu));
        if (Pagu.Alasan == Alasan.DataKosong) Pagu = Nilai.Missing(Alasan.AnggaranKosong);
        Lalu = Selisih.Sum(rows.Where(one => one.Year < konteks.Tahun).Select(one => one.Row.Realisasi));
        Realisasi = Selisih.Sum(rows.Where(one => one.Year <= konteks.Tahun).Select(one => one.Row.Realisasi));
    }

    /// <summary>Whether the simpul has money in some year of the renstra.</summary>
    public bool Ada { get; }

    /// <summary>The pagu of all years.</summary>
    public Nilai Pagu { get; }

    /// <summary>The realisasi s.d. TW IV of the year before.</summary>
    public Nilai Lalu { get; }

    /// <summary>The realisasi s.d. TW n of the year of the report.</summary>
    public Nilai Realisasi { get; }

    /// <summary>The realisasi in % of the pagu.</summary>
    public Nilai Serapan => SerapanCalculator.Serapan(Realisasi, Pagu);

    /// <summary>The years of the results that lie in the renstra.</summary>
    public static IEnumerable<int> Tahun(Konteks konteks) =>
        konteks.Hasil.Tahun.Where(year => konteks.Aturan.Renstra?.Contains(year) == true);
}
