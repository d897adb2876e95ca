using System.Text.Json;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Waktu;

public sealed class TriwulanTests
{
    [Fact]
    public void Every_value_is_one_of_four_quarters()
    {
        Assert.Equal([1, 2, 3, 4], Triwulan.Semua.Select(quarter => quarter.Nomor));
        Assert.Equal(Triwulan.Semua, [Triwulan.I, Triwulan.II, Triwulan.III, Triwulan.IV]);
        Assert.Equal(Triwulan.I, default);
        Assert.Equal(["TW I", "TW II", "TW III", "TW IV"], Triwulan.Semua.Select(quarter => quarter.ToString()));
        Assert.All(Triwulan.Semua, quarter => Assert.Equal(quarter, new Triwulan(quarter.Nomor)));
        Assert.All(Triwulan.Semua, quarter => Assert.Equal(quarter, Triwulan.FromIndex(quarter.Index)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(257)]
    [InlineData(int.MinValue)]
    public void A_number_that_is_no_quarter_is_the_callers_bug(int nomor) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(nomor), () => new Triwulan(nomor));

    [Fact]
    public void Quarters_are_ordered_as_the_year_is()
    {
        Assert.True(Triwulan.I < Triwulan.II && Triwulan.IV > Triwulan.III && Triwulan.II <= Triwulan.II && Triwulan.II >= Triwulan.II);
        Assert.False(Triwulan.II < Triwulan.I || Triwulan.I > Triwulan.I || Triwulan.II <= Triwulan.I || Triwulan.I >= Triwulan.II);
        Assert.Equal(Triwulan.Semua, Triwulan.Semua.Reverse().Order());
    }

    [Fact]
    public void In_JSON_it_is_its_number()
    {
        Assert.Equal("[1,2,3,4]", JsonSerializer.Serialize(Triwulan.Semua));
        Assert.Equal(Triwulan.III, JsonSerializer.Deserialize<Triwulan>("3"));
        foreach (var text in (string[])["0", "5", "1.5", "\"I\"", "null"])
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Triwulan>(text));
    }
}
