using Kinerja.Engine.Anggaran;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>A pagu that the rows of each quarter repeat (SPEC 10.8, 16.1).</summary>
public sealed class PaguPerTriwulanTests
{
    private const string Long = "wilayah;simpul;tahun;triwulan;pagu;realisasi\n";

    /// <summary>Rows of one quarter share a pagu; the other quarters repeat its sum.</summary>
    [Theory]
    [InlineData("X;SK1;2022;1;100;1\nX;SK1;2022;1;150;2\nX;SK1;2022;2;150;3\nX;SK1;2022;2;100;4\n", 250, "")]
    [InlineData("X;SK1;2022;1;100;1\nX;SK1;2022;1;100;2\nX;SK1;2022;;200;\n", 200, "")]
    [InlineData(
        "X;SK1;2022;1;100;1\nX;SK1;2022;1;150;2\nX;SK1;2022;2;260;7\n", 250,
        "Pagu simpul 'SK1' untuk wilayah 'X' tahun 2022 berjumlah 260 pada TW 2, sedangkan 250 pada TW 1 di "
            + "anggaran.csv:2, kolom pagu")]
    public void Shared_pagu_are_added_up_once_under_Jumlahkan(string rows, int pagu, string told)
    {
        var folder = Read(Long + rows, "{\"Kinerja\":{\"DataGanda\":\"Jumlahkan\"}}");
        if (told.Length > 0) folder.AssertGalat("KIN2011", "anggaran.csv", 4, "pagu", told);
        else Assert.Empty(folder.Galat());
        Assert.Equal(pagu, Assert.Single(folder.Anggaran!.Baris).Pagu);
        Assert.Equal(3, folder.Anggaran.Baris[0].Tw1);
        Assert.Equal(0, folder.Accounts[^1].Ditolak);
    }

    [Fact]
    public void A_pagu_per_quarter_without_any_realisasi_is_repeated_too()
    {
        var folder = Read("wilayah,simpul,tahun,triwulan,pagu\nX,SK1,2022,1,9\nX,SK1,2022,2,9\nX,SK1,2022,,9\n");
        Assert.Empty(folder.Galat());
        Assert.Equal(new BarisAnggaran("X", "SK1", 2022, 9), Assert.Single(folder.Anggaran!.Baris));
        Assert.Equal(3, folder.Accounts[^1].Dipakai);
    }

    private static KinerjaFolder Read(string anggaran, string options = "{}") => FolderUji.Read(
    [
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\nSK1,S,Sub Kegiatan\nSK2,S,Sub Kegiatan\n"),
        ("wilayah.csv", "kode,induk,nama\nK,,Kabupaten\nX,K,Kecamatan Satu\n"),
        ("anggaran.csv", anggaran), ("kinerja.json", options),
    ]);
}
