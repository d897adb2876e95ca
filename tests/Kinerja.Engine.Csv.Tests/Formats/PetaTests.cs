using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Csv.Tests.Tables;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>SPEC 10.10: the section <c>Masukan</c> of <c>kinerja.json</c> says what a file is.</summary>
public sealed class PetaTests
{
    private const string Ekspor = "Kode Barang;OPD;Thn;TW;Nama;Angka\nIK;X;2022;1;a;5\nIK;X;2022;1;b;10\n";

    private const string Kolom =
        "\"Kolom\": { \"Kode Barang\": \"indikator\", \"Thn\": \"tahun\", \"Nama\": \"variabel\", "
        + "\"Angka\": \"nilai\" }";

    [Theory]
    [InlineData("ekspor-*.csv", "ekspor-tw1.csv")]
    [InlineData("EKSPOR-TW?.CSV", "ekspor-tw1.csv")]
    [InlineData("a*.txt", "apa.txt")]
    [InlineData("R*.csv", "Realisasi.csv")]
    public void A_file_of_any_name_is_read_as_its_jenis(string glob, string name)
    {
        var folder = Read(name, Ekspor, $"\"Berkas\": \"{glob}\", \"Jenis\": \"realisasi\", {Kolom}");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(50, folder.Calculate().Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void A_mapping_that_matches_no_file_is_a_warning()
    {
        var folder = FolderUji.Read(
            ("kinerja.json", "{ \"Masukan\": [{ \"Berkas\": \"ekspr.csv\", \"Jenis\": \"realisasi\" }] }"),
            ("ekspor.csv", "a\n"));
        Assert.Equal(["KIN1015", "KIN1024"], folder.Diagnostics.Select(d => d.Code.Id).Order());
        Assert.Contains("Maksud Anda 'ekspor.csv'?", folder.Diagnostics.Single(d => d.Code.Id == "KIN1024").Message,
            StringComparison.Ordinal);
        Assert.True(folder.CanCalculate);
    }

    [Fact]
    public void Kolom_wins_over_a_name_of_the_column()
    {
        var folder = Read("e.csv",
            "wilayah;indikator;tahun;triwulan;variabel;nilai;angka benar\nX;IK;2022;1;a;99;5\nX;IK;2022;1;b;99;10\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"Kolom\": { \"Angka Benar\": \"nilai\" }");
        Assert.Equal(("KIN1011", "nilai"),
            (Assert.Single(folder.Diagnostics).Code.Id, folder.Diagnostics[0].Place.Column));
        Assert.Equal(50, folder.Calculate().Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void Baku_fills_a_column_that_is_not_there_and_not_one_that_is()
    {
        var folder = Read("e.csv", "wilayah;indikator;triwulan;variabel;nilai\nX;IK;1;a;5\n;IK;1;b;10\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"Baku\": { \"tahun\": 2023, \"wilayah\": \"Y\" }");
        folder.AssertGalat("KIN2010", "e.csv", 3, "wilayah", "kosong");
        var sel = Assert.Single(folder.Data!.SemuaRealisasi, sel => sel.Tahun == 2023);
        Assert.Equal(("X", 5m), (sel.Wilayah, sel.Nilai));
    }

    /// <summary>A plain quarter allows to parse rows to numbers alone, which knows no constants.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("TW I")]
    public void Baku_gives_every_row_its_indikator(string triwulan)
    {
        var folder = Read("e.csv", $"wilayah,tahun,triwulan,variabel,nilai\nX,2022,{triwulan},a,5\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"Baku\": { \"indikator\": \"IK\" }");
        Assert.Equal("IK", Assert.Single(folder.Data!.SemuaRealisasi).Indikator?.ToUpperInvariant());
    }

    [Fact]
    public void Baku_may_use_an_alias_of_the_column()
    {
        var folder = Read("e.csv", "indikator;tahun;triwulan;variabel;nilai\nIK;2023;1;a;5\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"Baku\": { \"kode_wilayah\": \"Z\" }");
        Assert.Empty(folder.Galat());
        Assert.Equal("Z", Assert.Single(folder.Data!.SemuaRealisasi, sel => sel.Tahun == 2023).Wilayah);
    }

    [Fact]
    public void Nilai_translates_cells_whatever_their_case()
    {
        var folder = Read("e.csv",
            "wilayah;indikator;tahun;triwulan;variabel;nilai\nKec. Sokaraja;IK;2022;Semester Awal;a;5\n"
            + " KEC. SOKARAJA ;IK;2022;Semester Awal;b;10\nY;IK;2022;1;b;10\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"Nilai\": { \"wilayah\": { \"Kec. Sokaraja\": \"X\" }, "
            + "\"triwulan\": { \"Semester Awal\": \"2\" } }");
        Assert.Empty(folder.Galat());
        Assert.Equal(
            [("X", 2, 5m), ("X", 2, 10m), ("Y", 1, 10m)],
            folder.Data!.SemuaRealisasi.Select(sel => (sel.Wilayah, sel.Triwulan.Nomor, sel.Nilai!.Value)).Order());
    }

    [Fact]
    public void Kolom_may_name_joined_headers()
    {
        var folder = Read("e.csv",
            "Wilayah;Indikator;Tahun;Variabel;Hasil Ukur;\n;;;;Awal;Akhir\nX;IK;2022;a;1;4\nX;IK;2022;b;2;5\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", "
            + "\"Kolom\": { \"Hasil Ukur Awal\": \"tw1\", \"Hasil Ukur Akhir\": \"tw4\" }");
        Assert.Empty(folder.Galat());
        Assert.Equal([1m, 2m, 4m, 5m], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai!.Value).Order());
    }

    [Fact]
    public void BarisJudul_is_a_line_of_the_file()
    {
        var folder = Read("e.csv",
            $"{FolderUji.Realisasi}\nwilayah,indikator,tahun,triwulan,variabel,nilai\nX,,2022,1,a,5\nX,,2022,1,b,10\n",
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"BarisJudul\": 5");
        Assert.Empty(folder.Diagnostics);
        Assert.Equal([5m, 10m], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai!.Value).Order());
    }

    [Fact]
    public void BarisJudul_of_another_line_is_refused()
    {
        var folder = Read("e.csv", FolderUji.Realisasi,
            "\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", \"BarisJudul\": 2");
        Assert.Equal("KIN1002", Assert.Single(folder.Galat()).Code.Id);
        Assert.False(folder.CanCalculate);
    }

    [Fact]
    public void A_header_that_the_file_does_not_have_is_told_with_a_suggestion()
    {
        var kolom = Kolom.Replace("Kode Barang", "Kode Barrang", StringComparison.Ordinal);
        var folder = Read("e.csv", Ekspor, $"\"Berkas\": \"e.csv\", \"Jenis\": \"realisasi\", {kolom}");
        var galat = Assert.Single(folder.Galat(), d => d.Code.Id == "KIN1022");
        Assert.Contains("e.csv tidak mempunyai kolom 'Kode Barrang' di judul baris 1. Maksud Anda 'Kode Barang'?",
            galat.Message, StringComparison.Ordinal);
        Assert.False(folder.CanCalculate);
    }

    [Theory]
    [InlineData("", "tidak menyebut Lembar")]
    [InlineData("\"Lembar\": \"Triwulan 3\",", "tidak mempunyai lembar 'Triwulan 3'")]
    public void A_workbook_of_two_sheets_needs_a_known_sheet(string lembar, string message)
    {
        object?[] header = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];
        var buku = new BukuUji().Lembar("Triwulan 1", header, ["X", "IK", 2022, 1, "a", 5])
            .Lembar("Triwulan 2", header, ["X", "IK", 2022, 2, "a", 6]);
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), ("realisasi.csv", FolderUji.Realisasi),
            ("kinerja.json", $"{{ \"Masukan\": [{{ \"Berkas\": \"e.xlsx\", {lembar} \"Jenis\": \"realisasi\" }}] }}"));
        var read = KinerjaFolder.Read(folder.Write("e.xlsx", buku.ToBytes()).Path);
        Assert.Contains(message, read.Galat().First(d => d.Code.Id == "KIN1022").Message, StringComparison.Ordinal);
        Assert.False(read.CanCalculate);
    }

    [Fact]
    public void Each_sheet_may_have_its_own_mapping()
    {
        object?[] header = ["wilayah", "indikator", "tahun", "variabel", "nilai"];
        var buku = new BukuUji().Lembar("Triwulan 1", header, ["X", "IK", 2023, "a", 5])
            .Lembar("Triwulan 2", header, ["X", "IK", 2023, "a", 6]);
        string[] entries =
        [
            .. Enumerable.Range(1, 2).Select(q => $"{{ \"Berkas\": \"e.xlsx\", \"Lembar\": \"triwulan {q}\", "
                + $"\"Jenis\": \"realisasi\", \"Baku\": {{ \"triwulan\": {q} }} }}"),
        ];
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator),
            ("kinerja.json", $"{{ \"Masukan\": [{string.Join(',', entries)}] }}"));
        var read = KinerjaFolder.Read(folder.Write("e.xlsx", buku.ToBytes()).Path);
        Assert.Empty(read.Galat());
        Assert.Equal(
            [(1, 5m), (2, 6m)],
            read.Data!.SemuaRealisasi.Select(sel => (sel.Triwulan.Nomor, sel.Nilai!.Value)).Order());
    }

    private static KinerjaFolder Read(string name, string isi, string entry)
    {
        using var folder = new TemporaryFolder(
            ("indikator.csv", FolderUji.Indikator), (name, isi),
            ("kinerja.json", $"{{ \"Masukan\": [{{ {entry} }}] }}"));
        return KinerjaFolder.Read(folder.Path);
    }
}
