using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>The rows of columns: all wilayah, those of a partition, and those of an indikator or simpul.</summary>
public sealed class TataLetakTests
{
    /// <summary>IK is reported in one wilayah of the third of four partitions.</summary>
    [Fact]
    public void An_indikator_of_one_partition_has_its_rows_there()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(), Some.Indikator("LAIN", "lain")],
            Wilayah =
            [
                .. Enumerable.Range(1, 4).SelectMany(i => (Wilayah[])
                    [new($"K{i}"), new($"K{i}a", $"K{i}"), new($"K{i}b", $"K{i}"), new($"K{i}c", $"K{i}")]),
            ],
        });
        var data = new DataKinerjaBuilder().Quarters("K3b", null, "jumlah", 7).Target("IK", 10, wilayah: "K3b")
            .Quarters("K1a", null, "lain", 1);
        var hasil = Partitioned(definisi, data, atLeast: 1);
        Assert.Equal(4, hasil.PartitionCount);
        Assert.Equal(
            ["K3 7", "K3b 7"],
            hasil.Indikator.Where(row => row.Indikator.Kode == "IK" && row.Triwulan == Triwulan.I)
                .Select(row => $"{row.Wilayah} {row.Realisasi}"));
    }

    /// <summary>The parts of S are at 3 and 6, and at 2 and 3; those of T also at 8. Every capaian is 50.</summary>
    [Fact]
    public void A_simpul_has_rows_where_any_part_of_it_is()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
            [
                Some.Indikator("A", "a", simpul: "S"), Some.Indikator("B", "b", simpul: "S"),
                Some.Indikator("C", "c", simpul: "U"),
            ],
            Simpul = [new("T", Jenjang.Tujuan), new("S", Jenjang.Sasaran, "T"), new("U", Jenjang.Sasaran, "T")],
            Wilayah = [.. Enumerable.Range(1, 12).Select(i => new Wilayah($"{i:00}"))],
        });
        var data = new DataKinerjaBuilder();
        foreach (var (kode, wilayah) in ((string, string)[])
            [("A", "03"), ("A", "06"), ("B", "02"), ("B", "03"), ("C", "08")])
            data.Quarters(wilayah, null, kode.ToLowerInvariant(), 1).Target(kode, 2, wilayah: wilayah);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        Assert.Equal([("02", 50m), ("03", 50m), ("06", 50m)], Rows(hasil, "S"));
        Assert.Equal([("02", 50m), ("03", 50m), ("06", 50m), ("08", 50m)], Rows(hasil, "T"));

        static IEnumerable<(string, decimal)> Rows(HasilKinerja hasil, string simpul) => hasil.Simpul
            .Where(row => row.KodeSimpul == simpul && row.Triwulan == Triwulan.I)
            .Select(row => (row.Wilayah, row.Capaian.Value!.Value));
    }

    /// <summary>The partition is the second half of eight wilayah, rows 4 to 7.</summary>
    [Fact]
    public void Columns_over_the_same_wilayah_share_a_layout()
    {
        var all = ColumnLayout.Create(Layout("a", "b", "c", "d"), onlyQuarter: null);
        var layouts = new PartitionLayouts(all, 4, [[1, 5, 6], [5, 6], [1, 2], [6, 7], null, [0, 4, 5, 6, 7]]);
        Assert.Equal(["b", "c"], Kode(layouts.Of(0)!));
        Assert.Same(layouts.Of(0), layouts.Of(1));
        Assert.Null(layouts.Of(2)); // only wilayah of the other partition
        Assert.Same(all, layouts.Of(4));
        Assert.Same(all, layouts.Of(5));
        Assert.Same(layouts.Of(0), layouts.Union([layouts.Of(0)!, layouts.Of(1)!]));
        var union = layouts.Union([layouts.Of(3)!, layouts.Of(0)!]);
        Assert.Equal(["b", "c", "d"], Kode(union));
        Assert.Same(union, layouts.Union([layouts.Of(0)!, layouts.Of(3)!]));
        Assert.Same(all, layouts.Union([layouts.Of(0)!, all]));

        static IEnumerable<string> Kode(ColumnLayout layout) => layout.Wilayah.Rows.Select(row => row.Kode);
    }

    [Fact]
    public void All_wilayah_of_a_layout_are_the_layout_itself()
    {
        var layout = Layout("a", "b", "c");
        Assert.Same(layout, layout.Select([0, 1, 2]));
        Assert.Same(layout, layout.Slice(0, 3));
        Assert.Equal(["b", "c"], layout.Slice(1, 3).Rows.Select(row => row.Kode));
        Assert.Equal(["a", "b"], layout.Slice(0, 2).Rows.Select(row => row.Kode));
    }

    [Fact]
    public void A_layout_without_wilayah_has_no_rows() => Assert.Empty(Layout().RowOfData);

    [Fact]
    public void A_partition_ends_as_soon_as_it_has_the_minimum_of_wilayah()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah = [.. Enumerable.Range(1, 5).Select(i => new Wilayah($"{i}"))],
        });
        var hasil = Partitioned(definisi, new DataKinerjaBuilder().Quarters("1", null, "jumlah", 1), atLeast: 2);
        Assert.Equal(
            ["1, 2", "3, 4", "5"],
            Enumerable.Range(0, hasil.PartitionCount).Select(i => string.Join(", ", hasil.Partition(i).Wilayah)));
    }

    /// <summary>X lies in A until 2022 and in B since 2023, so each tahun has a tree of its own.</summary>
    [Fact]
    public void Rows_of_every_tahun_can_be_explained()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator()],
            Wilayah =
            [
                new("A"), new("B"), new("X", "A") { BerlakuSampai = 2022 }, new("X", "B") { BerlakuDari = 2023 },
            ],
        });
        var data = new DataKinerjaBuilder();
        foreach (var tahun in (int[])[2022, 2023])
            data.AddRealisasi(data.Variabel(null, "jumlah"), data.Wilayah("X"), tahun, Triwulan.I, tahun);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        foreach (var (induk, tahun) in ((string, int)[])[("A", 2022), ("B", 2023)])
        {
            var steps = hasil.Explain(hasil.FindIndikator(induk, "IK", tahun, Triwulan.I)!.Value);
            Assert.Contains(steps, step => step.Hasil.Value == tahun);
        }
    }

    /// <summary>Without wilayah.csv every kode of the data is a root, also one that only the money names.</summary>
    [Fact]
    public void A_wilayah_of_the_money_alone_has_rows()
    {
        var anggaran = new DataAnggaranBuilder();
        anggaran.Add(new BarisAnggaran("Y", "T", Some.Tahun, 100, Tw1: 25));
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator = [Some.Indikator(simpul: "T")],
            Simpul = [new("T", Jenjang.Tujuan)],
        });
        var hasil = new KinerjaEngine(definisi).Calculate(
            new DataKinerjaBuilder().Quarters("X", null, "jumlah", 1).Build(), anggaran: anggaran.Build());
        Assert.Equal(["X", "Y"], hasil.Wilayah);
        Assert.Equal(25, Assert.Single(hasil.AnggaranAt("Y", Some.Tahun, Triwulan.I)).Serapan.Value);
    }

    private static WilayahLayout Layout(params string[] kode)
    {
        var data = new DataKinerjaBuilder();
        foreach (var one in kode) data.Quarters(one, null, "jumlah", 1);
        return WilayahLayout.Create(Some.Definisi(Some.Indikator()), data.Build(), survei: null);
    }

    private static HasilKinerja Partitioned(DefinisiKinerja definisi, DataKinerjaBuilder data, int atLeast) =>
        new(new Hitungan(
            definisi, AturanKinerja.Baku, data.Build(), survei: null, keep: true, wilayahPerPartition: atLeast));
}
