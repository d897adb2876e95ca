using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Waktu;

public sealed class TriwulanTests
{
    [Fact]
    public void A_quarter_has_a_number_and_a_roman_number()
    {
        Assert.Equal([1, 2, 3, 4], Triwulan.Semua.Select(triwulan => triwulan.Nomor));
        Assert.Equal(["I", "II", "III", "IV"], Triwulan.Semua.Select(triwulan => triwulan.Romawi));
        Assert.Equal("TW III", Triwulan.III.ToString());
        Assert.Equal(Triwulan.I, default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    [InlineData(257)]
    public void There_are_four_quarters(int nomor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Triwulan(nomor));

    [Fact]
    public void Quarters_are_ordered()
    {
        Assert.True(Triwulan.I < Triwulan.II);
        Assert.True(Triwulan.IV > Triwulan.III);
        Assert.True(Triwulan.II <= new Triwulan(2));
        Assert.True(Triwulan.II >= new Triwulan(2));
        Assert.Equal(Triwulan.Semua, Triwulan.Semua.Reverse().Order());
    }
}
