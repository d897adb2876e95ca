using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// A fraction for a percentage: a target of 0.9 beside a realisasi of 88, or the other way round. A spreadsheet exports
/// a cell of 90 % as 0.9.
/// </summary>
internal sealed class PecahanUntukPersen() : Kecurigaan(CalculationCodes.PecahanUntukPersen)
{
    private const decimal NoFraction = 1.5m;

    public static bool IsDoubted(Indikator indikator) => Satuans.IsPersen(indikator.Satuan);

    public override decimal? Find(Lingkup lingkup, KolomIndikator kolom, int row)
    {
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            var cell = lingkup.Cell(row, q);
            if (kolom.Capaian.States[cell] != Alasan.Ada) continue; // one of the two is missing, or is 0
            var (target, realisasi) = (kolom.Target.Values[cell], kolom.Realisasi.Values[cell]);
            if (IsFraction(target) && realisasi > NoFraction) return target;
            if (IsFraction(realisasi) && target > NoFraction) return realisasi;
        }
        return null;
    }

    private static bool IsFraction(decimal number) => number is > 0 and <= 1;

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"'{indikator.Kode}' bersatuan % dan salah satu dari target dan realisasinya tampak sebagai pecahan ({shown})",
        "Tulis 90 untuk 90 %, bukan 0.9: lembar sebar mengekspor sel berformat persen sebagai pecahan.");
}
