using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Survei;

/// <summary>The columns a survey feeds into formulas, so that an indikator and the survey never disagree.</summary>
internal static class KolomSurveiCalculator
{
    /// <param name="survei">The survey.</param>
    /// <param name="wilayah">The kode of every wilayah, in the order of the columns.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="aturan">The weights of the unsur.</param>
    public static KolomSurvei Calculate(
        DataSurvei survei, IReadOnlyList<string> wilayah, int tahun, AturanKinerja aturan)
    {
        var cells = wilayah.Count * Triwulan.Count;
        var kolom = new KolomSurvei(new MasaSurvei(cells), new MasaSurvei(cells));
        for (var row = 0; row < wilayah.Count; row++)
        {
            RekapSkm? soFar = null;
            for (var q = 0; q < Triwulan.Count; q++)
            {
                var cell = (row * Triwulan.Count) + q;
                var own = survei.Find(wilayah[row], tahun, Triwulan.FromIndex(q));
                if (own is not null) soFar = soFar is null ? own : soFar + own;
                Set(kolom.Ikm.Triwulan, kolom.Responden.Triwulan, cell, own, aturan);
                Set(kolom.Ikm.SampaiDengan, kolom.Responden.SampaiDengan, cell, soFar, aturan);
            }
        }
        return kolom;
    }

    private static void Set(KolomNilai ikm, KolomNilai responden, int cell, RekapSkm? rekap, AturanKinerja aturan)
    {
        if (rekap is null) return;
        ikm[cell] = SkmCalculator.Calculate(rekap, aturan.BobotUnsur, aturan.EdisiSkm).Ikm;
        responden[cell] = Nilai.Of(rekap.Responden);
    }
}
