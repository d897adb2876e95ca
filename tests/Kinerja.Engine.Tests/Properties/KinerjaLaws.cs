using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15, as far as one wilayah at a time goes; <see cref="WilayahLaws"/> has the others.</summary>
public sealed class KinerjaLaws
{
    [Law]
    public void Order_of_rows_does_not_matter(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var expected = Print(dataset.Calculate());
        dataset.Cells.Reverse();
        dataset.Targets.Reverse();
        Assert.Equal(expected, Print(dataset.Calculate()));
    }

    [Law]
    public void Culture_does_not_matter(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var expected = Print(dataset.Calculate());
        using var _ = new OtherCulture("id-ID");
        Assert.Equal(expected, Print(dataset.Calculate()));
    }

    [Law]
    public void TW_4_of_a_Kumulatif_count_is_the_sum_of_the_year(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.Setelan.Clear(); // a variabel set to be a stock is not added up
        foreach (var row in dataset.Calculate().Indikator.Where(row => row.Triwulan.Nomor == 4
            && row.Tahun == Some.Tahun
            && !dataset.Wilayah.Exists(w => w.Induk == row.Wilayah) && row.Indikator.Tipe == TipePerhitungan.Kumulatif
                && row.Indikator.Rumus.ToString() == "jumlah"))
        {
            var cells = dataset.Cells.Where(c => c.Indikator == row.Indikator.Kode && c.Wilayah == row.Wilayah)
                .ToList();
            Assert.Equal(cells.Count == 0 ? null : cells.Sum(c => c.Nilai), row.Realisasi.Value);
        }
    }

