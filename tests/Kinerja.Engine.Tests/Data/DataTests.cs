using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

public sealed class DataTests
{
    [Theory]
    [InlineData(DataGanda.Tolak, 3, false)]
    [InlineData(DataGanda.Terakhir, 4, true)]
    [InlineData(DataGanda.Jumlahkan, 7, true)]
    public void The_same_key_twice_is_a_policy(DataGanda policy, int expected, bool taken)
    {
        var builder = new DataKinerjaBuilder(policy).Quarters("jumlah", 3);
        Assert.Equal(taken, Add(builder, 4));
        Assert.Equal(expected, Realisasi(builder));
    }

    [Fact]
    public void A_blank_is_no_duplicate_and_takes_nothing_away()
    {
        var builder = new DataKinerjaBuilder().Quarters("jumlah", 3);
        Assert.True(Add(builder, null));
        Assert.True(Add(builder, null));
        Assert.Equal(3, Realisasi(builder));
    }

    [Fact]
    public void Wilayah_far_apart_each_keep_their_cells()
    {
        var builder = new DataKinerjaBuilder();
        for (var i = 0; i < 100; i++) builder.Quarters($"w{i:000}", null, $"v{i % 3}", i);
        var engine = new KinerjaEngine(Some.Definisi(Some.Indikator(rumus: "JikaKosong(v0, JikaKosong(v1, v2))")));
        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => (decimal?)i),
            engine.Calculate(builder.Build()).Indikator.Where(row => row.Triwulan.Nomor == 1)
                .Select(row => row.Realisasi.Value));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_year_out_of_range_is_the_callers_bug(int tahun)
    {
        var builder = new DataKinerjaBuilder();
        var (variabel, wilayah) = (builder.Variabel(null, "x"), builder.Wilayah("w"));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(tahun), () => builder.AddRealisasi(variabel, wilayah, tahun, Triwulan.I, 1));
    }

    [Fact]
    public void Numbers_that_were_never_given_and_data_already_frozen_are_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        var (variabel, wilayah) = (builder.Variabel(null, "x"), builder.Wilayah("w"));
        Assert.Throws<ArgumentOutOfRangeException>(
            "wilayah", () => builder.AddRealisasi(variabel, new WilayahId(99), 2022, Triwulan.I, 1));
        Assert.Throws<ArgumentOutOfRangeException>(
            "wilayah", () => builder.AddRealisasi(variabel, default, 2022, Triwulan.I, 1));
        Assert.Throws<ArgumentOutOfRangeException>(
            "variabel", () => builder.AddRealisasi(new VariabelId(5), wilayah, 2022, Triwulan.I, 1));
        Assert.Throws<ArgumentException>(() => builder.Wilayah(" "));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.AddRealisasi(variabel, wilayah, 2022, Triwulan.I, 1));
    }

    [Fact]
    public void A_number_beyond_the_limit_is_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.AddRealisasi(
                builder.Variabel(null, "x"), builder.Wilayah("w"), 2022, Triwulan.I, -1_000_000_000_000_000_000m));
    }

    [Fact]
    public void Of_several_spellings_of_a_wilayah_the_order_of_rows_does_not_choose()
    {
        var forward = new DataKinerjaBuilder().Quarters("Kec A", null, "jumlah", 1)
            .Quarters("kec_a", null, "jumlah", null, 2);
        var backward = new DataKinerjaBuilder().Quarters("kec_a", null, "jumlah", null, 2)
            .Quarters("Kec A", null, "jumlah", 1);
        Assert.Equal(forward.Build().Wilayah, backward.Build().Wilayah);
    }

    [Fact]
    public void A_target_that_says_nothing_new_is_found()
    {
        var builder = new DataKinerjaBuilder()
            .Target("IK", 5, wilayah: "X").Target("IK", 80, wilayah: null, atas: 90).Target("IK", null, 2, "X");
        var target = new IncomingTarget(builder.Indikator("IK"), builder.Wilayah("X"), Some.Tahun, null, 5.0m);
        Assert.True(builder.HasSameTarget(target));
        Assert.False(builder.HasSameTarget(target with { Target = 6 }));
        Assert.False(builder.HasSameTarget(target with { TargetAtas = 9 }));
        Assert.False(builder.HasSameTarget(target with { Tahun = Some.Tahun + 1 }));
        Assert.False(builder.HasSameTarget(target with { Triwulan = Triwulan.II, Target = null }));
        Assert.True(builder.HasSameTarget(target with { Wilayah = null, Target = 80, TargetAtas = 90 }));
        Assert.False(builder.HasSameTarget(target with { Indikator = builder.Indikator("LAIN") }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.HasSameTarget(target with { Tahun = null, Triwulan = Triwulan.I }));
    }

    private static bool Add(DataKinerjaBuilder builder, decimal? nilai) =>
        builder.AddRealisasi(
            builder.Variabel(null, "Jumlah"), builder.Wilayah(Some.Wilayah), Some.Tahun, Triwulan.I, nilai);

    private static decimal? Realisasi(DataKinerjaBuilder builder) =>
        new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(builder.Build()).Indikator.First().Realisasi.Value;

    [Law]
    public void Many_cells_at_once_are_taken_as_one_after_another(Tape tape)
    {
        var ganda = tape.Pick(DataGanda.Tolak, DataGanda.Terakhir, DataGanda.Jumlahkan);
        var (one, many) = (Builder(ganda), Builder(ganda));
        IncomingRealisasi[] cells = [.. Enumerable.Range(0, tape.Choose(200)).Select(_ => new IncomingRealisasi(
            new VariabelId(tape.Choose(3)), new WilayahId(tape.Choose(40)), 2020 + tape.Choose(3), Quarter(),
                tape.Cell()))];
        IncomingTarget[] targets = [.. Enumerable.Range(0, tape.Choose(200)).Select(_ => new IncomingTarget(
            new IndikatorId(tape.Choose(3)), tape.Flip() ? null : new WilayahId(tape.Choose(40)), 2020 + tape.Choose(3),
            tape.Flip() ? null : Quarter(), tape.Cell()))];
        for (var i = 0; i < targets.Length; i++)
        {
            if (tape.Choose(4) == 3) targets[i] = targets[i] with { TargetAtas = targets[i].Target + tape.Choose(9) };
        }
        bool[] taken =
        [
            .. cells.Select(c => one.AddRealisasi(c.Variabel, c.Wilayah, c.Tahun, c.Triwulan, c.Nilai)),
            .. targets.Select(
                c => one.AddTarget(c.Indikator, c.Wilayah, c.Tahun, c.Triwulan, c.Target, c.TargetAtas)),
        ];
        var told = new bool[taken.Length];
        for (var (at, count) = (0, 0); at < cells.Length; at += count)
            many.AddRealisasi(
                cells.AsSpan(at, count = Math.Min(cells.Length - at, 1 + tape.Choose(150))), told.AsSpan(at));
        for (var (at, count) = (0, 0); at < targets.Length; at += count)
            many.AddTarget(
                targets.AsSpan(at, count = Math.Min(targets.Length - at, 1 + tape.Choose(150))),
                    told.AsSpan(cells.Length + at));
        Assert.Equal(taken, told);
        var (expected, actual) = (one.Build(), many.Build());
        Assert.Equal(expected.SemuaRealisasi, actual.SemuaRealisasi);
        Assert.Equal(expected.SemuaTarget, actual.SemuaTarget);

        Triwulan Quarter() => new(1 + tape.Choose(4));

        static DataKinerjaBuilder Builder(DataGanda ganda)
        {
            var builder = new DataKinerjaBuilder(ganda);
            for (var i = 0; i < 40; i++) builder.Wilayah($"W{i}");
            foreach (var nama in (string[])["a", "b", "c"])
            {
                builder.Variabel(null, nama);
                builder.Indikator(nama);
            }
            return builder;
        }
    }

    [Law]
    public void Every_target_that_is_named_can_be_listed(Tape tape)
    {
        var builder = new DataKinerjaBuilder();
        var (indikator, named) = (builder.Indikator("a"), new Dictionary<(int, int), decimal?>());
        for (var i = 0; i < 100; i++) builder.Wilayah($"W{i}");
        for (var i = tape.Choose(30); i >= 0; i--)
        {
            var (wilayah, triwulan, target) = (tape.Choose(100), tape.Choose(5), tape.Cell());
            if (builder.AddTarget(
                indikator, new WilayahId(wilayah), 2022, triwulan == 0 ? null : new Triwulan(triwulan), target))
                named[(wilayah, triwulan)] = target ?? named.GetValueOrDefault((wilayah, triwulan));
        }
        Assert.Equal(
            named.OrderBy(sel => sel.Key).Select(sel => new SelTarget(
                $"W{sel.Key.Item1}", "a", 2022, sel.Key.Item2 == 0 ? null : new Triwulan(sel.Key.Item2), sel.Value)),
            builder.Build().SemuaTarget);
    }

    /// <summary>SPEC 5.7, 10.4.</summary>
    [Theory]
    [InlineData(DataGanda.Tolak, "1..2 5 7..7")]
    [InlineData(DataGanda.Terakhir, "3 5..6 7..8")]
    [InlineData(DataGanda.Jumlahkan, "4..5 10..11 14..15")]
    public void Of_two_ranges_the_policy_decides(DataGanda ganda, string expected)
    {
        var builder = new DataKinerjaBuilder(ganda);
        builder.Target("a", 1, atas: 2).Target("a", 3).Target("b", 5).Target("b", 5, atas: 6);
        builder.Target("c", 7, atas: 7).Target("c", 7, atas: 8).Target("c", null);
        Assert.Equal(expected, string.Join(' ', builder.Build().SemuaTarget.Select(
            sel => sel.TargetAtas is { } atas ? $"{sel.Target}..{atas}" : $"{sel.Target}")));
    }

    [Fact]
    public void A_target_out_of_range_is_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        var (indikator, wilayah) = (builder.Indikator("a"), builder.Wilayah("X"));
        IncomingTarget[] bad =
        [
            new(new IndikatorId(1), wilayah, 2022, null, 5), new(default, wilayah, 2022, null, 5),
            new(indikator, new WilayahId(1), 2022, null, 5), new(indikator, default(WilayahId), 2022, null, 5),
            new(indikator, wilayah, 1899, null, 5), new(indikator, wilayah, 2022, null, 1e18m), default,
            new(indikator, wilayah, 2022, null, 5) { TargetAtas = 4 },
            new(indikator, wilayah, 2022, null, null) { TargetAtas = 4 },
            new(indikator, wilayah, 2022, null, 5) { TargetAtas = 1e18m },
        ];
        foreach (var cell in bad) Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.AddTarget([cell], new bool[1]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "wilayah", () => builder.AddTarget(indikator, default(WilayahId), 2022, null, 5));
        Assert.Empty(builder.Build().SemuaTarget);
    }

    [Fact]
    public void A_cell_out_of_range_stops_those_behind_it_and_leaves_no_tahun()
    {
        var builder = new DataKinerjaBuilder();
        var (variabel, wilayah) = (builder.Variabel(null, "a"), builder.Wilayah("X"));
        IncomingRealisasi[] cells =
            [new(variabel, wilayah, 2022, Triwulan.I, 5), new(variabel, wilayah, 1899, Triwulan.I, 5),
                new(variabel, wilayah, 2022, Triwulan.II, 5)];
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(cells, new bool[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(cells, new bool[2]));
        IncomingRealisasi[] bad =
        [
            new(new VariabelId(7), wilayah, 2022, Triwulan.I, 5), new(default, wilayah, 2022, Triwulan.I, 5),
            new(variabel, new WilayahId(1), 2022, Triwulan.I, 5), new(variabel, default, 2022, Triwulan.I, 5),
            new(variabel, wilayah, 2201, Triwulan.I, 5), new(variabel, wilayah, 2022, Triwulan.I, 1e18m),
            new(variabel, wilayah, 2022, Triwulan.I, -1e18m), default,
        ];
        foreach (var cell in bad) Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.AddRealisasi([cell], new bool[1]));
        var data = builder.Build();
        Assert.Equal([2022], data.Tahun);
        Assert.Equal([(Triwulan.I, 5m)], data.SemuaRealisasi.Select(sel => (sel.Triwulan, sel.Nilai!.Value)));
    }
}
