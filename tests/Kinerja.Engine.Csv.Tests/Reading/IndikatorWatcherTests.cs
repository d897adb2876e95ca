using System.Text;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10.7: a file without <c>indikator</c> whose unknown column holds the indikator of its rows.</summary>
public sealed class IndikatorWatcherTests
{
    private const string Indikator =
        "kode,nama,rumus,tipe\nS1.1,Konflik selesai,\"Persen(a, b)\",Kumulatif\n12,Desa tertib,a,Kumulatif\n"
        + "S1.2,,b,Kumulatif\n";

    [Theory]
    [InlineData("Sandi", "s1.1", "kode")]
    [InlineData("Sandi", "=\"S1.1\"", "kode")]
    [InlineData("Sandi", "Konflik  Selesai", "nama")]
    [InlineData("Sandi", "\u3000desa-tertib", "nama")]
    public void Nothing_is_computed(string judul, string isi, string what)
    {
        var folder = Read(1, $"wilayah,{judul},tahun,triwulan,variabel,nilai\nX,,2022,1,a,1\nX,{isi},2022,1,b,2\n");
        folder.AssertGalat("KIN1020", "realisasi.csv", 1, judul, $"Kolom '{judul}' berisi {what} indikator: ");
        Assert.False(folder.CanCalculate);
        Assert.Equal(2, folder.Accounts[0].Dibaca);
    }

    [Theory]
    [InlineData("wilayah,kode,tahun,triwulan,variabel,nilai\nX,12,2022,1,a,1\nX,S1.9,2022,1,b,2\n")]
    [InlineData("wilayah,catatan,tahun,triwulan,variabel,nilai\nX,tentang S1.1,2022,1,a,1\nX,,2022,1,b,2\n")]
    [InlineData("wilayah,Indikator,IKU,tahun,triwulan,variabel,nilai\nX,,S1.1,2022,1,a,1\n")]
    [InlineData("wilayah,tahun,triwulan,variabel,nilai\nX,2022,1,a,1\n")]
    public void A_file_of_shared_variabel_is_computed(string realisasi) => Assert.True(Read(1, realisasi).CanCalculate);

    [Fact]
    public void A_wide_file_is_watched_too()
    {
        var folder = Read(1, "wilayah;sandi;nama;tahun;variabel;tw1;tw2;tw3;tw4\nX;S1.1;Konflik selesai;2022;a;1;;;\n");
        Assert.Equal(
            [("KIN1020", "sandi"), ("KIN1020", "nama")],
            folder.Galat().Select(galat => (galat.Code.Id, galat.Place.Column!)));
    }

    /// <summary>The row may be any one of many, in any block, used or rejected.</summary>
    [Theory]
    [InlineData(1, "X,S1.1,2022,1,b,2\n")]
    [InlineData(3, "X,S1.1,2022,1,b,2\n")]
    [InlineData(3, "X,S1.1,20222,1,b,2\n")]
    [InlineData(3, "\"X\", \"S1.1\",2022,1,b,2\n")]
    public void Any_row_is_enough(int utas, string row)
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => $"X{i},T{i},2022,1,a,1\n").ToList();
        foreach (var at in new[] { 0, 5_000, 20_000 })
        {
            var folder =
                Read(utas, "wilayah,ket,tahun,triwulan,variabel,nilai\n" + string.Concat(rows[..at]) + row
                + string.Concat(rows[at..]));
            Assert.Single(folder.Galat(), galat => galat.Code.Id == "KIN1020");
            Assert.False(folder.CanCalculate);
        }
    }

    private static KinerjaFolder Read(int utas, string realisasi) => KinerjaFolder.Read(
        [InputFile.From("indikator.csv", new StringReader(Indikator)),
            InputFile.From("realisasi.csv", new MemoryStream(Encoding.UTF8.GetBytes(realisasi)))],
        new ReadOptions { Threads = utas });
}
