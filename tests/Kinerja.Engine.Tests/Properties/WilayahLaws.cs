using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15, as far as wilayah above wilayah go.</summary>
public sealed class WilayahLaws
{
    [Law]
    public void Order_of_wilayah_does_not_matter(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var expected = Print(dataset.Calculate());
        dataset.Wilayah.Reverse();
        Assert.Equal(expected, Print(dataset.Calculate()));
    }

    /// <summary>
    /// Nothing above but <c>rerata_wilayah</c>, which is by definition of those directly below (SPEC 7.5). The new
    /// wilayah takes a kode that keeps the kecamatan in their order.
    /// </summary>
    [Law]
    public void Regrouping_kecamatan_under_another_wilayah_changes_nothing_above(Tape tape)
    {
        var (chosen, others) = (tape.Choose(60), tape.Choose(64)); // drawn first: a dataset may take the whole tape
        var dataset = new DatasetAcak(tape);
        dataset.TakeTingkat();
        dataset.TakeMasa(); // a wilayah that moves away may leave the new one without any
        var parents = dataset.Wilayah.Where(w => dataset.Wilayah.Exists(below => below.Induk == w.Kode)).ToList();
        if (parents.Count == 0) throw Tape.Discard();
        var above = parents[chosen % parents.Count].Kode;
        var regrouped = dataset.Wilayah.Where(w => w.Induk == above).Where((_, i) => i == 0 || ((others >> i) & 1) == 1)
            .ToList();
        var expected = At(dataset.Calculate(), above);
        foreach (var wilayah in regrouped) dataset.Wilayah[dataset.Wilayah.IndexOf(wilayah)] =
            new Wilayah(wilayah.Kode, "W0-antara");
        dataset.Wilayah.Add(new Wilayah("W0-antara", above));
        Assert.Equal(expected, At(dataset.Calculate(), above));
    }

