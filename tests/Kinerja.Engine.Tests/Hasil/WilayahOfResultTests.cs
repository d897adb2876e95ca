using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>Which wilayah a result holds.</summary>
public sealed class WilayahOfResultTests
{
    private static readonly HasilKinerja Result = Calculate();

    [Fact]
    public void The_topmost_wilayah_are_those_that_lie_in_no_other() =>
        Assert.Equal(["KAB1", "KAB2"], Result.WilayahTeratas(Result.Tahun[0]));

    [Theory]
    [InlineData("kab1", "KAB1", "KEC1", "DESA1")]
    [InlineData("KEC1", "KEC1", "DESA1")]
    [InlineData("KAB2", "KAB2")]
    [InlineData("KAB3")]
    public void A_wilayah_is_asked_for_with_all_below_it(string kode, params string[] expected) =>
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            Result.WilayahAtOrBelow(kode, Result.Tahun[0]).Order(StringComparer.Ordinal));

    private static HasilKinerja Calculate()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah =
            [
                new Wilayah("KAB1"), new Wilayah("KEC1", "KAB1"), new Wilayah("DESA1", "KEC1"), new Wilayah("KAB2"),
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("DESA1", null, "jumlah", 1, 2).Quarters("KAB2", null, "jumlah", 3);
        return new KinerjaEngine(definisi).Calculate(data.Build());
    }
}
