using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>
/// Calculates the columns that a survey feeds into formulas. It uses the calculation of the survey report, so that an
/// indikator and the report never disagree (SPEC 9.4).
/// </summary>
internal static class KolomSurveiCalculator
{
    /// <param name="survei">The survey.</param>
    /// <param name="wilayah">The kode of every wilayah, in the order of the columns.</param>
    /// <param name="tahun">The tahun.</param>
    /// <param name="aturan">The policies; here the weight of the unsur.</param>
    public static KolomSurvei Calculate(
        DataSurvei survei, IReadOnlyList<string> wilayah, int tahun, AturanKinerja aturan)
    {
        var cells = wilayah.Count * Triwulan.Count;
        var columns = new KolomSurvei(new MasaSurvei(cells), new MasaSurvei(cells));
        for (var row = 0; row < wilayah.Count; row++)
        {
            RekapSkm? soFar = null;
            for (var q = 0; q < Triwulan.Count; q++)
            {
                var cell = (row * Triwulan.Count) + q;
                var own = survei.Find(wilayah[row], tahun, Triwulan.FromIndex(q));
                if (own is not null) soFar = soFar is null ? own : soFar + own;
                Set(columns.Ikm.Triwulan, columns.Responden.Triwulan, cell, own, aturan);
                Set(columns.Ikm.SampaiDengan, columns.Responden.SampaiDengan, cell, soFar, aturan);
            }
        }
        return columns;
    }

    private static void Set(KolomNilai ikm, KolomNilai responden, int cell, RekapSkm? rekap, AturanKinerja aturan)
    {
        if (rekap is null) return;
        ikm[cell] = SkmCalculator.Calculate(rekap, aturan.BobotUnsur, aturan.EdisiSkm).Ikm;
        responden[cell] = Nilai.Of(rekap.Responden);
    }
}
