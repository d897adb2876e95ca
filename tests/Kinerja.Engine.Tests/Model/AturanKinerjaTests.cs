using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 12: rules that exist are valid, and rules that say the same are equal.</summary>
public sealed class AturanKinerjaTests
{
    [Fact]
    public void New_rules_are_the_defaults()
    {
        var made = new AturanKinerja
        {
            BatasCapaian = new(0, 100),
            SkalaPredikat = new([.. SkalaPredikat.Permendagri86.Langkah.Select(step => step with { })]),
            HariKerjaEfektif = new(61.75m, 61.75m, 61.75m, 61.75m),
        };
        Assert.Equal(AturanKinerja.Baku, new AturanKinerja());
        Assert.Equal(AturanKinerja.Baku, made);
        Assert.Equal(AturanKinerja.Baku.GetHashCode(), made.GetHashCode());
    }

    [Fact]
    public void Rules_with_another_policy_are_others()
    {
        AturanKinerja[] others =
        [
            new() { BatasCapaian = new(0, null) }, new() { SkalaPredikat = SkalaPredikat.Sakip },
                new() { DataHilang = DataHilang.Nol },
            new() { HariKerjaEfektif = new(61.75m, 61.75m, 61.75m, 61) },
            new() { SkalaPredikat = new([.. SkalaPredikat.Permendagri86.Langkah[..^1], new("Lain")]) },
        ];
        Assert.All(others, other => Assert.NotEqual(AturanKinerja.Baku, other));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(200, null)]
    [InlineData(null, -200)]
    [InlineData(200, 200)]
    public void Bounds_that_leave_room_are_bounds(int? bawah, int? atas) =>
        Assert.Equal((bawah, atas), (new BatasCapaian(bawah, atas).Bawah, new BatasCapaian(bawah, atas).Atas));

    [Fact]
    public void A_lower_bound_above_the_upper_one_is_refused()
    {
        using var _ = new OtherCulture("id-ID");
        var thrown = Assert.Throws<ArgumentException>(() => new BatasCapaian(100.5m, 100));
        Assert.StartsWith(
            "BatasBawahCapaian = 100.5 melebihi batas atas 100.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Working_days_are_never_negative_nor_beyond_numbers()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HariKerjaEfektif(60, 60, 60, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HariKerjaEfektif(1_000_000_000_000_000_000, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HariKerjaEfektif.Merata(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HariKerjaEfektif.Baku[4]);
        Assert.Equal(new HariKerjaEfektif(62.5m, 62.5m, 62.5m, 62.5m), HariKerjaEfektif.Merata(250));
    }

    [Fact]
    public void Nothing_is_no_policy()
    {
        Assert.Throws<ArgumentNullException>(() => new AturanKinerja { BatasCapaian = null! });
        Assert.Throws<ArgumentNullException>(() => AturanKinerja.Baku with { SkalaPredikat = null! });
        Assert.Throws<ArgumentNullException>(() => AturanKinerja.Baku with { HariKerjaEfektif = null! });
    }

    [Fact]
    public void A_scale_says_everything_that_is_wrong_with_its_steps()
    {
        var thrown =
            Assert.Throws<ArgumentException>(() => new SkalaPredikat([new(" ", 50), new("B", 60), new("C", 60)]));
        Assert.StartsWith(
            "SkalaPredikat langkah 1: Predikat kosong. langkah 2: Batas 60 melebihi 50 di atasnya; urutkan dari "
                + "yang tertinggi. "
            + "tidak memberi predikat di bawah 60: tambahkan langkah terakhir tanpa Batas. langkah 3: Batas 60 "
                + "berulang.",
            thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SkalaPredikat([]));
        Assert.Throws<ArgumentException>(
            () => new SkalaPredikat(Enumerable.Range(0, 1001).Select(i => new LangkahPredikat("P", -i))));
    }
}
