using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>
/// A raw capaian above 1 000 % or below -1 000 %. The target probably has another unit than the realisasi.
/// </summary>
internal sealed class CapaianTakWajar() : Suspicion(CalculationCodes.CapaianTakWajar)
{
    private const int Bound = 1000;
    // A decimal has at most 29 digits. With 26 or more after the decimal point it has at most 3 before the point, so it
    // is below the bound; this test is faster than the comparison.
    private const int ScaleWithin = 26;

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        for (var cell = 0; cell < column.Capaian.Length; cell++)
        {
            if (IsSuspect(column, cell)) return FirstQuarter(column, c => IsSuspect(column, c), column.Capaian);
        }
        return null;
    }

    private static bool IsSuspect(KolomIndikator column, int cell)
    {
        if (column.Capaian.States[cell] != Alasan.Ada) return false;
        ref readonly var capaian = ref column.Capaian.Values[cell];
        return capaian.Scale < ScaleWithin && capaian is > Bound or < -Bound;
    }

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Capaian '{indikator.Kode}' {shown} %",
        "Periksa target dan realisasinya: satuannya mungkin berbeda (0.9 untuk 90 %, ribuan untuk satuan).");
}
