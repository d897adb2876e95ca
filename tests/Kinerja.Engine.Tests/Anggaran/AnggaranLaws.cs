using System.Globalization;
using System.Numerics;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
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
        var between = isWilayah ? RegroupWilayah(acak.Wilayah, chosen) : RegroupSimpul(acak.Simpul, chosen);
        var added = AnggaranAcak.Kode(isWilayah ? 'W' : 'S', between);
        Assert.Equal(expected, Print(acak.Calculate(), row => row.Wilayah != added && row.KodeSimpul != added));
    }

    [Law]
    public void Sums_are_exact_to_the_last_sen(Tape tape)
    {
        var sen = Enumerable.Range(0, 1 + tape.Choose(40))
            .Select(_ => (tape.Choose(int.MaxValue) * 46_566_128L) + tape.Choose(100)).ToList(); // below 10^17
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Simpul = [new("T", Jenjang.Tujuan), .. sen.Select((_, i) => new Simpul($"S{i}", Jenjang.Program, "T"))],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Build(),
            anggaran: AnggaranUji.Data(sen.Select((one, i) => AnggaranUji.Row($"S{i}", one / 100m, -one / 100m))));
        var sum = sen.Aggregate(BigInteger.Zero, (total, one) => total + one);
        Assert.Equal(sum, new BigInteger(hasil.At("T").Pagu.Value!.Value * 100));
        Assert.Equal(-sum, new BigInteger(hasil.At("T").Realisasi.Value!.Value * 100));
    }

    [Law]
    public void Partitions_give_the_money_and_its_diagnostics_of_the_whole(Tape tape)
    {
        var acak = new AnggaranAcak(tape);
        var whole = acak.Calculate();
        var partitions = new HasilKinerja(new Hitungan(
            acak.Definisi(), acak.Aturan, acak.Data(), survei: null, keep: tape.Flip(), wilayahPerPartition: 1,
            anggaran: acak.Anggaran())
        { Threads = 3 });
        Assert.Equal(Print(whole, _ => true), Print(partitions, _ => true));
        Assert.Equal(
            whole.Diagnostics.Select(one => one.ToString()).Order(StringComparer.Ordinal),
            partitions.Diagnostics.Select(one => one.ToString()).Order(StringComparer.Ordinal));
    }

    [Law]
    public void One_quarter_alone_has_the_money_it_has_among_all(Tape tape)
    {
        var (acak, triwulan) = (new AnggaranAcak(tape), new Triwulan(1 + tape.Choose(4)));
        var alone = new KinerjaEngine(acak.Definisi(), acak.Aturan)
            .CalculateOnDemand(acak.Data(), anggaran: acak.Anggaran(), triwulan: triwulan);
        Assert.Equal(Print(acak.Calculate(), row => row.Triwulan == triwulan), Print(alone, _ => true));
    }

    /// <returns>The number of the new wilayah.</returns>
    private static int RegroupWilayah(List<int?> tree, int chosen)
    {
        var parents = tree.OfType<int>().Distinct().ToList();
        if (parents.Count == 0) throw Tape.Discard();
        var above = parents[chosen % parents.Count];
        var below = Enumerable.Range(0, tree.Count).Where(i => tree[i] == above).ToList();
        tree.Add(above);
        foreach (var i in Chosen(below, chosen)) tree[i] = tree.Count - 1;
        return tree.Count - 1;
    }

    /// <returns>The number of the new simpul.</returns>
    private static int RegroupSimpul(List<int[]> graph, int chosen)
    {
        var parents = graph.SelectMany(above => above).Distinct().ToList();
        if (parents.Count == 0) throw Tape.Discard();
        var above = parents[chosen % parents.Count];
        var below = Enumerable.Range(0, graph.Count).Where(i => graph[i].Contains(above)).ToList();
        graph.Add([above]);
        foreach (var i in Chosen(below, chosen)) graph[i] = [.. graph[i].Except([above]), graph.Count - 1];
        return graph.Count - 1;
    }

    /// <summary>The first and some others.</summary>
    private static IEnumerable<int> Chosen(List<int> members, int chosen) =>
        members.Where((_, i) => i == 0 || ((chosen >> i) & 1) == 1);

    private static List<string> Print(HasilKinerja hasil, Predicate<HasilAnggaran> isWanted) =>
    [
        .. hasil.Anggaran.Where(row => isWanted(row)).Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Wilayah} {row.KodeSimpul} {row.Triwulan.Nomor} {row.Pagu} {row.RealisasiTriwulan} {row.Realisasi} "
                + $"{row.Serapan}")),
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
