using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One variabel in one tahun.</summary>
/// <param name="Tahun">The tahun.</param>
/// <param name="Kolom">The reported cells.</param>
/// <param name="Triwulan">The own value of each of the four quarters, as the calculation used it.</param>
internal sealed record TahunVariabel(int Tahun, KolomVariabel Kolom, KolomNilai Triwulan)
{
    /// <summary>The key of the reported cell of a wilayah and quarter; <c>null</c> when no row gives it.</summary>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    public KunciSel? Sel(int wilayah, int quarter)
    {
        var (kode, triwulan) = (Kolom.KodeOf(wilayah), Waktu.Triwulan.FromIndex(quarter));
        return Kolom.SumberOf(wilayah) switch
        {
            SumberVariabel.Indikator => new KunciSel(
                JenisSel.Realisasi, kode, Tahun, triwulan, Kolom.KodeIndikator, Kolom.Variabel.Nama),
            SumberVariabel.Bersama =>
                new KunciSel(JenisSel.Realisasi, kode, Tahun, triwulan, Variabel: Kolom.Variabel.Nama),
            SumberVariabel.Survei => new KunciSel(JenisSel.Survei, kode, Tahun, triwulan),
            SumberVariabel.Kalender or SumberVariabel.TidakAda => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
