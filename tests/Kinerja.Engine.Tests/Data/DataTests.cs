using Kinerja.Engine.Data;
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
            engine.Calculate(builder.Build()).Indikator.Where(row => row.Triwulan == 1).Select(row => row.Realisasi.Value));
    }

    [Theory]
    [InlineData(1899, 1)]
    [InlineData(2201, 1)]
    [InlineData(2022, 0)]
    [InlineData(2022, 5)]
    public void Periods_out_of_range_are_the_callers_bug(int tahun, int triwulan)
    {
        var builder = new DataKinerjaBuilder();
        var (variabel, wilayah) = (builder.Variabel(null, "x"), builder.Wilayah("w"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(variabel, wilayah, tahun, triwulan, 1));
    }

    [Fact]
    public void Numbers_that_were_never_given_and_data_already_frozen_are_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        var (variabel, wilayah) = (builder.Variabel(null, "x"), builder.Wilayah("w"));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(variabel, 99, 2022, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(variabel, -1, 2022, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddRealisasi(5, wilayah, 2022, 1, 1));
        Assert.Throws<ArgumentException>(() => builder.Wilayah(" "));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.AddRealisasi(variabel, wilayah, 2022, 1, 1));
    }

    [Fact]
    public void A_number_beyond_the_limit_is_the_callers_bug()
    {
        var builder = new DataKinerjaBuilder();
        Assert.Throws<ArgumentOutOfRangeException>(
            () => builder.AddRealisasi(builder.Variabel(null, "x"), builder.Wilayah("w"), 2022, 1, -1_000_000_000_000_000_000m));
    }

    [Fact]
    public void Of_several_spellings_of_a_wilayah_the_order_of_rows_does_not_choose()
    {
        var forward = new DataKinerjaBuilder().Quarters("Kec A", null, "jumlah", 1).Quarters("kec_a", null, "jumlah", null, 2);
        var backward = new DataKinerjaBuilder().Quarters("kec_a", null, "jumlah", null, 2).Quarters("Kec A", null, "jumlah", 1);
        Assert.Equal(forward.Build().Wilayah, backward.Build().Wilayah);
    }

    [Fact]
    public void A_wilayah_the_definition_does_not_know_is_the_callers_bug()
    {
        var definisi = Engine.Model.DefinisiKinerja.Create(new Engine.Model.BahanDefinisi
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("A")],
        });
        Assert.Throws<ArgumentException>(
            () => new KinerjaEngine(definisi).Calculate(new DataKinerjaBuilder().Quarters("B", null, "jumlah", 1).Build()));
    }

    private static bool Add(DataKinerjaBuilder builder, decimal? nilai) =>
        builder.AddRealisasi(builder.Variabel(null, "Jumlah"), builder.Wilayah(Some.Wilayah), Some.Tahun, 1, nilai);

    private static decimal? Realisasi(DataKinerjaBuilder builder) =>
        new KinerjaEngine(Some.Definisi(Some.Indikator())).Calculate(builder.Build()).Indikator.First().Realisasi.Value;
}
