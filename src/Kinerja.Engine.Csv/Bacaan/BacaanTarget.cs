using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Reads <c>target.csv</c> (SPEC 5.1, 10).</summary>
internal static class BacaanTarget
{
    public static AkunBerkas Read(PembacaData pembaca, BerkasMasuk berkas) =>
        pembaca.Read(berkas, _ => Skema.BerkasTarget, () => Take(pembaca));

    private static bool Take(PembacaData pembaca)
    {
        var isDefault = pembaca.Tabel.Cell(Skema.Wilayah).IsEmpty;
        if (!isDefault) pembaca.CheckWilayah(Skema.Wilayah);
        var indikator = pembaca.IsBlank(Skema.IndikatorWajib) ? -1 : pembaca.Indikator(Skema.IndikatorWajib);
        var tahun = pembaca.Tahun(Skema.Tahun);
        // A column called Target Triwulan holds no targets of a year, so there a blank triwulan is a slip.
        var isAnnual = pembaca.Tabel.Cell(Skema.TriwulanPilihan).IsEmpty
            && !pembaca.Tabel.HasName(Skema.TargetTriwulan);
        int? triwulan = isAnnual ? null : pembaca.Triwulan(Skema.TriwulanPilihan);
        if (!pembaca.Number(Skema.Target, out var target) || !pembaca.IsWhole) return false;
        int? wilayah = isDefault ? null : pembaca.Wilayah(Skema.Wilayah);
        if (pembaca.Builder.AddTarget(indikator, wilayah, tahun, triwulan, target)) return true;
        pembaca.RefuseDuplicate(Skema.Target, Skema.IndikatorWajib, Skema.Wilayah);
        return false;
    }
}
