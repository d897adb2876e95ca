using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 15, as far as wilayah above wilayah go.</summary>
public sealed class WilayahLaws
{
    [Fact]
    public void Order_of_wilayah_does_not_matter() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        var expected = Print(dataset.Calculate());
        dataset.Wilayah.Reverse();
        Assert.Equal(expected, Print(dataset.Calculate()));
    });

    /// <summary>
    /// Nothing above but <c>rerata_wilayah</c>, which is by definition of those directly below (SPEC 7.5). The new
    /// wilayah takes a kode that keeps the kecamatan in their order.
    /// </summary>
    [Fact]
    public void Regrouping_kecamatan_under_another_wilayah_changes_nothing_above() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        dataset.TakeTingkat();
        var above = dataset.Wilayah[pita.Choose(dataset.Wilayah.Count)].Kode;
        var regrouped = dataset.Wilayah.Where(w => w.Induk == above && pita.Flip()).ToList();
        if (regrouped.Count == 0) return;
        var expected = At(dataset.Calculate(), above);
        foreach (var wilayah in regrouped) dataset.Wilayah[dataset.Wilayah.IndexOf(wilayah)] = new Wilayah(wilayah.Kode, "W0-antara");
        dataset.Wilayah.Add(new Wilayah("W0-antara", above));
        Assert.Equal(expected, At(dataset.Calculate(), above));
    });

    /// <summary>
    /// Sharpened: N and D, or the rumus added up, must be linear in the variables; the maximum of two halves is not
    /// half the maximum. And a half is reported wherever the whole was.
    /// </summary>
    [Fact]
    public void Splitting_a_kecamatan_in_two_changes_no_sum_and_no_ratio_of_sums() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        dataset.TakeTingkat();
        var definisi = dataset.Definisi();
        dataset.Indikator.RemoveAll(i => i.AgregasiWilayah is not null || !i.Rumus.References.IsEmpty || i.Satuan == "%"
            || i.Rumus.ToString() is not ("jumlah" or "Persen(a, b)" or "a / b" or "(a + b) / 2" or "Pertumbuhan(a, b)")
            || definisi.Agregasi[definisi.IndexOfIndikator(i.Kode)] is not (AgregasiWilayah.Jumlah or AgregasiWilayah.RasioJumlah));
        dataset.Cells.RemoveAll(c => c.Indikator is not null && dataset.Indikator.TrueForAll(i => i.Kode != c.Indikator));
        dataset.Targets.RemoveAll(t => dataset.Indikator.TrueForAll(i => i.Kode != t.Indikator));
        dataset.Setelan.RemoveAll(s => dataset.Indikator.TrueForAll(i => i.Kode != s.Indikator));
        var split = dataset.Wilayah[^1];
        if (dataset.Indikator.Count == 0 || split.Induk is null || dataset.Wilayah.Exists(w => w.Induk == split.Kode)) return;
        var expected = Realisasi(dataset, split.Induk);
        dataset.Wilayah.Add(new Wilayah(split.Kode + "b", split.Induk));
        foreach (var cell in dataset.Cells.Where(c => c.Wilayah == split.Kode).ToList())
        {
            var part = pita.Number();
            dataset.Cells[dataset.Cells.IndexOf(cell)] = cell with { Nilai = cell.Nilai - part };
            dataset.Cells.Add(cell with { Wilayah = split.Kode + "b", Nilai = part });
        }
        var actual = Realisasi(dataset, split.Induk);
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) AssertClose(expected[i], actual[i]);
    });

    [Fact]
    public void A_pooled_ratio_lies_between_those_of_the_bearers() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita, nonNegative: true);
        dataset.Setelan.Clear(); // totals that fall give negative quarters
        var hasil = dataset.Calculate();
        foreach (var row in hasil.Indikator.Where(row => row.Realisasi.HasValue && row.Indikator.JikaPembagiNol is null
            && row.Indikator.AgregasiWilayah is null && row.Indikator.Rumus.ToString() is "a / b" or "Persen(a, b)"))
        {
            if (dataset.Cells.Exists(cell => cell.Wilayah == row.Wilayah && cell.Indikator == row.Indikator.Kode)) continue; // may bear for itself
            var below = hasil.Indikator.Where(r => r.Indikator == row.Indikator && r.Triwulan == row.Triwulan
                && dataset.Wilayah.Exists(w => w.Kode == r.Wilayah && w.Induk == row.Wilayah)).ToList();
            // A kecamatan with N and without D lifts the ratio above all that have one.
            if (below.Count == 0 || below.Exists(r => !r.Realisasi.HasValue)) continue;
            Assert.InRange(row.Realisasi.Value!.Value, below.Min(r => r.Realisasi.Value!.Value) - 1e-15m, below.Max(r => r.Realisasi.Value!.Value) + 1e-15m);
        }
    });

    [Fact]
    public void The_mean_over_wilayah_lies_between_the_least_and_the_greatest() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        var least = Pooled(dataset, AgregasiWilayah.Minimum);
        var mean = Pooled(dataset, AgregasiWilayah.RataRata);
        var greatest = Pooled(dataset, AgregasiWilayah.Maksimum);
        for (var i = 0; i < mean.Count; i++)
        {
            Assert.Equal(mean[i].Alasan, least[i].Alasan);
            if (mean[i].Value is { } value) Assert.InRange(value, least[i].Value!.Value - 1e-15m, greatest[i].Value!.Value + 1e-15m);
        }
    });

    [Fact]
    public void Who_bears_does_not_matter_where_no_wilayah_above_reports() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        dataset.Cells.RemoveAll(cell => dataset.Wilayah.Exists(w => w.Induk == cell.Wilayah));
        Assert.Equal(
            Print(dataset.Calculate(dataset.Aturan with { DataIndukWilayah = DataIndukWilayah.Tolak })),
            Print(dataset.Calculate(dataset.Aturan with { DataIndukWilayah = DataIndukWilayah.UtamakanLaporan })));
    });

    [Fact]
    public void Where_nobody_at_or_below_reports_there_is_no_realisasi() => Hukum.Check(pita =>
    {
        var dataset = new DatasetAcak(pita);
        var silent = dataset.Wilayah[pita.Choose(dataset.Wilayah.Count)].Kode;
        dataset.Cells.RemoveAll(cell => dataset.IsAtOrBelow(cell.Wilayah, silent));
        foreach (var row in dataset.Calculate().Indikator.Where(row => row.Wilayah == silent))
        {
            Assert.Equal(Alasan.DataKosong, row.Realisasi.Alasan);
            Assert.Equal(0, row.Kelengkapan);
            Assert.Null(row.DataSampai);
        }
    });

    [Fact]
    public void Kelengkapan_lies_between_0_and_1_and_is_1_only_when_every_leaf_is_borne() => Hukum.Check(pita =>
    {
        foreach (var row in new DatasetAcak(pita).Calculate().Indikator)
        {
            Assert.InRange(row.Kelengkapan, 0, 1);
            if (row.Realisasi.HasValue) Assert.True(row.Kelengkapan > 0);
        }
    });

    [Fact]
    public void A_rank_is_one_more_than_how_many_stand_higher() => Hukum.Check(pita =>
    {
        var rows = new DatasetAcak(pita).Calculate().Peringkat.ToList();
        foreach (var row in rows)
        {
            Assert.Equal(row.Capaian.HasValue, row.Peringkat is not null);
            if (row.Capaian.Value is not { } own) continue;
            var higher = rows.Count(r => r.Induk == row.Induk && r.Simpul == row.Simpul && r.Triwulan == row.Triwulan
                && r.Capaian.Value is { } other && Round(other) > Round(own));
            Assert.Equal(higher + 1, row.Peringkat);
        }
    });

    private static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);

    private static List<Nilai> Realisasi(DatasetAcak dataset, string wilayah) =>
        [.. dataset.Calculate().Indikator.Where(row => row.Wilayah == wilayah).SelectMany(row => new[] { row.Realisasi, row.RealisasiTriwulan })];

    private static List<Nilai> Pooled(DatasetAcak dataset, AgregasiWilayah agregasi)
    {
        for (var i = 0; i < dataset.Indikator.Count; i++)
        {
            var indikator = dataset.Indikator[i];
            dataset.Indikator[i] = new Indikator(indikator.Kode, indikator.Rumus, indikator.Tipe) { Simpul = indikator.Simpul, AgregasiWilayah = agregasi };
        }
        // Where a reference stands in for a pooled figure, the three differ in what they refer to.
        return [.. dataset.Calculate().Indikator.Where(row => row.Indikator.Rumus.References.IsEmpty).Select(row => row.Realisasi)];
    }

    private static void AssertClose(Nilai expected, Nilai actual)
    {
        Assert.Equal(expected.Alasan, actual.Alasan);
        if (expected.Value is { } left) Assert.InRange(actual.Value!.Value - left, -1e-12m, 1e-12m);
    }

    private static string At(HasilKinerja hasil, string wilayah) => string.Join('\n', hasil.Indikator.Where(row => row.Wilayah == wilayah).Select(Print)
        .Concat(hasil.Simpul.Where(row => row.Wilayah == wilayah).Select(Print)));

    internal static string Print(HasilKinerja hasil, int? triwulan = null) => string.Join('\n', hasil.Indikator.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan).Select(Print)
        .Concat(hasil.Simpul.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan).Select(row => $"{Print(row)} {row.RerataWilayah}"))
        .Concat(hasil.Peringkat.Where(row => (triwulan ?? row.Triwulan) == row.Triwulan).Select(row => $"{row.Induk} {row.Wilayah} {row.Simpul.Kode} {row.Tahun} {row.Triwulan} {row.Capaian} {row.Peringkat}")));

    private static string Print(HasilIndikator row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Wilayah} {row.Indikator.Kode} {row.Triwulan} {row.RealisasiTriwulan} {row.Realisasi} {row.Target} {row.DasarTarget} {row.Capaian} {row.Kelengkapan} {row.DataSampai}");

    private static string Print(HasilSimpul row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Wilayah} {row.Simpul.Kode} {row.Triwulan} {row.Capaian} {row.CapaianIndikator} {row.CapaianTurunan} {row.Kelengkapan}");
}