    [Law]
    public void A_ratio_until_now_lies_between_those_of_the_quarters(Tape tape)
    {
        var a = Enumerable.Range(0, 4).Select(_ => Math.Abs(tape.Number())).ToArray();
        var b = Enumerable.Range(0, 4).Select(_ => Math.Abs(tape.Number()) + 1).ToArray();
        var data = new Engine.Data.DataKinerjaBuilder()
            .Quarters("a", [.. a.Select(n => (decimal?)n)]).Quarters("b", [.. b.Select(n => (decimal?)n)]);
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: "a / b"))).Calculate(data.Build())
            .Indikator.ToList();
        var quarters = rows.Select(row => row.RealisasiTriwulan.Value!.Value).ToList();
        Assert.InRange(rows[3].Realisasi.Value!.Value, quarters.Min() - 1e-20m, quarters.Max() + 1e-20m);
    }

    /// <summary>SPEC 5.7: also below, within and above a range, where the target of a bound is not 0.</summary>
    [Law]
    public void Capaian_against_a_range_is_monotone_in_realisasi(Tape tape)
    {
        var (low, high) = (tape.Number(), tape.Number());
        if (low > high) (low, high) = (high, low);
        var (bawah, lebar) = (tape.Number(), Math.Abs(tape.Number()));
        var (atas, aturan) = (bawah + lebar, new AturanKinerja());
        AssertOrder(Capaian(low, Polaritas.Maksimum), Capaian(high, Polaritas.Maksimum));
        AssertOrder(Capaian(high, Polaritas.Minimum), Capaian(low, Polaritas.Minimum));
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            foreach (var r in (decimal[])[bawah, atas, bawah + (lebar / 2)]) Assert.Equal(100, Capaian(r, polaritas));
        }

        decimal? Capaian(decimal realisasi, Polaritas polaritas) =>
            CapaianCalculator.Calculate(realisasi, bawah, atas, polaritas, aturan).Value;
    }

    /// <summary>SPEC 5.7: near a bound that is not 0, capaian is near 100, on both sides.</summary>
    [Law]
    public void Capaian_against_a_range_is_continuous_at_its_bounds(Tape tape)
    {
        const decimal Near = 0.000000000001m;
        var bawah = tape.Number();
        var atas = bawah + Math.Abs(tape.Number());
        var aturan = new AturanKinerja { RumusCapaianMinimum = tape.Pick(Enum.GetValues<RumusCapaianMinimum>()) };
        if (bawah == 0 || atas == 0) throw Tape.Discard();
        if (bawah < 0 && aturan.RumusCapaianMinimum == RumusCapaianMinimum.RasioTerbalik) throw Tape.Discard();
        foreach (var polaritas in Enum.GetValues<Polaritas>())
        {
            foreach (var r in (decimal[])[bawah - Near, bawah + Near, atas - Near, atas + Near])
            {
                var capaian = CapaianCalculator.Calculate(r, bawah, atas, polaritas, aturan).Value!.Value;
                Assert.InRange(capaian, 100 - 0.000001m, 100 + 0.000001m);
            }
        }
    }

    [Law]
    public void Capaian_is_monotone_in_realisasi(Tape tape)
    {
        var (low, high) = (tape.Number(), tape.Number());
        if (low > high) (low, high) = (high, low);
        var (target, aturan) =
            (tape.Number(),
            new AturanKinerja
            {
                RumusCapaianMinimum = tape.Pick(Enum.GetValues<RumusCapaianMinimum>()),
                BatasCapaian = new(0, null)
            });
        AssertOrder(
            CapaianCalculator.Calculate(low, target, Polaritas.Maksimum, aturan).Value,
            CapaianCalculator.Calculate(high, target, Polaritas.Maksimum, aturan).Value);
        AssertOrder(
            CapaianCalculator.Calculate(high, target, Polaritas.Minimum, aturan).Value,
            CapaianCalculator.Calculate(low, target, Polaritas.Minimum, aturan).Value);
    }

    [Law]
    public void Predikat_never_falls_as_capaian_rises(Tape tape)
    {
        string[] labels = ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"];
        var (low, high) = (tape.Number(), tape.Number());
        if (low > high) (low, high) = (high, low);
        Assert.True(
            Array.IndexOf(labels, SkalaPredikat.Permendagri86.Classify(low)) <= Array.IndexOf(
                labels, SkalaPredikat.Permendagri86.Classify(high)));
    }

    [Law]
    public void A_simpul_lies_between_its_children(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        // A missing child that counts as 0 pulls the mean below every child that has a value.
        var hasil = dataset.Calculate(dataset.Aturan with { DataHilang = DataHilang.Abaikan });
        foreach (var row in hasil.Simpul.Where(row => row.CapaianTurunan.HasValue))
        {
            var children = hasil.SimpulAt(row.Wilayah, row.Tahun, row.Triwulan)
                .Where(child => child.Simpul.Induk.IndexOf(row.Simpul.Kode) is >= 0 and var slot
                    && child.Capaian.HasValue && child.Simpul.BobotDi(slot) > 0)
                .Select(child => child.Capaian.Value!.Value).ToList();
            // Weight times capaian divided by weight again rounds in the 28th digit, whatever the size of the number.
            var margin = 1e-25m * (1 + Math.Max(Math.Abs(children.Min()), Math.Abs(children.Max())));
            Assert.InRange(row.CapaianTurunan.Value!.Value, children.Min() - margin, children.Max() + margin);
        }
    }

    [Law]
    public void Scaling_every_weight_changes_nothing(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var before = dataset.Calculate().Simpul.Select(row => row.Capaian).ToList();
        for (var i = 0; i < dataset.Simpul.Count; i++)
        {
            var simpul = dataset.Simpul[i];
            dataset.Simpul[i] = new Simpul(simpul.Kode, simpul.Jenjang, simpul.Induk)
            {
                Bobot = simpul.Bobot * 4,
                BobotPerInduk = [.. simpul.BobotPerInduk.Select(bobot => bobot * 4)],
            };
        }
        var after = dataset.Calculate().Simpul.Select(row => row.Capaian).ToList();
        AssertClose(before, after);
    }

    [Law]
    public void Removing_a_missing_child_changes_nothing_when_missing_is_ignored(Tape tape)
    {
        var chosen = tape.Choose(60); // drawn first: a dataset may take the whole tape
        var dataset = new DatasetAcak(tape);
        var apart = dataset.Indikator.Where(one => one.Rumus.References.IsEmpty
            && !dataset.Indikator.Exists(i => i.Rumus.References.Contains(Penamaan.Nama.Normalize(one.Kode)))).ToList();
        if (apart.Count == 0 || dataset.Indikator.Count == 1) throw Tape.Discard();
        var silent = apart[chosen % apart.Count];
        dataset.Cells.RemoveAll(cell => cell.Indikator == silent.Kode);
        if (!dataset.Cells.Exists(cell => cell.Indikator is not null)) throw Tape.Discard();
        var aturan = dataset.Aturan with { DataHilang = DataHilang.Abaikan };
        var before = dataset.Calculate(aturan);
        dataset.Indikator.Remove(silent);
        dataset.Targets.RemoveAll(target => target.Indikator == silent.Kode);
        dataset.Setelan.RemoveAll(setelan => setelan.Indikator == silent.Kode);
        var after = dataset.Calculate(aturan)
            .Simpul.ToDictionary(row => (row.Wilayah, row.Simpul.Kode, row.Tahun, row.Triwulan), row => row.Capaian);
        foreach (var row in before.Simpul.Where(row => row.Capaian.HasValue))
            Assert.Equal(row.Capaian, after[(row.Wilayah, row.Simpul.Kode, row.Tahun, row.Triwulan)]);
    }

    [Law]
    public void Missing_is_not_zero(Tape tape)
    {
        var quarters = Enumerable.Range(0, 3).Select(_ => tape.Cell()).ToArray();
        var engine = new KinerjaEngine(Some.Definisi(Some.Indikator()));
        var missing =
            engine.Calculate(
            new Engine.Data.DataKinerjaBuilder().Quarters("jumlah", [.. quarters, null]).Target("IK", 1).Build());
        var zero = engine.Calculate(
            new Engine.Data.DataKinerjaBuilder().Quarters("jumlah", [.. quarters, 0]).Target("IK", 1).Build());
        Assert.NotEqual(missing.Indikator.Last().Kelengkapan, zero.Indikator.Last().Kelengkapan);
        Assert.True(zero.Indikator.Last().Realisasi.HasValue);
    }

    [Law]
    public void A_missing_value_always_has_a_reason_and_a_present_one_never(Tape tape)
    {
        foreach (var row in new DatasetAcak(tape)
            .Calculate(new AturanKinerja { DataHilang = tape.Pick(Enum.GetValues<DataHilang>()) }).Indikator)
        {
            Assert.Equal(row.Capaian.HasValue, row.Keterangan.IsEmpty);
            Assert.Equal(row.Keterangan.Order(), row.Keterangan);
            Assert.DoesNotContain(Alasan.Ada, row.Keterangan);
        }
    }

    private static void AssertOrder(decimal? low, decimal? high)
    {
        if (low is { } l && high is { } h) Assert.True(
            l <= h, string.Create(CultureInfo.InvariantCulture, $"{l} > {h}"));
    }

    private static void AssertClose(List<Nilai> before, List<Nilai> after)
    {
        Assert.Equal(before.Count, after.Count);
        for (var i = 0; i < before.Count; i++)
        {
            Assert.Equal(before[i].Alasan, after[i].Alasan);
            // The 28th digit, whatever the size of the number.
            if (before[i].Value is { } left) Assert.InRange(
                Math.Abs(after[i].Value!.Value - left), 0, 1e-25m * (1 + Math.Abs(left)));
        }
    }

    private static string Print(HasilKinerja hasil) => string.Join('\n', hasil.Indikator
        .Select(row =>
            string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Wilayah} {row.Indikator.Kode} {row.Triwulan.Nomor} {row.Realisasi} {row.RealisasiTriwulan} {row.Target} {row.Capaian} {row.Kelengkapan} {row.DataSampai}"))
        .Concat(hasil.Simpul.Select(
            row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Wilayah} {row.Simpul.Kode} {row.Triwulan.Nomor} {row.Capaian} {row.Kelengkapan}"))));
}
