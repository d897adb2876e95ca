using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// A fraction instead of a percentage: a target of 0.9 with a realisasi of 88, or the other way round. A spreadsheet
/// exports a cell of 90 % as 0.9.
/// </summary>
internal sealed class PecahanUntukPersen() : Suspicion(CalculationCodes.PecahanUntukPersen)
{
    private const decimal NoFraction = 1.5m;

    /// <summary>Whether the suspicion applies: the unit of the indikator is %.</summary>
    public static bool IsDoubted(Indikator indikator) => SatuanWords.IsPersen(indikator.Satuan);

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        var (target, realisasi) = (column.Target, column.Realisasi);
        // Of a range of fractions the upper bound is one too.
        var most = column.TargetAtas is { } atas ? WithSingles(atas, target) : target;
        for (var cell = 0; cell < target.Length; cell++)
        {
            if (column.Capaian.States[cell] != Alasan.Ada) continue; // target or realisasi may be missing
            if (IsFraction(most.Values[cell], realisasi.Values[cell])) return Find;
            if (IsFraction(realisasi.Values[cell], target.Values[cell])) return Find;
        }
        return null;

        decimal? Find(int row) =>
            FirstQuarter(column, cell => IsFractionOf(cell, most, realisasi), most)(row)
            ?? FirstQuarter(column, cell => IsFractionOf(cell, realisasi, target), realisasi)(row);

        bool IsFractionOf(int cell, KolomNilai one, KolomNilai other) =>
            column.Capaian.States[cell] == Alasan.Ada && IsFraction(one.Values[cell], other.Values[cell]);
    }

    /// <summary>Returns the upper bounds, and the target itself where it is single.</summary>
    private static KolomNilai WithSingles(KolomNilai atas, KolomNilai target)
    {
        var most = target.Copy();
        for (var cell = 0; cell < most.Length; cell++)
        {
            if (atas.States[cell] == Alasan.Ada) most[cell] = atas[cell];
        }
        return most;
    }

    /// <summary>Whether one number looks like a fraction and the other one does not.</summary>
    private static bool IsFraction(in decimal one, in decimal other) => one is <= 1 and > 0 && other > NoFraction;

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"'{indikator.Kode}' bersatuan % dan salah satu dari target dan realisasinya tampak sebagai pecahan ({shown})",
        "Tulis 90 untuk 90 %, bukan 0.9: lembar sebar mengekspor sel berformat persen sebagai pecahan.");
}
