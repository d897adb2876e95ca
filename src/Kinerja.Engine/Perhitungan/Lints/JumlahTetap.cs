using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// A count that is added over the quarters, has the same value in all four quarters and reaches twice its target. It is
/// probably a position (Posisi).
/// </summary>
/// <param name="variabel">The only variabel of the rumus.</param>
internal sealed class JumlahTetap(string variabel) : Suspicion(CalculationCodes.JumlahTetap)
{
    private const int TwiceTheTarget = 200;

    /// <summary>
    /// Whether the suspicion applies: only when the sifat Arus follows from the tipe. An explicit sifat is a decision.
    /// </summary>
    public static bool IsDoubted(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel) =>
        TargetTidakNaik.IsCount(indikator)
        && variabel is [{ Sifat: Sifat.Arus, IsSifatDariTipe: true, CaraLapor: CaraLapor.PerPeriode }];

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        const int LastQuarter = ColumnLayout.Quarters - 1;
        var (layout, sumber) = (column.Layout, new TriwulanSama(column, variabel));
        if (!layout.Wants(LastQuarter)) return null;
        return row => IsTwiceTheTarget(layout.ResultCell(row, LastQuarter)) && column.HasReport[row]
            && sumber.Find(row) is > 0 and var same ? same : null;

        bool IsTwiceTheTarget(int cell) =>
            column.Capaian.States[cell] == Alasan.Ada && column.Capaian.Values[cell] >= TwiceTheTarget;
    }

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"'{variabel}' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama ({shown}) dan "
            + "capaiannya dua kali target atau lebih",
        $"Mungkin ia posisi: pilih tipe Non {Label.Text(indikator.Tipe)}, atau nyatakan sifat Arus di variabel.csv "
            + "bila memang dijumlahkan.");
}
