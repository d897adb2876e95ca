using Kinerja.Engine.Data;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Data;

/// <summary>SPEC 9.1: tallies in whole numbers, keyed by the codes of the unsur.</summary>
public sealed class DataSurveiTests
{
    [Fact]
    public void Scores_are_kept_by_code_and_codes_are_ordered_by_number()
    {
        var builder = new DataSurveiBuilder(["U10", "U2", "U1"]);
        builder.Add(builder.Wilayah("Kec A"), 2022, Triwulan.I, [1, 2, 0]);
        builder.Add(builder.Wilayah("kec_a"), 2022, Triwulan.I, [4, 0, 0]);
        var data = builder.Build();
        Assert.Equal(["U1", "U2", "U10"], data.Unsur);
        var rekap = data.Find("KEC-A", 2022, Triwulan.I)!;
        Assert.Equal(2, rekap.Responden);
        Assert.Equal(
            [("U1", 0L, 0L), ("U2", 2L, 1L), ("U10", 5L, 2L)], rekap.Unsur.Select(u => (u.Kode, u.Jumlah, u.Menjawab)));
        Assert.Equal(["Kec A"], data.Wilayah);
        Assert.Equal([2022], data.Tahun);
    }

    [Fact]
    public void Where_nobody_was_asked_there_is_no_tally()
    {
        var data = new DataSurveiBuilder(["U1"]).Build();
        Assert.Null(data.Find("X", 2022, Triwulan.I));
    }

    [Fact]
    public void Who_answered_nothing_is_a_respondent()
    {
        var builder = new DataSurveiBuilder(["U1", "U2"]);
        builder.Add(builder.Wilayah("X"), 2022, Triwulan.I, [0, 0]);
        Assert.Equal(1, builder.Build().Find("X", 2022, Triwulan.I)!.Responden);
    }

    [Theory]
    [InlineData()]
    [InlineData("U1", "U1")]
    [InlineData("U0")]
    [InlineData("U01")]
    [InlineData("U+1")]
    [InlineData("U1 ")]
    [InlineData("u1")]
    [InlineData("V1")]
    [InlineData("U")]
    [InlineData("U10000")]
    [InlineData("U99999999999")]
    public void Codes_that_are_none_are_the_callers_bug(params string[] kode) =>
        Assert.Throws<ArgumentException>(() => new DataSurveiBuilder(kode));

    [Theory]
    [InlineData(0, 1899)]
    [InlineData(0, 2201)]
    [InlineData(1, 2022)]
    [InlineData(-1, 2022)]
    public void A_place_or_year_that_is_none_is_the_callers_bug(int wilayah, int tahun)
    {
        var builder = new DataSurveiBuilder(["U1"]);
        builder.Wilayah("X");
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add(new WilayahId(wilayah), tahun, Triwulan.I, [4]));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(4, 4)]
    [InlineData()]
    public void Scores_that_are_none_are_the_callers_bug(params int[] nilai)
    {
        var builder = new DataSurveiBuilder(["U1"]);
        var wilayah = builder.Wilayah("X");
        Assert.ThrowsAny<ArgumentException>(
            () => builder.Add(wilayah, 2022, Triwulan.I, [.. nilai.Select(n => (byte)n)]));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Add(wilayah, 2022, Triwulan.I, [4]));
    }

    [Fact]
    public void A_tally_that_cannot_be_is_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapUnsur("U1", 3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapUnsur("U1", 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapUnsur("U1", 9, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapUnsur("U1", 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapUnsur("U1", long.MaxValue, long.MaxValue / 8));
        Assert.Throws<ArgumentException>(() => new RekapSkm(1, [new RekapUnsur("U1", 8, 2)]));
        Assert.Throws<ArgumentException>(() => new RekapSkm(1, []));
        Assert.Throws<ArgumentException>(() => new RekapSkm(1, [new RekapUnsur("V1", 4, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RekapSkm(-1, [new RekapUnsur("U1", 0, 0)]));
    }

    [Fact]
    public void Tallies_of_different_questionnaires_do_not_add()
    {
        var (one, two) = (new RekapSkm(1, [new RekapUnsur("U1", 4, 1)]), new RekapSkm(1, [new RekapUnsur("U2", 4, 1)]));
        Assert.Throws<ArgumentException>(() => one + two);
        Assert.Equal(2, RekapSkm.Add(one, one).Responden);
    }
}
