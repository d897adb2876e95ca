using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads <c>target.csv</c> (SPEC 5.1, 10).</summary>
internal sealed class TargetReader(DataFileReader pembaca)
{
    private readonly HashSet<(int Indikator, string Satuan)> _units = [];
    private readonly List<IndikatorId> _series = []; // by number of the indikator; none for one not seen yet
    private readonly IncomingTarget[] _cells = new IncomingTarget[DataFileReader.StoredAtOnce];

    public FileAccount Read(InputFile berkas) =>
        pembaca.Read(berkas, _ => Schema.BerkasTarget, Fast, Store, Take);

    private FastRowReader Fast(CsvTable tabel) => new(
        tabel, pembaca.Notasi.Of(Schema.Target), Schema.TriwulanPilihan, Schema.Target)
    {
        Wilayah = new KeyLookup(tabel, Schema.Wilayah, pembaca.IndeksWilayah),
        Indikator = new KeyLookup(tabel, Schema.IndikatorWajib, pembaca.IndeksIndikator),
        IsTriwulanOptional = !IsTriwulanNeeded(tabel),
        IsSatuanChecked = true,
    };

    /// <summary>
    /// A column called Target Triwulan holds no targets of a year, so there a blank triwulan is a slip.
    /// </summary>
    private static bool IsTriwulanNeeded(CsvTable tabel) => tabel.Judul.Has(Schema.TargetTriwulan);

    private bool Take()
    {
        var isDefault = pembaca.Tabel.Cell(Schema.Wilayah).IsEmpty;
        var wilayah = isDefault ? -1 : pembaca.Wilayah(Schema.Wilayah);
        var indikator = pembaca.IsBlank(Schema.IndikatorWajib) ? -1 : pembaca.Indikator(Schema.IndikatorWajib);
        var tahun = pembaca.Tahun(Schema.Tahun);
        var isAnnual = pembaca.Tabel.Cell(Schema.TriwulanPilihan).IsEmpty && !IsTriwulanNeeded(pembaca.Tabel);
        var triwulan = isAnnual ? 0 : pembaca.Triwulan(Schema.TriwulanPilihan);
        if (!pembaca.Number(Schema.Target, out var target) || !pembaca.IsWhole) return false;
        var baris = new DataRow(
            pembaca.Tabel.Position, wilayah, indikator, Variabel: -1, (short)tahun, (byte)triwulan,
            HasNilai: false, 0);
        if (Store([baris.With(target)]) == 0) return false;
        if (target is not null) CheckSatuan(indikator);
        return true;
    }

    private int Store(ReadOnlySpan<DataRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var baris = ref rows[i];
            WilayahId? wilayah = baris.Wilayah < 0 ? null : pembaca.WilayahInBuilder(baris.Wilayah);
            Triwulan? triwulan = baris.Triwulan == 0 ? null : new Triwulan(baris.Triwulan);
            _cells[i] = new IncomingTarget(Series(baris.Indikator), wilayah, baris.Tahun, triwulan, baris.Nilai);
        }
        pembaca.Builder.AddTarget(_cells.AsSpan(0, rows.Length), pembaca.Taken);
        var used = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (pembaca.Taken[i])
            {
                used++;
                if (pembaca.Jejak is null) continue;
                pembaca.TellReplaced(rows[i], DuplicateTrail.Key.Of(_cells[i]), Schema.Target, Kode(rows[i]));
            }
            else pembaca.RefuseDuplicate(rows[i], Schema.Target, Kode(rows[i]));
        }
        return used;
    }

    private string Kode(in DataRow baris) => pembaca.KodeIndikator(baris.Indikator);

    private IndikatorId Series(int indikator)
    {
        while (_series.Count <= indikator) _series.Add(default);
        if (_series[indikator] == default)
            _series[indikator] = pembaca.Builder.Indikator(pembaca.KodeIndikator(indikator));
        return _series[indikator];
    }

    /// <summary>A unit other than that of the indikator is told once, at the first row (SPEC 8.4).</summary>
    private void CheckSatuan(int indikator)
    {
        var unit = NumberCell.Unit(pembaca.Tabel.Cell(Schema.Target));
        if (unit.Length == 0 || !_units.Add((indikator, unit))) return;
        if (pembaca.Definisi?.FindIndikator(pembaca.Tabel.Text(Schema.IndikatorWajib)) is not { } definisi) return;
        if (definisi.Satuan.Length == 0 || SatuanWords.CanBeSame(unit, definisi.Satuan)) return;
        pembaca.Doubt(DataCodes.SatuanTargetBerbeda, Schema.Target,
            $"Target bersatuan '{unit}', sedangkan satuan indikator '{definisi.Kode}' adalah '{definisi.Satuan}'. "
            + $"Angkanya dipakai tanpa diubah. Samakan satuannya, atau periksa kode indikatornya.");
    }
}
