using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 5.1, 5.7, 17.2: targets that few rows give, alone and at the end of a renstra.</summary>
public sealed class TargetCelahTests
{
    /// <summary>SPEC 5.7: a single target is a range of equal bounds only where it is added to a range.</summary>
    [Fact]
    public void Only_a_sum_with_a_range_is_a_range()
    {
        var data = new DataKinerjaBuilder().Quarters("jumlah", 1, 1, 1, 1)
            .Target("IK", 2, 1).Target("IK", 3, 2).Target("IK", 4, 3, atas: 6);
        var aturan = new AturanKinerja { CaraTargetTriwulan = CaraTargetTriwulan.PerTriwulan };
        var rows = new KinerjaEngine(Some.Definisi(Some.Indikator()), aturan).Calculate(data.Build()).Indikator;
        Assert.Equal(
            [(2m, null), (5m, null), (9m, 11m), (9m, 11m)],
            rows.Select(row => (row.Target.Value!.Value, row.TargetAtas)));
    }

    [Fact]
    public void One_target_of_the_last_tahun_is_enough_at_the_end()
    {
        var row = At(Calculate(Cell("X", 1), Target("X", 2026, 4)), "X");
        Assert.Equal((4m, 25m), (row.TargetAkhir.Value, row.CapaianAkhir.Value));
    }

    /// <summary>K is no pelapor and bears nothing of its own, so its target is that of X and Y together.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(2026)]
    public void A_default_at_the_end_holds_for_those_asked_only(int? tahun)
    {
        var hasil = Calculate(Cell("X", 5), Cell("Y", 5), Target(null, tahun, 10));
        Assert.Equal([20m, 10m, 10m], ((string[])["K", "X", "Y"]).Select(kode => At(hasil, kode).TargetAkhir.Value));
        Assert.Equal(50, At(hasil, "K").CapaianAkhir.Value);
    }

    /// <summary>SPEC 7.3: K lies between P and those that report, and its own row stands for all below it.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(2026)]
    public void An_own_target_at_the_end_stands_for_all_below_it(int? tahun) => Assert.Equal(
        70, At(
            Calculate(Cell("X", 5), Cell("Y", 5), Target("X", null, 10), Target("Y", null, 20), Target("K", tahun, 70)),
            "P").TargetAkhir.Value);

    private static Action<DataKinerjaBuilder> Cell(string wilayah, decimal nilai) =>
        data => data.Quarters(wilayah, null, "jumlah", nilai);

    private static Action<DataKinerjaBuilder> Target(string? wilayah, int? tahun, decimal target) =>
        data => data.Add(new SelTarget(wilayah, "IK", tahun, null, target));

    /// <summary>A provinsi over a kabupaten over two kecamatan.</summary>
    private static HasilKinerja Calculate(params Action<DataKinerjaBuilder>[] data)
    {
        var builder = new DataKinerjaBuilder();
        foreach (var add in data) add(builder);
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("P"), new("K", "P"), new("X", "K"), new("Y", "K")],
        });
        return new KinerjaEngine(definisi, new AturanKinerja { Renstra = new MasaRenstra(Some.Tahun, 2026) })
            .Calculate(builder.Build());
    }

    private static HasilRenstra At(HasilKinerja hasil, string wilayah) =>
        hasil.FindRenstra(wilayah, "IK", Some.Tahun, Triwulan.I)!.Value;
}
