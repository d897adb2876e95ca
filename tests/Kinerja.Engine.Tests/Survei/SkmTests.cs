using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Tests.Survei;

/// <summary>SPEC 9.1..9.3.</summary>
public sealed class SkmTests
{
    private static readonly long[] Sums = [105, 101, 100, 116, 102, 105, 106, 105, 115];

    [Theory]
    [InlineData(BobotUnsur.Eksak, "91.48")]
    [InlineData(BobotUnsur.DuaDesimal, "90.56")]
    [InlineData(BobotUnsur.TigaDesimal, "91.38")]
    public void The_published_example_comes_out(BobotUnsur bobot, string expected)
    {
        var hasil = SkmCalculator.Calculate(Rekap(29, Sums), bobot);
        Assert.Equal(expected,
            decimal.Round(hasil.Ikm.Value!.Value, 2).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(
            (29, "A", "Sangat baik", EdisiSkm.Tahun2017), (hasil.Responden, hasil.Mutu, hasil.Kinerja, hasil.Edisi));
        Assert.Equal(105m / 29, hasil.Unsur[0].Nrr.Value);
    }

    [Fact]
    public void The_weighted_means_add_to_the_index()
    {
        foreach (var bobot in Enum.GetValues<BobotUnsur>())
        {
            var hasil = SkmCalculator.Calculate(Rekap(29, Sums), bobot);
            Assert.Equal(hasil.Ikm.Value!.Value, hasil.Unsur.Sum(unsur => unsur.NrrTertimbang.Value!.Value) * 25, 20);
        }
        Assert.Equal(0.44m, SkmCalculator.Calculate(
            Rekap(1, [4, 4, 4, 4, 4, 4, 4, 4, 4]), BobotUnsur.DuaDesimal).Unsur[8].NrrTertimbang.Value);
    }

    [Theory]
    [InlineData(EdisiSkm.Tahun2017, "100", "A", "Sangat baik")]
    [InlineData(EdisiSkm.Tahun2017, "88.305", "A", "Sangat baik")]
    [InlineData(EdisiSkm.Tahun2017, "88.3049", "B", "Baik")]
    [InlineData(EdisiSkm.Tahun2017, "76.605", "B", "Baik")]
    [InlineData(EdisiSkm.Tahun2017, "76.6049", "C", "Kurang baik")]
    [InlineData(EdisiSkm.Tahun2017, "64.995", "C", "Kurang baik")]
    [InlineData(EdisiSkm.Tahun2017, "64.9949", "D", "Tidak baik")]
    [InlineData(EdisiSkm.Tahun2004, "81.255", "A", "Sangat baik")]
    [InlineData(EdisiSkm.Tahun2004, "81.2549", "B", "Baik")]
    [InlineData(EdisiSkm.Tahun2004, "62.505", "B", "Baik")]
    [InlineData(EdisiSkm.Tahun2004, "62.5049", "C", "Kurang baik")]
    [InlineData(EdisiSkm.Tahun2004, "43.755", "C", "Kurang baik")]
    [InlineData(EdisiSkm.Tahun2004, "43.7549", "D", "Tidak baik")]
    public void Mutu_is_decided_on_two_digits(EdisiSkm edisi, string ikm, string mutu, string kinerja)
    {
        // One unsur, as many respondents as the digits of the index need.
        var jumlah = decimal.Parse(ikm, System.Globalization.CultureInfo.InvariantCulture) * 400_000 / 10;
        var hasil = SkmCalculator.Calculate(Rekap(1_000_000, [(long)jumlah]), edisi: edisi);
        Assert.Equal((mutu, kinerja, edisi), (hasil.Mutu, hasil.Kinerja, hasil.Edisi));
    }

    /// <summary>Rounded one by one, the thirds add to a hair below 76.605, and the mutu falls to C.</summary>
    [Fact]
    public void An_index_on_the_edge_is_exact_though_its_means_end_nowhere()
    {
        long[] sums = [33_075, 45_986, 30_928, 59_272, 57_386, 42_773, 44_180, 49_904, 50_163];
        Assert.True(sums.Sum(sum => sum / 15_000m) / 9 * 25 < 76.605m);
        var hasil = SkmCalculator.Calculate(Rekap(15_000, sums));
        Assert.Equal((76.605m, "B"), (hasil.Ikm.Value, hasil.Mutu));
    }

    [Fact]
    public void An_index_is_exact_where_the_unsur_were_answered_by_different_numbers_of_respondents()
    {
        var rekap = new RekapSkm(6, [new RekapUnsur("U1", 10, 3), new RekapUnsur("U2", 13, 6)]);
        Assert.Equal(68.75m, SkmCalculator.Calculate(rekap).Ikm.Value); // 10/3 + 13/6 = 11/2
    }

    /// <summary>The common denominator of so many primes has more than 28 digits.</summary>
    [Fact]
    public void An_index_of_many_different_denominators_is_right_to_the_last_digits()
    {
        long[] answered = [997, 991, 983, 977, 971, 967, 953, 947, 941, 937, 929, 919, 911, 907];
        var rekap = new RekapSkm(1000, answered.Select((n, i) => new RekapUnsur($"U{i + 1}", 3 * n, n)));
        Assert.Equal(75m, SkmCalculator.Calculate(rekap).Ikm.Value!.Value, 24);
    }

    [Fact]
    public void An_unsur_nobody_answered_leaves_no_index()
    {
        var hasil = SkmCalculator.Calculate(new RekapSkm(2, [new RekapUnsur("U1", 8, 2), new RekapUnsur("U2", 0, 0)]));
        Assert.Equal(Alasan.DataKosong, hasil.Ikm.Alasan);
        Assert.Equal((null, null, 2), (hasil.Mutu, hasil.Kinerja, hasil.Responden));
        Assert.Equal([4m, null], hasil.Unsur.Select(unsur => unsur.Nrr.Value));
        Assert.Equal([2m, null], hasil.Unsur.Select(unsur => unsur.NrrTertimbang.Value));
    }

    [Fact]
    public void A_weight_that_rounds_to_nothing_leaves_no_index() => Assert.Equal(
        Alasan.BobotNol, SkmCalculator.Calculate(Rekap(1, [.. Enumerable.Repeat(4L, 201)]), BobotUnsur.DuaDesimal)
            .Ikm.Alasan);

    [Fact]
    public void Names_are_those_of_the_regulation_for_its_own_codes_only()
    {
        Assert.Equal(UnsurSkm.Nama, SkmCalculator.Calculate(Rekap(29, Sums)).Unsur.Select(unsur => unsur.Nama));
        Assert.Equal("Persyaratan", UnsurSkm.Nama[0]);
        Assert.Equal("Sarana dan Prasarana", UnsurSkm.Nama[8]);
        Assert.All(SkmCalculator.Calculate(Rekap(1, [.. Enumerable.Repeat(4L, 14)])).Unsur,
            unsur => Assert.Equal("", unsur.Nama));
        Assert.All(SkmCalculator.Calculate(Rekap(1, [4])).Unsur, unsur => Assert.Equal("", unsur.Nama));
    }

    [Fact]
    public void Another_weight_is_the_same_survey() =>
        Assert.Equal(90.56m,
            decimal.Round(SkmCalculator.Calculate(Rekap(29, Sums)).With(BobotUnsur.DuaDesimal).Ikm.Value!.Value, 2));

    private static RekapSkm Rekap(long responden, long[] sums) =>
        new(responden, sums.Select((sum, i) => new RekapUnsur($"U{i + 1}", sum, responden)));
}
