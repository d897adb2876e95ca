using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Model;

/// <summary>The values of the rules say themselves what they refuse (SPEC 12).</summary>
public sealed class AturanValuesTests
{
    [Theory]
    [InlineData(0, 100, true)]
    [InlineData(50, 50, true)]
    [InlineData(101, 100, false)]
    public void A_lower_bound_above_the_upper_one_is_refused(int bawah, int atas, bool isGood)
    {
        Assert.Equal(isGood, BatasCapaian.Failure(bawah, atas) is null);
        Assert.Equal(isGood, Record.Exception(() => new BatasCapaian(bawah, atas)) is null);
        Assert.Null(BatasCapaian.Failure(bawah, null));
        Assert.Null(BatasCapaian.Failure(null, atas));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void Working_days_are_not_negative(int hari, bool isGood)
    {
        Assert.Equal(isGood, HariKerjaEfektif.Failure(hari) is null);
        Assert.Equal(isGood, Record.Exception(() => new HariKerjaEfektif(60, hari, 60, 60)) is null);
    }

    [Fact]
    public void Working_days_are_read_by_quarter()
    {
        var days = new HariKerjaEfektif(60, 61, 62, 64);
        Assert.Equal((60, 61, 62, 64), (days.Triwulan1, days.Triwulan2, days.Triwulan3, days.Triwulan4));
        Assert.Equal([60, 61, 62, 64], Enumerable.Range(0, 4).Select(quarter => days[quarter]));
        Assert.Equal(247, days.Setahun);
    }

    [Fact]
    public void A_scale_has_a_largest_number_of_steps()
    {
        Assert.Null(SkalaPredikat.LengthFailure(1000));
        Assert.NotNull(SkalaPredikat.LengthFailure(1001));
    }
}
