using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>A percentage below 0: more days of absence than working days, for example.</summary>
internal sealed class PersenNegatif() : Suspicion(CalculationCodes.PersenNegatif)
{
    /// <summary>Whether the suspicion applies: the rumus is a <c>Persen</c>.</summary>
    public static bool IsDoubted(Rumus rumus) => rumus.Root is CallNode { Function: RumusFunction.Persen };

    public override Func<int, decimal?>? Search(KolomIndikator column)
    {
        for (var cell = 0; cell < column.Realisasi.Length; cell++)
        {
            if (IsSuspect(column, cell)) return FirstQuarter(column, c => IsSuspect(column, c), column.Realisasi);
        }
        return null;
    }

    private static bool IsSuspect(KolomIndikator column, int cell) =>
        column.Realisasi.States[cell] == Alasan.Ada && decimal.Sign(column.Realisasi.Values[cell]) < 0
        && !Pembulatan.IsNol(column.Realisasi.Values[cell])
        && column.HasReport[column.Layout.WilayahOf(cell)];

    protected override (string What, string Cure) Describe(Indikator indikator, string shown) => (
        $"Persentase '{indikator.Kode}' di bawah 0 ({shown})",
        "Periksa angka pembilangnya: mungkin satu angka adalah jumlah seluruh pegawai, padahal rumus meminta rata-rata "
            + "per pegawai, atau tandanya terbalik.");
}
