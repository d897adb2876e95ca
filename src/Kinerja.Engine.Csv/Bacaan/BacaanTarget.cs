using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Reads <c>target.csv</c> (SPEC 5.1, 10).</summary>
internal sealed class BacaanTarget(PembacaData pembaca)
{
    private readonly HashSet<(int Indikator, string Satuan)> _units = [];

    public AkunBerkas Read(BerkasMasuk berkas) => pembaca.Read(berkas, _ => Skema.BerkasTarget, Take);

    private bool Take()
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
        if (pembaca.Builder.AddTarget(indikator, wilayah, tahun, triwulan, target))
        {
            if (target is not null) CheckSatuan(indikator);
            return true;
        }
        pembaca.RefuseDuplicate(Skema.Target, Skema.IndikatorWajib, Skema.Wilayah);
        return false;
    }

    /// <summary>A unit other than that of the indikator is told once, at the first row (SPEC 8.4).</summary>
    private void CheckSatuan(int indikator)
    {
        var unit = SelAngka.Unit(pembaca.Tabel.Cell(Skema.Target));
        if (unit.Length == 0 || !_units.Add((indikator, unit))) return;
        if (pembaca.Definisi?.FindIndikator(pembaca.Tabel.Text(Skema.IndikatorWajib)) is not { } definisi) return;
        if (definisi.Satuan.Length == 0 || Satuans.CanBeSame(unit, definisi.Satuan)) return;
        pembaca.Doubt(DataCodes.SatuanTargetBerbeda, Skema.Target,
            $"Target bersatuan '{unit}', sedangkan satuan indikator '{definisi.Kode}' adalah '{definisi.Satuan}'. "
            + "Angkanya dipakai tanpa diubah. Samakan satuannya, atau periksa kode indikatornya.");
    }
}
