using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>A percentage below 0: more days of absence than working days, for example.</summary>
internal sealed class PersenNegatif() : Kecurigaan(CalculationCodes.PersenNegatif)
{
    public static bool IsDoubted(Rumus rumus) => rumus.Root is CallNode { Function: RumusFunction.Persen };

    public override decimal? Find(Lingkup lingkup, KolomIndikator kolom, int row) => !kolom.PunyaData[row] ? null
        : FirstQuarter(lingkup, row, cell => kolom.Realisasi[cell].Value is < 0 and var below ? below : null);

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Persentase '{indikator.Kode}' di bawah 0 ({shown})",
        "Periksa angka pembilangnya: mungkin satu angka adalah jumlah seluruh pegawai, padahal rumus meminta rata-rata "
            + "per pegawai, atau tandanya terbalik.");
}
