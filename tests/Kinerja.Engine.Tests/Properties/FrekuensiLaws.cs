using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 4.9: what is not due is never shown as missing, and what is due is never hidden.</summary>
public sealed class FrekuensiLaws
{
    private const string Kalender = "hari_kerja_efektif";

    /// <summary>Every due cell is reported; a cell that is not due may be reported or not.</summary>
    [Law]
    public void What_is_not_due_is_never_shown_as_missing(Tape tape)
    {
        var dataset = NewDataset(tape);
        foreach (var (indikator, variabel) in Used(dataset))
        {
            foreach (var (wilayah, q) in dataset.Wilayah.SelectMany(w => Quarters.Select(q => (w.Kode, q))))
            {
                var isThere = dataset.Cells.Exists(cell =>
                    (cell.Indikator, cell.Variabel, cell.Wilayah, cell.Triwulan)
                    == (indikator.Kode, variabel, wilayah, q));
                if (IsDue(dataset, indikator, variabel, q) && !isThere)
                    dataset.Cells.Add((indikator.Kode, variabel, wilayah, q, 1 + tape.Choose(9)));
            }
        }
        dataset.Targets.Clear();
        dataset.Targets.AddRange(
            dataset.Indikator.Select(i => (i.Kode, (string?)null, (int?)null, 10m, (decimal?)null)));
        var hasil = dataset.Calculate(dataset.Aturan with
        {
            DataHilang = DataHilang.Blokir,
            SumberCapaian = SumberCapaian.AnakDulu,
        });
        foreach (var row in hasil.Indikator)
        {
            Assert.Equal(1, row.Kelengkapan);
            Assert.NotEqual(Alasan.DataKosong, row.Realisasi.Alasan);
        }
        var calculates = hasil.Indikator.All(
            row => row.Capaian.HasValue || row.Realisasi.Alasan == Alasan.BelumJatuhTempo);
        if (!calculates || hasil.Simpul.Any(row => row.Keterangan == Alasan.BobotNol)) return;
        foreach (var row in hasil.Simpul) Assert.True(row.Keterangan is null or Alasan.BelumJatuhTempo);
    }

    [Law]
    public void What_is_due_is_never_hidden(Tape tape)
    {
        var dataset = NewDataset(tape);
        foreach (var row in dataset.Calculate().Indikator)
        {
            var (n, used) = (row.Triwulan.Nomor, row.Indikator.Rumus.Variables.Where(v => v != Kalender).ToList());
            var isLater = used.Append(row.Indikator.PembobotWilayah ?? Kalender)
                .Any(v => !Quarters.Take(n).Any(q => IsDue(dataset, row.Indikator, v, q)));
            if (row.Realisasi.Alasan == Alasan.BelumJatuhTempo) Assert.True(isLater);
            if (row.Realisasi.Alasan == Alasan.DataKosong && row.Indikator.PembobotWilayah is null)
                Assert.False(isLater);
            if (dataset.Wilayah.Exists(w => w.Induk == row.Wilayah)) continue;
            var isLacking = used.Exists(v => Quarters.Take(n).Any(q => IsDue(dataset, row.Indikator, v, q))
                && !Quarters.Take(n).Any(q => Has(dataset, row.Indikator, v, row.Wilayah, q)));
            if (isLacking) Assert.True(row.Kelengkapan < 1);
        }
    }

    /// <summary>A variabel due more often has as many missing cells or more, never fewer.</summary>
    [Law]
    public void Asking_more_often_never_raises_kelengkapan(Tape tape)
    {
        var dataset = NewDataset(tape, withReferences: true);
        var variabel = tape.Pick("a", "b", "jumlah", "penduduk");
        dataset.Setelan.RemoveAll(setting => setting.Variabel == variabel);
        // The calendar and Lewati change figures, and Nol and Blokir change which of the two sources a simpul uses.
        var aturan = dataset.Aturan with
        {
            TriwulanTakBerpasangan = TriwulanTakBerpasangan.Pakai,
            DataHilang = DataHilang.Abaikan,
        };
        var before = (HasilKinerja?)null;
        foreach (var frekuensi in (Frekuensi[])[Frekuensi.Tahunan, Frekuensi.Semesteran, Frekuensi.Triwulanan])
        {
            dataset.Setelan.Add(new VariabelSetting(variabel) { Frekuensi = frekuensi });
            var now = dataset.Calculate(aturan);
            dataset.Setelan.RemoveAt(dataset.Setelan.Count - 1);
            foreach (var (earlier, later) in (before ?? now).Indikator.Zip(now.Indikator))
                Assert.True(later.Kelengkapan <= earlier.Kelengkapan + 1e-20m);
            foreach (var (earlier, later) in (before ?? now).Simpul.Zip(now.Simpul))
                Assert.True(later.Kelengkapan <= earlier.Kelengkapan + 1e-20m);
            before = now;
        }
    }

