using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;
using static Kinerja.Engine.Tests.Model.DefinisiUji;

namespace Kinerja.Engine.Tests.Kewilayahan;

/// <summary>
/// SPEC 4.8: the kecamatan 2 lies in the kabupaten A until 2022 and in B since 2023. 3 exists since 2023 only, in A.
/// </summary>
public sealed class WilayahPindahTests
{
    private static readonly HasilKinerja Hasil = Calculate();

    [Fact]
    public void Figures_are_pooled_in_the_kabupaten_of_the_tahun() => Assert.Equal(
        ["A 2022 30", "A 2023 101", "B 2022 4", "B 2023 24"],
        Hasil.Indikator.Where(row => row.Triwulan == Triwulan.I && row.Wilayah is "A" or "B")
            .Where(row => row.Triwulan == Triwulan.I)
            .Select(row => $"{row.Wilayah} {row.Tahun} {row.Realisasi}"));

    /// <summary>hasil-wilayah: induk, wilayah, simpul, tahun, triwulan.</summary>
    [Fact]
    public void A_wilayah_is_ranked_below_the_induk_of_the_tahun() => Assert.Equal(
        ["A 1 2022 2", "A 1 2023 2", "A 2 2022 1", "A 3 2023 1", "B 2 2023 1", "B 4 2022 1", "B 4 2023 2"],
        Hasil.Peringkat.Where(row => row.Triwulan == Triwulan.I && row.KodeSimpul == "S")
            .Select(row => $"{row.Induk} {row.Wilayah} {row.Tahun} {row.Peringkat}"));

    [Fact]
    public void The_ranking_of_one_kabupaten_is_that_of_the_tahun()
    {
        Assert.Equal(["2", "1"], Ranked("A", 2022));
        Assert.Equal(["3", "1"], Ranked("A", 2023));
        Assert.Equal(["2", "4"], Ranked("B", 2023));

        static IEnumerable<string> Ranked(string induk, int tahun) =>
            Hasil.PeringkatAt(induk, "S", tahun, Triwulan.I).Select(row => row.Wilayah);
    }

    [Fact]
    public void Rows_stand_in_the_order_of_wilayah_then_tahun() => Assert.Equal(
        [
            "1 2022", "1 2023", "2 2022", "2 2023", "3 2023", "4 2022", "4 2023", "A 2022", "A 2023", "B 2022",
            "B 2023",
        ],
        Hasil.Indikator.Where(row => row.Triwulan == Triwulan.I).Select(row => $"{row.Wilayah} {row.Tahun}"));

    [Fact]
    public void What_lies_at_or_below_follows_the_tahun()
    {
        Assert.Equal(["1", "2", "A"], Hasil.WilayahAtOrBelow("a", 2022));
        Assert.Equal(["1", "3", "A"], Hasil.WilayahAtOrBelow("A", 2023));
        Assert.Empty(Hasil.WilayahAtOrBelow("3", 2022));
        Assert.Empty(Hasil.WilayahAtOrBelow("lain", 2022));
        Assert.Equal(["A", "B"], Hasil.WilayahTeratas(2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => Hasil.WilayahAtOrBelow("A", 2024));
    }

    [Fact]
    public void Rerata_wilayah_is_over_the_children_of_the_tahun()
    {
        Assert.Equal(15, Hasil.FindSimpul("A", "S", 2022, Triwulan.I)!.Value.RerataWilayah.Value);
        Assert.Equal(50.5m, Hasil.FindSimpul("A", "S", 2023, Triwulan.I)!.Value.RerataWilayah.Value);
    }

    /// <summary>A kabupaten whose only kecamatan moved away is a leaf of that tahun, and is asked for itself.</summary>
    [Fact]
    public void A_wilayah_without_children_in_a_tahun_is_a_leaf_then()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [new("A"), new("B"), Wilayah("1", "A", null, 2022), Wilayah("1", "B", 2023, null)],
        });
        var data = new DataKinerjaBuilder();
        foreach (var tahun in (int[])[2022, 2023]) Add(data, "1", tahun, 5);
        var rows = new KinerjaEngine(definisi).Calculate(data.Build()).Indikator
            .Where(row => row.Triwulan == Triwulan.IV).Select(row => $"{row.Wilayah} {row.Tahun} {row.Realisasi}");
        Assert.Equal(
            ["1 2022 5", "1 2023 5", "A 2022 5", "A 2023 DataKosong", "B 2022 DataKosong", "B 2023 5"], rows);
    }

    private static HasilKinerja Calculate()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(simpul: "S")],
            Simpul = [new("S", Jenjang.Program)],
            Wilayah =
            [
                new("B"), new("A"), Wilayah("2", "B", 2023, null), Wilayah("2", "A", null, 2022), new("1", "A"),
                Wilayah("3", "A", 2023, null), new("4", "B"),
            ],
        });
        var data = new DataKinerjaBuilder();
        (string, int, decimal)[] cells =
        [
            ("1", 2022, 10), ("2", 2022, 20), ("4", 2022, 4), ("1", 2023, 1), ("2", 2023, 20), ("3", 2023, 100),
            ("4", 2023, 4),
        ];
        foreach (var (wilayah, tahun, nilai) in cells)
        {
            Add(data, wilayah, tahun, nilai);
            data.AddTarget(data.Indikator("IK"), data.Wilayah(wilayah), tahun, null, 100);
        }
        return new KinerjaEngine(definisi).Calculate(data.Build());
    }

    private static void Add(DataKinerjaBuilder data, string wilayah, int tahun, decimal nilai) =>
        data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah(wilayah), tahun, Triwulan.I, nilai);
}
