using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3: a row with another separator than the header is rejected and told, never skipped.</summary>
public sealed class PemisahTests
{
    private const string Wide = "wilayah,indikator,tahun,tw1,tw2,tw3,tw4\n";
    private const string Long = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    [Theory]
    [InlineData("realisasi.csv", Wide + "X,IK,2022,1,,,\n", "X;IK;2022;2;2;2;2", "';'")]
    [InlineData("realisasi.csv", Wide + "X,IK,2022,1,,,\n", "X;IK;2022;2,5;2;2;2", "';'")] // the comma of a number
    [InlineData("realisasi.csv", Long + "X,,2022,1,a,1\n", "X;;2022;2;a;1", "';'")]
    [InlineData("realisasi.csv", Long + "X,,2022,1,a,1\n", "X\t\t2022\t2\ta\t1", "tab")]
    [InlineData("realisasi.csv", Long + "X,,2022,1,a,1\n", "X||2022|2|a|1", "'|'")]
    [InlineData("realisasi.csv", "wilayah;tahun;triwulan;variabel;nilai\nX;2022;1;a;1\n", "X,2022,2,a,1", "','")]
    [InlineData("target.csv", "indikator,tahun,target\nIK,2022,80\n", "IK;2023;80", "';'")]
    [InlineData("target.csv", "indikator,2022,2023\nIK,80,81\n", "IK;80;81", "';'")]
    [InlineData("anggaran.csv", "wilayah,simpul,tahun,pagu\nX,S,2022,100\n", "X;S;2023;Rp 1.000", "';'")]
    [InlineData("pembanding.csv", "indikator,nama,tahun,nilai\nIK,Nasional,2022,80\n", "IK;Provinsi;2022;81", "';'")]
    [InlineData("skm.csv", "wilayah,tahun,triwulan,u1,u2\nX,2022,1,4,3\n", "X;2022;1;3;4", "';'")]
    public void A_row_of_another_separator_is_rejected(string berkas, string rows, string other, string separator)
    {
        var folder = Read((berkas, $"{rows}{other}\n"));
        folder.AssertGalat("KIN2037", berkas, 3, null, $"Baris ini terpisah {separator}, padahal judul");
        var akun = Assert.Single(folder.Accounts, one => one.File == berkas);
        Assert.Equal((2, 1, 0), (akun.Dibaca, akun.Dipakai, akun.Dilewati));
    }

    [Theory]
    [InlineData("target.csv", "indikator;tahun;target\nIK,2022,80\n")]
    [InlineData("realisasi.csv", "wilayah;indikator;tahun;tw1;tw2;tw3;tw4\nX,IK,2022,3,3,3,3\n")]
    public void A_header_of_another_separator_than_its_rows_is_told(string berkas, string isi)
    {
        var folder = Read((berkas, isi));
        folder.AssertGalat("KIN2037", berkas, 2, null, "padahal judul berkas ini terpisah ';'");
        Assert.DoesNotContain(folder.Diagnostics, one => one.Code.Id is "KIN2015" or "KIN2024");
    }

    /// <summary>The commas of its decimals are no separators.</summary>
    [Theory]
    [InlineData("NRR;;;3,5;3,4;3,6\n")]
    [InlineData("Rata-rata;;;3,5;3,4;3\n")]
    public void A_mean_of_a_survey_is_no_row_of_another_separator(string mean)
    {
        var folder = Read(("skm.csv", "wilayah;tahun;triwulan;u1;u2;u3\nX;2022;1;4;3;4\n" + mean));
        Assert.Empty(folder.Galat());
        Assert.Equal(1, Assert.Single(folder.Accounts, one => one.File == "skm.csv").Dilewati);
    }

    [Fact]
    public void A_row_pasted_into_one_cell_of_a_sheet_is_rejected()
    {
        using var folder = new TemporaryFolder([("indikator.csv", FolderUji.Indikator)]);
        folder.Write("buku.xlsx", new BukuUji().Lembar("Realisasi",
            ["wilayah", "tahun", "triwulan", "variabel", "nilai"], ["X", 2022, 1, "a", 1], ["X;2022;1;b;2"]).ToBytes());
        var galat = Assert.Single(KinerjaFolder.Read(folder.Path).Galat());
        Assert.Equal(("KIN2037", 3), (galat.Code.Id, galat.Place.Line));
        Assert.Contains("Text to Columns", galat.Message, StringComparison.Ordinal);
    }

    /// <summary>Such a row would be a wilayah with a long kode, or lack its rumus.</summary>
    [Theory]
    [InlineData("wilayah.csv", "kode,nama,tingkat,induk\nX,,,\nY;Yogya;Kecamatan;X\n")]
    [InlineData("wilayah.csv", "kode;nama\nX,Satu\nY;Dua\n", 2)]
    [InlineData("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\nIL;b;Kumulatif\n")]
    public void A_definition_says_the_same(string berkas, string isi, int line = 3) =>
        Assert.Contains(Read((berkas, isi)).Galat(), one =>
            (one.Code.Id, one.Place.File, one.Place.Line) == ("KIN1012", berkas, (int?)line)
            && one.Message.StartsWith("Baris ini terpisah", StringComparison.Ordinal));

    [Theory]
    [InlineData("Bidang satu; bidang dua; bidang tiga; bidang empat; bidang lima; bidang enam,,,,,\n")]
    [InlineData("\"Camat; Sekcam; 2022; 1; a; 5\",,,,,\n")] // quoted, so the text is one cell under any separator
    [InlineData("Jumlah;;;;;12\n")]
    public void A_heading_with_the_other_separator_is_no_data(string heading)
    {
        var folder = Read(("realisasi.csv", Long + "X,,2022,1,a,1\n" + heading));
        Assert.Equal("KIN2024", Assert.Single(folder.Diagnostics).Code.Id);
    }

    [Theory]
    [InlineData("Persen(jumlah, rencana),Kumulatif,1", "kode,nama,satuan,rumus,tipe,bobot")] // more cells than names
    [InlineData("Persen(jumlah, rencana),Kumulatif,", "kode,nama,satuan,rumus,tipe,bobot")]
    [InlineData("Persen(jumlah, rencana),Kumulatif,1", "kode,nama,satuan,rumus,tipe,bobot,penanggung_jawab")]
    public void A_comma_of_a_rumus_without_quotes_is_told(string row, string header) => FolderUji
        .Read(("indikator.csv", $"{header}\nLAP,Laporan,%,{row}\n"))
        .AssertGalat("KIN1012", "indikator.csv", 2, null, "koma di dalam rumus tanpa kutip");

    private static KinerjaFolder Read(params (string, string)[] files) => FolderUji.Read(
        [
            ("cascading.csv", "kode,jenjang\nS,Sasaran\n"),
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Kumulatif\n"), .. files,
        ]);
}
