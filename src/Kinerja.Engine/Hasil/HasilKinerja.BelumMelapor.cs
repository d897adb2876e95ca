using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <content>The wilayah that reported nothing.</content>
public sealed partial class HasilKinerja
{
    /// <summary>
    /// The wilayah at or below one that are asked for reports (SPEC 4.7) and reported nothing s.d. one quarter, in
    /// output order. A wilayah above others that are asked is not named, nor one whose reports are not due yet (SPEC
    /// 4.9).
    /// </summary>
    /// <param name="wilayah">The kode, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="tahun">One of <see cref="Tahun"/>.</param>
    /// <param name="triwulan">The quarter.</param>
    /// <returns>The kode of each.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The results do not have the tahun.</exception>
    public IReadOnlyList<string> BelumMelapor(string wilayah, int tahun, Triwulan triwulan)
    {
        var layout = WilayahIn(tahun);
        var hasAskedBelow = new bool[layout.Count];
        var silent = new List<int>();
        foreach (var kode in WilayahAtOrBelow(wilayah, tahun))
        {
            var row = layout.Find(kode);
            var (isAsked, isSilent) = KeadaanLaporan(kode, tahun, triwulan);
            if (isSilent) silent.Add(row);
            for (var above = row; isAsked && layout.Induk[above] >= 0 && !hasAskedBelow[layout.Induk[above]];)
                hasAskedBelow[above = layout.Induk[above]] = true;
        }
        return [.. silent.Where(row => !hasAskedBelow[row]).Select(row => Wilayah[row])];
    }

    /// <summary>Whether a wilayah has indikator, and whether one of them is due and none of them is reported.</summary>
    private (bool IsAsked, bool IsSilent) KeadaanLaporan(string kode, int tahun, Triwulan triwulan)
    {
        var (isAsked, isDue) = (false, false);
        foreach (var row in IndikatorAt(kode, tahun, triwulan))
        {
            if (row.DataSampai is not null) return (true, false);
            isAsked = true;
            isDue |= row.Kelengkapan < 1;
        }
        return (isAsked, isDue);
    }
}
