using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>A diagnostic of a row tells the key of the row, so that it can be counted per wilayah (SPEC 8.1).</summary>
public sealed class RowKeyTests
{
    private const string Header = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";

    private const string Two = "wilayah,indikator,";

    private static readonly (string Berkas, string Isi)[] Definisi =
    [
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\n"),
        ("wilayah.csv", "kode,induk,nama\nKAB,,Kabupaten\nX.1,KAB,Kecamatan Satu\nX.2,KAB,Kecamatan Dua\n"),
    ];

    [Theory]
    [InlineData("KIN2011", "x.1 ,ik,2022,II,A,5\n", "X.1|IK|2022|2")]
    [InlineData("KIN2011", "x.1,,2022,1,s,5\n", "X.1||2022|1")]
    [InlineData("KIN2007", "Kecamatan Satu,IK,2022,1,b,lima\n", "X.1|IK|2022|1")]
    [InlineData("KIN2004", "X.1,IQ,2022,3,a,1\n", "X.1||2022|3")]
    [InlineData("KIN2005", "X.1,IK,20222,3,a,1\n", "X.1|IK||3")]
    [InlineData("KIN2006", "X.1,IK,2022,5,a,1\n", "X.1|IK|2022|")]
    [InlineData("KIN2003", "X.9,IK,2022,4,a,1\n", "|IK|2022|4")]
    [InlineData("KIN2010", "X.1,IK,,4,a,1\n", "X.1|IK||4")]
    [InlineData(null, "X.1,IK,2022,4,a,1,5\n", "X.1|IK|2022|4")]
    public void Of_a_row_with_one_number(string? code, string row, string key)
    {
        var folder = Read(("realisasi.csv", Header + "X.1,IK,2022,2,a,1\nX.1,,2022,1,s,1\n" + row));
        var galat = Assert.Single(folder.Galat());
        if (code is not null) Assert.Equal(code, galat.Code.Id);
        Assert.Equal(key, Key(galat));
        Assert.DoesNotContain("wilayah X.1", galat.Place.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("realisasi-w.csv", Two + "tahun,variabel,tw1,tw2,tw3,tw4\nX.2,IK,2022,a,1,2,tiga,4\n", "X.2|IK|2022|3")]
    [InlineData("realisasi-w.csv", Two + "tanggal,variabel,nilai\nX.2,IK,2022-08-31,a,tiga\n", "X.2|IK|2022|3")]
    [InlineData("realisasi-w.csv", Two + "tahun,semester,variabel,nilai\nX.2,IK,2022,I,a,tiga\n", "X.2|IK|2022|2")]
    [InlineData("target.csv", "wilayah,indikator,tahun,target\n,IK,2022,tiga\n", "|IK|2022|")]
    [InlineData("target.csv", "wilayah,indikator,target_2022,target_2023\nX.2,IK,1,tiga\n", "X.2|IK|2023|")]
    [InlineData("target.csv", "wilayah,indikator,tahun,tw1,tw2,tw3,tw4\nX.2,IK,2022,1,tiga,2,3\n", "X.2|IK|2022|2")]
    [InlineData("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1\nX.2,S,2022,100,lima\n", "X.2||2022|1")]
    [InlineData("anggaran.csv", "wilayah,simpul,tahun,pagu\nX.2,S,2022,100\nx.2,s,2022,90\n", "X.2||2022|")]
    [InlineData("pembanding.csv", "indikator,tahun,nama,nilai\nIK,2022,Provinsi,1\nIK,2022,Provinsi,2\n", "|IK|2022|")]
    [InlineData("skm.csv", "wilayah,tahun,triwulan,u1\nX.2,2022,3,9\n", "X.2||2022|3")]
    public void Of_rows_of_other_files(string berkas, string isi, string key) =>
        Assert.Equal(key, Key(Assert.Single(Read((berkas, isi)).Galat())));

    [Fact]
    public void A_replaced_figure_tells_it_too()
    {
        var folder = Read(
            ("kinerja.json", """{ "Kinerja": { "DataGanda": "Terakhir" } }"""),
            ("realisasi.csv", Header + "X.1,IK,2022,2,a,1\nX.1,IK,2022,2,a,3\n"),
            ("anggaran.csv", "wilayah,simpul,tahun,pagu\nX.2,S,2022,100\nX.2,S,2022,90\n"));
        Assert.Equal(
            ["X.1|IK|2022|2", "X.2||2022|"],
            folder.Diagnostics.Where(one => one.Code == DataCodes.DataDiganti).Select(Key));
    }

    /// <summary>The columns of <c>diagnostik.csv</c>; the place on the screen stays file, line and column.</summary>
    [Fact]
    public void Diagnostik_csv_has_it_in_its_columns()
    {
        var folder = Read(("realisasi.csv", Header + "X.1,IK,2022,2,a,lima\n"));
        using var keluar = new TemporaryFolder();
        DiagnosticWriter.Write(keluar.Path, folder.Diagnostics);
        var rows = keluar.Read("diagnostik.csv").Split('\n');
        Assert.Equal("tingkat,kode,berkas,baris,kolom,wilayah,indikator,tahun,triwulan,pesan", rows[0]);
        Assert.StartsWith(
            "Galat,KIN2007,realisasi.csv,2,nilai,X.1,IK,2022,2,", rows[1], StringComparison.Ordinal);
        Assert.Equal("realisasi.csv:2, kolom nilai", folder.Diagnostics[0].Place.ToString());
    }

    private static KinerjaFolder Read(params (string Berkas, string Isi)[] files) =>
        FolderUji.Read([.. Definisi, .. files.All(file => file.Berkas != "realisasi.csv")
            ? (ReadOnlySpan<(string, string)>)[("realisasi.csv", Header + "X.1,,2022,1,s,1\n")] : [], .. files]);

    private static string Key(Diagnostic one) =>
        $"{one.Place.Wilayah}|{one.Place.Indikator}|{one.Place.Tahun}|{one.Place.Triwulan?.Nomor}";
}
