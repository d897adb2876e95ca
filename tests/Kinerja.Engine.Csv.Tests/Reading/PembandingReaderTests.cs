using System.Globalization;
using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 10, 17.4: <c>pembanding.csv</c>.</summary>
public sealed class PembandingReaderTests
{
    private const string Header = "indikator,nama,tahun,nilai\n";

    [Theory]
    [InlineData(Header + "IK,Nasional,2022,\"80,5\"\nIK,Provinsi,2022,75\n", "Nasional 2022 80.5, Provinsi 2022 75")]
    [InlineData("Kode IKU;Pembanding;Tahun;Realisasi\nik;Provinsi;2022;75 %\n", "Provinsi 2022 75")]
    [InlineData("Data 2022;;;\nNama Pembanding;Kode Indikator;Tahun;Angka\nNasional;IK;2022;1\n", "Nasional 2022 1")]
    [InlineData(Header + "IK,Nasional,2022,-\nIK,Nasional,2022,4\nIK,Nasional,2023,5\n",
        "Nasional 2022 4, Nasional 2023 5")]
    public void A_row_holds_one_number(string isi, string expected)
    {
        var folder = FolderUji.Read(("pembanding.csv", isi));
        Assert.Empty(folder.Galat());
        Assert.Equal(expected, Text(folder));
        Assert.Equal(0, folder.Accounts[^1].Ditolak);
        Assert.True(folder.CanCalculate);
    }

    [Theory]
    [InlineData("Tolak", "80", 1, "KIN2011")]
    [InlineData("Terakhir", "40", 2, "KIN2021")]
    [InlineData("Jumlahkan", "120", 2, "")]
    public void A_second_row_of_a_key_follows_the_policy(string dataGanda, string nilai, int used, string code)
    {
        var folder = FolderUji.Read(
            ("kinerja.json", $"{{\"Kinerja\":{{\"DataGanda\":\"{dataGanda}\"}}}}"),
            ("pembanding.csv", Header + "IK,Nasional,2022,80\nik,nasional,2022,40\n"));
        Assert.Equal("Nasional 2022 " + nilai, Text(folder), ignoreCase: true);
        Assert.Equal((2, used), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Dipakai));
        Assert.Equal(code, string.Concat(folder.Diagnostics.Select(one => one.Code.Id)));
        Assert.All(folder.Diagnostics, one => Assert.Contains(
            " di pembanding.csv:2, kolom nilai", one.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IX,Nasional,2022,1\n", "KIN2004", "indikator", "Indikator 'IX' tidak ada di indikator.csv.")]
    [InlineData(",Nasional,2022,1\n", "KIN2010", "indikator", "Kolom 'indikator' kosong.")]
    [InlineData("IK,,2022,1\n", "KIN2010", "nama", "Kolom 'nama' kosong.")]
    [InlineData("IK,Nasional,22,1\n", "KIN2005", "tahun", "'22' bukan tahun")]
    [InlineData("IK,Nasional,2022,12.34.567\n", "KIN2007", "nilai", "bukan angka")]
    public void A_bad_cell_rejects_its_row(string row, string code, string column, string message)
    {
        var folder = FolderUji.Read(("pembanding.csv", Header + row));
        folder.AssertGalat(code, "pembanding.csv", 2, column, message);
        Assert.Empty(folder.Pembanding!.Baris);
        Assert.Equal((1, 1), (folder.Accounts[^1].Dibaca, folder.Accounts[^1].Ditolak));
    }

    [Fact]
    public void A_number_may_be_a_label()
    {
        (string, string)[] files =
        [
            ("indikator.csv", "kode,rumus,tipe\nIK,a,Non Kumulatif\n"), ("variabel.csv", "variabel,skala\na,sakip\n"),
            ("skala.csv", "skala,label,nilai\nsakip,A,6\nsakip,BB,5\n"),
        ];
        Assert.Equal("Nasional 2022 6", Text(FolderUji.Read(
            [.. files, ("pembanding.csv", Header + "IK,Nasional,2022,a\n")])));
        FolderUji.Read([.. files, ("pembanding.csv", Header + "IK,Nasional,2022,C\n")])
            .AssertGalat("KIN2060", "pembanding.csv", 2, "nilai", "A (6), BB (5)");
    }

    [Fact]
    public void A_header_lacks_columns() => FolderUji.Read(("pembanding.csv", "indikator,nama,nilai\nIK,N,1\n"))
        .AssertGalat("KIN1002", "pembanding.csv", 1, "tahun", "tahun");

    [Fact]
    public void There_is_none_without_a_file() => Assert.Null(FolderUji.Read().Pembanding);

    [Fact]
    public void A_sheet_and_a_mapped_file_are_read_as_one()
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi),
            ("bps.csv", "IKU;Angka\nIK;81\n"),
            ("kinerja.json", """
                { "Masukan": [ { "Berkas": "bps.csv", "Jenis": "pembanding", "Kolom": { "IKU": "indikator" },
                  "Baku": { "nama": "Nasional", "tahun": "2022" } } ] }
                """));
        folder.Write("buku.xlsx", new BukuUji()
            .Lembar("Pembanding", ["indikator", "nama", "tahun", "nilai"], ["IK", "Provinsi", 2022, 79.5m]).ToBytes());
        var read = KinerjaFolder.Read(folder.Path);
        Assert.Empty(read.Galat());
        Assert.Equal("Nasional 2022 81, Provinsi 2022 79.5", Text(read));
    }

    [Theory]
    [InlineData(CsvDialect.Baku)]
    [InlineData(CsvDialect.Excel)]
    public void Writing_then_reading_is_the_identity(CsvDialect dialect)
    {
        var folder = FolderUji.Read(
            ("pembanding.csv", Header + "IK,\"=a;b,\"\"c\",2022,1.2345\nIK,Provinsi,1999,-3\n"));
        using var written = new TemporaryFolder();
        var path = written.PathOf("baru");
        DatasetWriter.Write(path, folder.Parts!, folder.Data!, dialect, pembanding: folder.Pembanding);
        Assert.Equal<BarisPembanding>(folder.Pembanding!.Baris, KinerjaFolder.Read(path).Pembanding!.Baris);
    }

    private static string Text(KinerjaFolder folder) => string.Join(", ", folder.Pembanding!.Baris.Select(row =>
        string.Create(CultureInfo.InvariantCulture, $"{Single(row)} {row.Tahun} {row.Nilai}")));

    private static string Single(BarisPembanding row)
    {
        Assert.Equal("IK", row.Indikator);
        return row.Nama;
    }
}
