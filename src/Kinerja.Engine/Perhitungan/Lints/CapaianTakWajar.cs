using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>A raw capaian above 1 000 % or below -1 000 %: a target in another unit than the realisasi.</summary>
internal sealed class CapaianTakWajar() : Kecurigaan(CalculationCodes.CapaianTakWajar)
{
    private const int Bound = 1000;

    public override decimal? Find(Lingkup lingkup, KolomIndikator kolom, int row)
    {
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            var cell = lingkup.Cell(row, q);
            if (kolom.Capaian.States[cell] != Alasan.Ada) continue;
            if (kolom.Capaian.Values[cell] is > Bound or < -Bound) return kolom.Capaian.Values[cell];
        }
        return null;
    }

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Capaian '{indikator.Kode}' {shown} %",
        "Periksa target dan realisasinya: satuannya mungkin berbeda (0.9 untuk 90 %, ribuan untuk satuan).");
}
