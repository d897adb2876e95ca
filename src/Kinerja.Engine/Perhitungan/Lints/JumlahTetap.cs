using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// A count that is added over the quarters, was reported the same in all four and reaches twice its target: it looks
/// like a position.
/// </summary>
/// <param name="variabel">The only variabel of the rumus.</param>
internal sealed class JumlahTetap(string variabel) : Kecurigaan(CalculationCodes.JumlahTetap)
{
    private const int TwiceTheTarget = 200;

    /// <summary>Only where the tipe alone says that it adds up; a stated sifat is a decision.</summary>
    public static bool IsDoubted(Indikator indikator, IReadOnlyList<VariabelIndikator> variabel) =>
        TargetTidakNaik.IsCount(indikator)
        && variabel is [{ Sifat: Sifat.Arus, IsSifatDariTipe: true, CaraLapor: CaraLapor.PerPeriode }];

    public override decimal? Find(Lingkup lingkup, KolomIndikator kolom, int row)
    {
        const int LastQuarter = Lingkup.Quarters - 1;
        if (!kolom.PunyaData[row] || !lingkup.Wants(LastQuarter)) return null;
        var capaian = kolom.Capaian[lingkup.Cell(row, LastQuarter)];
        return capaian.Value >= TwiceTheTarget && Constant(lingkup, kolom.Indikator, variabel, row) is > 0 and var same
            ? same : null;
    }

    /// <summary>What all four quarters of a variabel were reported as; four zeros add up to what they are.</summary>
    public static decimal? Constant(Lingkup lingkup, Indikator indikator, string variabel, int row)
    {
        var data = lingkup.Wilayah.Rows[row].DataIndex;
        var own = lingkup.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel), lingkup.Tahun);
        var shared = lingkup.Data.Realisasi(new(null, variabel), lingkup.Tahun);
        if (KolomVariabel.Source(data, own, shared) is not { } sel || sel.Find(data, 0) is not { } first || first == 0)
            return null;
        for (var q = 1; q < Lingkup.Quarters; q++)
        {
            if (sel.Find(data, q) != first) return null;
        }
        return first;
    }

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"'{variabel}' dijumlahkan lintas triwulan, padahal keempat triwulannya dilaporkan sama ({shown}) dan capaiannya "
            + "dua kali target atau lebih",
        $"Mungkin ia posisi: pilih tipe Non {Label.Text(indikator.Tipe)}, atau nyatakan sifat Arus di variabel.csv "
            + "bila memang dijumlahkan.");
}
