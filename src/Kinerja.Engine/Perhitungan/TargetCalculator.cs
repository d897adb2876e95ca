using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Which target counts at TW n: own s.d. TW n, own annual, default s.d. TW n, default annual (SPEC 5.1).
/// </summary>
internal static class TargetCalculator
{
    /// <param name="lingkup">The tahun.</param>
    /// <param name="indikator">The indikator.</param>
    /// <param name="takesDefault">Per wilayah, whether the targets given without wilayah hold for it.</param>
    public static (KolomNilai Target, DasarTarget[] Dasar) Calculate(
        Lingkup lingkup, Indikator indikator, Func<int, bool> takesDefault)
    {
        var kunci = Nama.Normalize(indikator.Kode);
        var own = lingkup.Data.Target(kunci, lingkup.Tahun);
        var baku = lingkup.Data.TargetBaku(kunci, lingkup.Tahun);
        var target = lingkup.NewColumn();
        Array.Fill(target.States, Alasan.TargetKosong);
        var dasar = new DasarTarget[lingkup.Cells];
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            var data = lingkup.Wilayah.Rows[wilayah].DataIndex;
            var defaults = takesDefault(wilayah) ? baku : null;
            for (var n = 1; n <= Lingkup.Quarters; n++)
            {
                var found = Find(lingkup.Aturan, indikator, own, data, n)
                    ?? Find(lingkup.Aturan, indikator, defaults, 0, n);
                if (found is not { } hit) continue;
                var cell = (wilayah * Lingkup.Quarters) + n - 1;
                target[cell] = Nilai.Of(hit.Target);
                dasar[cell] = hit.Dasar;
            }
        }
        return (target, dasar);
    }

    private static (decimal Target, DasarTarget Dasar)? Find(
        AturanKinerja aturan, Indikator indikator, KolomSel? kolom, int wilayah, int n)
    {
        if (kolom is null || wilayah < 0) return null;
        if (UntilQuarter(aturan, indikator, kolom, wilayah, n) is { } quarter) return (quarter, DasarTarget.Triwulan);
        if (kolom.Find(wilayah, 0) is { } year) return (year, DasarTarget.Tahunan);
        // Without an annual target, where one of TW 4 is given, the target until TW 4 is the annual one.
        var hasLast = kolom.Find(wilayah, Lingkup.Quarters) is not null;
        return hasLast && UntilQuarter(aturan, indikator, kolom, wilayah, Lingkup.Quarters) is { } last
            ? (last, DasarTarget.Tahunan) : null;
    }

    private static decimal? UntilQuarter(AturanKinerja aturan, Indikator indikator, KolomSel kolom, int wilayah, int n)
    {
        if (aturan.CaraTargetTriwulan == CaraTargetTriwulan.SampaiDengan) return kolom.Find(wilayah, n);
        var given = Enumerable.Range(1, n).Select(q => kolom.Find(wilayah, q)).OfType<decimal>().ToArray();
        if (given.Length == 0) return null;
        return indikator.Tipe.Akumulasi() == Sifat.Arus ? given.Sum() : given[^1];
    }
}