    /// <summary>The figures themselves do not depend on a frekuensi, only what is asked for.</summary>
    [Law]
    public void Without_calendar_and_Lewati_no_realisasi_depends_on_a_frekuensi(Tape tape)
    {
        var dataset = NewDataset(tape, withReferences: true);
        var aturan = dataset.Aturan with { TriwulanTakBerpasangan = TriwulanTakBerpasangan.Pakai };
        var before = dataset.Calculate(aturan).Indikator.ToList();
        dataset.TakeFrekuensi();
        foreach (var (row, plain) in before.Zip(dataset.Calculate(aturan).Indikator))
        {
            Assert.Equal(plain.Realisasi.Value, row.Realisasi.Value);
            Assert.Equal(plain.RealisasiTriwulan, row.RealisasiTriwulan);
            Assert.Equal(plain.Capaian.Value, row.Capaian.Value);
            if (plain.Realisasi.Alasan is not Alasan.DataKosong and not null)
                Assert.Equal(plain.Realisasi.Alasan, row.Realisasi.Alasan);
        }
    }

    private static IEnumerable<int> Quarters => Enumerable.Range(1, 4);

    /// <summary>Without a calendar in the rumus of an indikator, and unless wanted without references.</summary>
    private static DatasetAcak NewDataset(Tape tape, bool withReferences = false)
    {
        var dataset = new DatasetAcak(tape);
        dataset.TakeTahun(); // what is due is filled in for one tahun
        for (var i = 0; i < dataset.Indikator.Count; i++)
        {
            var old = dataset.Indikator[i];
            var isPlain = !old.Rumus.Variables.Contains(Kalender) && (withReferences || old.Rumus.References.IsEmpty);
            if (isPlain && (old.AgregasiWilayah != AgregasiWilayah.Tidak || withReferences)) continue;
            dataset.Indikator[i] = new Indikator(old.Kode, Engine.Formulas.Rumus.Parse("a + b"), old.Tipe)
            {
                Simpul = old.Simpul,
                Bobot = old.Bobot,
            };
        }
        dataset.Setelan.RemoveAll(setting => setting.Indikator is { } kode
            && !dataset.Indikator.Single(i => i.Kode == kode).Rumus.Variables.Contains(setting.Variabel));
        return dataset;
    }

    private static IEnumerable<(Indikator Indikator, string Variabel)> Used(DatasetAcak dataset) =>
        from indikator in dataset.Indikator
        let pembobot = indikator.PembobotWilayah is { } nama ? (string[])[nama] : []
        from variabel in indikator.Rumus.Variables.Union(pembobot.Select(Nama.Normalize))
        select (indikator, variabel);

    private static bool IsDue(DatasetAcak dataset, Indikator indikator, string variabel, int q)
    {
        var settings = dataset.Setelan.Where(setting => setting.Variabel == variabel).ToList();
        var frekuensi = settings.Find(setting => setting.Indikator == indikator.Kode)?.Frekuensi
            ?? settings.Find(setting => setting.Indikator is null)?.Frekuensi;
        return frekuensi switch
        {
            Frekuensi.Tahunan => q == 4,
            Frekuensi.Semesteran => q is 2 or 4,
            _ => true,
        };
    }

    /// <summary>Cells of the indikator itself win over shared ones, for a whole wilayah (SPEC 10.1).</summary>
    private static bool Has(DatasetAcak dataset, Indikator indikator, string variabel, string wilayah, int q)
    {
        var cells = dataset.Cells.Where(cell => cell.Variabel == variabel && cell.Wilayah == wilayah).ToLookup(
            cell => cell.Indikator, StringComparer.Ordinal);
        var own = cells[indikator.Kode].ToList();
        return (own.Count > 0 ? own : cells[null]).Any(cell => cell.Triwulan == q);
    }
}