    /// <summary>
    /// Sharpened: N and D, or the rumus added up, must be linear in the variables; the maximum of two halves is not
    /// half the maximum. And a half is reported wherever the whole was.
    /// </summary>
    [Law]
    public void Splitting_a_kecamatan_in_two_changes_no_sum_and_no_ratio_of_sums(Tape tape)
    {
        var parts = Enumerable.Range(0, 16).Select(_ => tape.Number())
            .ToList(); // drawn first: a dataset may take the whole tape
        var dataset = new DatasetAcak(tape);
        dataset.TakeTingkat();
        dataset.TakeMasa(); // only one half would move
        dataset.Indikator.RemoveAll(i => !i.Rumus.References.IsEmpty);
        for (var i = 0; i < dataset.Indikator.Count; i++)
        {
            var indikator = dataset.Indikator[i];
            var isLinear =
                indikator.Rumus.ToString() is "jumlah" or "Persen(a, b)" or "a / b" or "(a + b) / 2"
                    or "Pertumbuhan(a, b)";
            var rumus = isLinear ? indikator.Rumus : Rumus.Parse("Pertumbuhan(a, b)");
            dataset.Indikator[i] = new Indikator(indikator.Kode, rumus, indikator.Tipe) { Simpul = indikator.Simpul };
        }
        dataset.Setelan.RemoveAll(
            s => s.Variabel == "hari_kerja_efektif" || dataset.Indikator.TrueForAll(i => i.Kode != s.Indikator));
        if (dataset.Indikator.Count == 0) throw Tape.Discard();
        var definisi = dataset.Definisi().Tahun(Some.Tahun); // a mean of quarters is averaged, not added
        dataset.Indikator.RemoveAll(
            i => definisi.Agregasi[definisi.Definisi.KodeIndikator.Find(i.Kode)] == AgregasiWilayah.RataRata);
        dataset.Cells.RemoveAll(
            c => c.Indikator is not null && dataset.Indikator.TrueForAll(i => i.Kode != c.Indikator));
        dataset.Targets.RemoveAll(t => dataset.Indikator.TrueForAll(i => i.Kode != t.Indikator));
        dataset.Setelan.RemoveAll(s => dataset.Indikator.TrueForAll(i => i.Kode != s.Indikator));
        var split =
            dataset.Wilayah.FindLast(
            w => w.Induk is not null && !dataset.Wilayah.Exists(below => below.Induk == w.Kode));
        if (dataset.Indikator.Count == 0 || split is not { Induk: not null }) throw Tape.Discard();
        var expected = Realisasi(dataset, split.Induk);
        dataset.Wilayah.Add(new Wilayah(split.Kode + "b", split.Induk));
        foreach (var cell in dataset.Cells.Where(c => c.Wilayah == split.Kode).ToList())
        {
            var part = parts[dataset.Cells.Count % parts.Count];
            dataset.Cells[dataset.Cells.IndexOf(cell)] = cell with { Nilai = cell.Nilai - part };
            dataset.Cells.Add(cell with { Wilayah = split.Kode + "b", Nilai = part });
        }
        var actual = Realisasi(dataset, split.Induk);
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) AssertClose(expected[i], actual[i]);
    }

    [Law]
    public void A_pooled_ratio_lies_between_those_of_the_bearers(Tape tape)
    {
        var dataset = new DatasetAcak(tape, nonNegative: true);
        dataset.TakeTingkat();
        AddRatioOfLeaves(tape, dataset);
        var judged = 0;
        var rows = dataset.Calculate().Indikator.Where(row => row.Indikator.Kode == "RATIO" && row.Realisasi.HasValue)
            .ToList();
        foreach (var row in rows)
        {
            var below = rows.Where(r => r.Tahun == row.Tahun && r.Triwulan == row.Triwulan
                && dataset.Wilayah.Exists(w => w.Kode == r.Wilayah && w.Induk == row.Wilayah)).ToList();
            if (below.Count == 0) continue;
            Assert.InRange(
                row.Realisasi.Value!.Value,
                below.Min(r => r.Realisasi.Value!.Value) - 1e-15m, below.Max(r => r.Realisasi.Value!.Value) + 1e-15m);
            judged++;
        }
        if (judged == 0) throw Tape.Discard();
    }

    /// <summary>A ratio that only leaves report, numerator and denominator together, the denominator above 0.</summary>
    private static void AddRatioOfLeaves(Tape tape, DatasetAcak dataset)
    {
        var rumus = Rumus.Parse(tape.Pick("a / b", "Persen(a, b)"));
        dataset.Indikator.Add(new Indikator("RATIO", rumus, tape.Pick(Enum.GetValues<TipePerhitungan>())));
        foreach (var leaf in dataset.Wilayah.Where(leaf => !dataset.Wilayah.Exists(w => w.Induk == leaf.Kode)))
        {
            for (var q = 1; q <= 4; q++)
            {
                if (tape.Choose(6) == 5) continue; // not reported
                dataset.Cells.Add(("RATIO", "a", leaf.Kode, q, tape.Choose(100)));
                dataset.Cells.Add(("RATIO", "b", leaf.Kode, q, 1 + tape.Choose(100)));
            }
        }
    }

    [Law]
    public void The_mean_over_wilayah_lies_between_the_least_and_the_greatest(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        var least = Pooled(dataset, AgregasiWilayah.Minimum);
        var mean = Pooled(dataset, AgregasiWilayah.RataRata);
        var greatest = Pooled(dataset, AgregasiWilayah.Maksimum);
        for (var i = 0; i < mean.Count; i++)
        {
            Assert.Equal(mean[i].Alasan, least[i].Alasan);
            if (mean[i].Value is { } value)
                Assert.InRange(value, least[i].Value!.Value - 1e-15m, greatest[i].Value!.Value + 1e-15m);
        }
        if (mean.TrueForAll(value => !value.HasValue)) throw Tape.Discard();
    }

    [Law]
    public void Who_bears_does_not_matter_where_no_wilayah_above_reports(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.Cells.RemoveAll(cell => dataset.Wilayah.Exists(w => w.Induk == cell.Wilayah));
        Assert.Equal(
            Print(dataset.Calculate(dataset.Aturan with { DataIndukWilayah = DataIndukWilayah.Tolak })),
            Print(dataset.Calculate(dataset.Aturan with { DataIndukWilayah = DataIndukWilayah.UtamakanLaporan })));
    }

    [Law]
    public void Where_nobody_at_or_below_reports_there_is_no_realisasi(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.TakeFrekuensi();
        var silent = dataset.Wilayah[tape.Choose(dataset.Wilayah.Count)].Kode;
        dataset.Cells.RemoveAll(cell => dataset.IsAtOrBelow(cell.Wilayah, silent));
        foreach (var row in dataset.Calculate().Indikator.Where(row => row.Wilayah == silent))
        {
            Assert.Equal(Alasan.DataKosong, row.Realisasi.Alasan);
            Assert.Equal(0, row.Kelengkapan);
            Assert.Null(row.DataSampai);
        }
    }

    [Law]
    public void Kelengkapan_lies_between_0_and_1_and_is_1_only_when_every_leaf_is_borne(Tape tape)
    {
        foreach (var row in new DatasetAcak(tape).Calculate().Indikator)
        {
            Assert.InRange(row.Kelengkapan, 0, 1);
            if (row.Realisasi.HasValue) Assert.True(row.Kelengkapan > 0);
        }
    }

    [Law]
    public void A_rank_is_one_more_than_how_many_stand_higher(Tape tape)
    {
        var rows = new DatasetAcak(tape).Calculate().Peringkat.ToList();
        foreach (var row in rows)
        {
            Assert.Equal(row.Capaian.HasValue, row.Peringkat is not null);
            if (row.Capaian.Value is not { } own) continue;
            var higher = rows.Count(r => r.Induk == row.Induk && r.Simpul == row.Simpul && r.Tahun == row.Tahun
                && r.Triwulan == row.Triwulan
                && r.Capaian.Value is { } other && Round(other) > Round(own));
            Assert.Equal(higher + 1, row.Peringkat);
        }
    }

    private static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    private static List<Nilai> Realisasi(DatasetAcak dataset, string wilayah) =>
        [.. dataset.Calculate().Indikator.Where(row => row.Wilayah == wilayah)
            .SelectMany(row => new[] { row.Realisasi, row.RealisasiTriwulan })];

    private static List<Nilai> Pooled(DatasetAcak dataset, AgregasiWilayah agregasi)
    {
        for (var i = 0; i < dataset.Indikator.Count; i++)
        {
            var indikator = dataset.Indikator[i];
            dataset.Indikator[i] =
                new Indikator(
                indikator.Kode, indikator.Rumus, indikator.Tipe)
                {
                    Simpul = indikator.Simpul,
                    AgregasiWilayah = agregasi
                };
        }
        // Where a reference stands in for a pooled figure, the three differ in what they refer to.
        return [.. dataset.Calculate().Indikator.Where(row => row.Indikator.Rumus.References.IsEmpty)
            .Select(row => row.Realisasi)];
    }

    private static void AssertClose(Nilai expected, Nilai actual)
    {
        Assert.Equal(expected.Alasan, actual.Alasan);
        if (expected.Value is { } left) Assert.InRange(actual.Value!.Value - left, -1e-12m, 1e-12m);
    }

    private static string At(HasilKinerja hasil, string wilayah) =>
        string.Join('\n', hasil.Indikator.Where(row => row.Wilayah == wilayah).Select(Print)
        .Concat(hasil.Simpul.Where(row => row.Wilayah == wilayah).Select(Print)));

    internal static string Print(HasilKinerja hasil, Triwulan? triwulan = null) =>
        string.Join('\n', hasil.Indikator.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan).Select(Print)
        .Concat(hasil.Simpul.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan)
            .Select(row => $"{Print(row)} {row.RerataWilayah}"))
        .Concat(hasil.Peringkat.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan)
            .Select(row =>
            $"{row.Induk} {row.Wilayah} {row.Simpul.Kode} {row.Tahun} {row.Triwulan.Nomor} {row.Capaian} {row.Peringkat}")));

    private static string Print(HasilIndikator row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Wilayah} {row.Indikator.Kode} {row.Triwulan.Nomor} {row.RealisasiTriwulan} {row.Realisasi} {row.Target} {row.DasarTarget} {row.Capaian} {row.Kelengkapan} {row.DataSampai}");

    private static string Print(HasilSimpul row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Wilayah} {row.Simpul.Kode} {row.Triwulan.Nomor} {row.Capaian} {row.CapaianIndikator} {row.CapaianTurunan} {row.Kelengkapan}");
}
