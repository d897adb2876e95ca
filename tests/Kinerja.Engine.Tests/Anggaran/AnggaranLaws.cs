using System.Globalization;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Anggaran;

/// <summary>Laws of SPEC 16.2.</summary>
public sealed class AnggaranLaws
{
    /// <summary>Written again from the rule: the rows that no other row lies at or below, each once.</summary>
    [Law]
    public void Money_at_a_place_is_the_sum_over_the_deepest_rows_at_or_below_it(Tape tape)
    {
        var acak = new AnggaranAcak(tape);
        var rows = acak.Rows.Select(row => (Row: row, W: Number(row.Wilayah), S: Number(row.Simpul))).ToList();
        var bearing = rows.Where(row => HasNumber(row.Row) && !rows.Exists(
            other => other != row && HasNumber(other.Row) && IsBelow(other.W, other.S, row.W, row.S))).ToList();
        var hasil = acak.Calculate();
        var seen = 0;
        foreach (var found in hasil.Anggaran)
        {
            var (w, s) = (Number(found.Wilayah), Number(found.KodeSimpul));
            var below = bearing.Where(row => IsBelow(row.W, row.S, w, s)).Select(row => row.Row).ToList();
            Assert.Contains(rows, row => IsBelow(row.W, row.S, w, s));
            Assert.Equal(Sum(below.Select(row => row.PaguBerlaku)), found.Pagu.Value);
            Assert.Equal(
                Sum(below.Select(row => Quarters(row)[found.Triwulan.Nomor - 1])), found.RealisasiTriwulan.Value);
            Assert.Equal(
                Sum(below.SelectMany(row => Quarters(row)[..found.Triwulan.Nomor])), found.Realisasi.Value);
            seen++;
        }
        Assert.Equal(4 * rows.SelectMany(row =>
            from w in Enumerable.Range(0, acak.Wilayah.Count)
            from s in Enumerable.Range(0, acak.Simpul.Count)
            where IsBelow(row.W, row.S, w, s)
            select (w, s)).Distinct().Count(), seen);

        bool IsBelow(int wilayah, int simpul, int w, int s) =>
            AnggaranAcak.IsAtOrBelow(acak.Wilayah, wilayah, w) && AnggaranAcak.IsAtOrBelow(acak.Simpul, simpul, s);
    }

    [Law]
    public void Order_of_rows_does_not_matter(Tape tape)
    {
        var acak = new AnggaranAcak(tape);
        var expected = acak.Calculate();
        acak.Rows.Reverse();
        var actual = acak.Calculate();
        Assert.Equal(Print(expected, _ => true), Print(actual, _ => true));
        Assert.Equal(expected.Diagnostics, actual.Diagnostics);
    }

    [Law]
    public void Regrouping_under_an_intermediate_wilayah_or_simpul_changes_no_sum(Tape tape)
    {
        var (chosen, isWilayah) = (tape.Choose(64), tape.Flip());
        var acak = new AnggaranAcak(tape);
        var expected = Print(acak.Calculate(), _ => true);
        var tree = isWilayah ? acak.Wilayah : acak.Simpul;
        var parents = tree.OfType<int>().Distinct().ToList();
        if (parents.Count == 0) throw Tape.Discard();
        var above = parents[chosen % parents.Count];
        var below = Enumerable.Range(0, tree.Count).Where(i => tree[i] == above).ToList();
        var between = tree.Count;
        tree.Add(above);
        foreach (var i in below.Where((_, i) => i == 0 || ((chosen >> i) & 1) == 1)) tree[i] = between;
        var added = AnggaranAcak.Kode(isWilayah ? 'W' : 'S', between);
        Assert.Equal(expected, Print(acak.Calculate(), row => row.Wilayah != added && row.KodeSimpul != added));
    }

    private static List<string> Print(HasilKinerja hasil, Predicate<HasilAnggaran> isWanted) =>
    [
        .. hasil.Anggaran.Where(row => isWanted(row)).Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Wilayah} {row.KodeSimpul} {row.Triwulan.Nomor} {row.Pagu} {row.Realisasi} {row.Serapan}")),
    ];

    private static bool HasNumber(BarisAnggaran row) =>
        row.PaguBerlaku is not null || Triwulan.Semua.Any(triwulan => row.Realisasi(triwulan) is not null);

    private static decimal?[] Quarters(BarisAnggaran row)
    {
        var (quarters, before) = (new decimal?[4], 0m);
        for (var q = 0; q < 4; q++)
        {
            if (row.Realisasi(new Triwulan(q + 1)) is not { } reported) continue;
            quarters[q] = row.CaraLapor == CaraLapor.SampaiDengan ? reported - before : reported;
            before = reported;
        }
        return quarters;
    }

    private static decimal? Sum(IEnumerable<decimal?> numbers)
    {
        var there = numbers.OfType<decimal>().ToList();
        return there.Count == 0 ? null : there.Sum();
    }

    private static int Number(string kode) => int.Parse(kode.AsSpan(1), CultureInfo.InvariantCulture);
}
