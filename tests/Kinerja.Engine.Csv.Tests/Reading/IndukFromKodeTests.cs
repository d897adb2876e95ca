using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.14: published lists of wilayah have no induk; a kode begins with the kode of its induk.</summary>
public sealed class IndukFromKodeTests
{
    [Fact]
    public void The_longest_kode_that_is_continued_after_a_dot_is_the_induk()
    {
        var folder =
            FolderUji.Read(
            ("wilayah.csv",
            "kode,nama\n33,Provinsi\n33.02,Kab\n33.02.10,Satu\n33.02.20.2001,Desa\n33.021,Lain\n34.01.01,Lepas\n"
            + "JT,Huruf\njt.1,Anak\n3,Bukan\n"));
        Assert.Equal(
            ["", "33", "33.02", "33.02", "33", "", "", "JT", ""],
                folder.Definisi!.Wilayah.Select(wilayah => wilayah.Induk ?? ""));
        var info = Assert.Single(folder.Diagnostics, d => d.Code.Id == "KIN1019");
        Assert.Equal(("wilayah.csv", 1), (info.Place.File, info.Place.Line));
        Assert.Contains(
            "induk 5 dari 9 wilayah diambil dari kodenya: induk '33.02' adalah '33'", info.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kode,nama,induk\n33,Provinsi,\n33.02,Kab,\n")]
    [InlineData("kode,nama,Kode Induk\n33,Provinsi,\n33.02,Kab,\n")]
    [InlineData("kode,nama\n33,Provinsi\n34,Lain\n")]
    public void Where_the_column_is_there_or_nothing_continues_each_is_a_root(string wilayah)
    {
        var folder = FolderUji.Read(("wilayah.csv", wilayah));
        Assert.All(folder.Definisi!.Wilayah, one => Assert.Null(one.Induk));
        Assert.DoesNotContain(folder.Diagnostics, d => d.Code.Id == "KIN1019");
    }

    [Fact]
    public void A_long_kode_costs_no_more_than_its_length()
    {
        var wilayah = "kode\na\n" + string.Join('.', Enumerable.Repeat("a", 100_000)) + "\n";
        _ = FolderUji.Read(("wilayah.csv", wilayah));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("a", FolderUji.Read(("wilayah.csv", wilayah)).Definisi!.Wilayah[1].Induk);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 20_000_000);
    }

    [Fact]
    public void One_file_alone_is_read_the_same_way()
    {
        var bacaan = KinerjaCsv.ReadWilayah(InputFile.From("w.csv", new StringReader("kode\n33\n33.02\n")));
        Assert.Equal("33", bacaan.Items[1].Induk);
        Assert.Equal("KIN1019", Assert.Single(bacaan.Diagnostics).Code.Id);
    }
}
