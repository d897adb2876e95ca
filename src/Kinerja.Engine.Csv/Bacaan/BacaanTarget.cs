using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Reads <c>target.csv</c> (SPEC 5.1, 10).</summary>
internal sealed class BacaanTarget(PembacaData pembaca)
{
    private readonly HashSet<(int Indikator, string Satuan)> _units = [];

    private readonly List<int> _series = []; // by number of the indikator, -1 for one not seen yet

    public AkunBerkas Read(BerkasMasuk berkas) =>
        pembaca.Read(berkas, _ => Skema.BerkasTarget, Fast, Store, Take);

    private PembacaCepat Fast(TabelCsv tabel) => new(tabel, pembaca.Format, Skema.TriwulanPilihan, Skema.Target)
    {
        Wilayah = new KunciCepat(tabel, Skema.Wilayah, pembaca.IndeksWilayah),
        Indikator = new KunciCepat(tabel, Skema.IndikatorWajib, pembaca.IndeksIndikator),
        IsTriwulanOptional = !IsTriwulanNeeded(tabel),
        IsSatuanChecked = true,
    };

    /// <summary>
    /// A column called Target Triwulan holds no targets of a year, so there a blank triwulan is a slip.
    /// </summary>
    private static bool IsTriwulanNeeded(TabelCsv tabel) => tabel.Judul.Has(Skema.TargetTriwulan);

    private bool Take()
    {
        var isDefault = pembaca.Tabel.Cell(Skema.Wilayah).IsEmpty;
        var wilayah = isDefault ? -1 : pembaca.Wilayah(Skema.Wilayah);
        var indikator = pembaca.IsBlank(Skema.IndikatorWajib) ? -1 : pembaca.Indikator(Skema.IndikatorWajib);
        var tahun = pembaca.Tahun(Skema.Tahun);
        var isAnnual = pembaca.Tabel.Cell(Skema.TriwulanPilihan).IsEmpty && !IsTriwulanNeeded(pembaca.Tabel);
        var triwulan = isAnnual ? 0 : pembaca.Triwulan(Skema.TriwulanPilihan);
        if (!pembaca.Number(Skema.Target, out var target) || !pembaca.IsWhole) return false;
        var baris = new BarisData(
            pembaca.Tabel.Position, wilayah, indikator, Variabel: -1, (short)tahun, (byte)triwulan,
            HasNilai: false, 0);
        if (!Store(baris.With(target))) return false;
        if (target is not null) CheckSatuan(indikator);
        return true;
    }

    private int Store(ReadOnlySpan<BarisData> rows)
    {
        var used = 0;
        foreach (ref readonly var baris in rows) used += Store(baris) ? 1 : 0;
        return used;
    }

    private bool Store(in BarisData baris)
    {
        while (_series.Count <= baris.Indikator) _series.Add(-1);
        var series = _series[baris.Indikator];
        if (series < 0)
            series = _series[baris.Indikator] = pembaca.Builder.Indikator(pembaca.KodeIndikator(baris.Indikator));
        int? wilayah = baris.Wilayah < 0 ? null : pembaca.WilayahInBuilder(baris.Wilayah);
        int? triwulan = baris.Triwulan == 0 ? null : baris.Triwulan;
        if (pembaca.Builder.AddTarget(series, wilayah, baris.Tahun, triwulan, baris.Nilai)) return true;
        pembaca.RefuseDuplicate(baris, Skema.Target, pembaca.KodeIndikator(baris.Indikator));
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
