using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>A denominator that is added over the quarters and has the same value in all four quarters.</summary>
/// <param name="penyebut">The variabel in the denominator.</param>
internal sealed class PenyebutTetap(string penyebut) : Suspicion(CalculationCodes.PenyebutTetap)
{
    /// <summary>
    /// Whether the suspicion applies: only when the sifat Arus follows from the tipe. An explicit sifat is a decision.
    /// </summary>
    public static bool IsDoubted(Rumus rumus, VariabelIndikator variabel) =>
        variabel is { Sifat: Sifat.Arus, IsSifatDariTipe: true, CaraLapor: CaraLapor.PerPeriode }
        && rumus.Denominator is { } denominator && denominator.Variables.IndexOf(variabel.Nama) >= 0;

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        var sumber = new TriwulanSama(column, penyebut);
        return row => column.HasReport[row] ? sumber.Find(row) : null;
    }

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Penyebut '{penyebut}' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama ({shown})",
        $"Mungkin ia posisi: atur sifat '{penyebut}' di variabel.csv menjadi Posisi, atau nyatakan Arus bila "
            + "memang dijumlahkan.");
}
