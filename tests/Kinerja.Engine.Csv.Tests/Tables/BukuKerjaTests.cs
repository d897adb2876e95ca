using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>SPEC 10.11: workbooks, in the folder or in place of it.</summary>
public sealed class BukuKerjaTests
{
    private static readonly object?[] Judul = ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];

    [Fact]
    public void A_merged_key_holds_for_each_of_its_rows()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", [], ["A2:A3", "B2:B5", "C2:C5", "A4:A5"], Judul,
            ["X", "IK", 2022, 1, "a", 1], [null, null, null, 1, "b", 2],
            ["Y", null, null, 1, "a", 3], [null, null, null, 1, "b", 4]));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(
            [("X", "a", 1m), ("X", "b", 2m), ("Y", "a", 3m), ("Y", "b", 4m)],
            folder.Data!.SemuaRealisasi.Select(sel => (sel.Wilayah, sel.Variabel, sel.Nilai!.Value)).Order());
    }

    [Fact]
    public void A_merged_number_counts_once()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", [], ["F2:F3"], Judul,
            ["X", "IK", 2022, 1, "a", 1], ["X", "IK", 2022, 1, "b", null]));
        Assert.Empty(folder.Galat());
        Assert.Equal(1, Assert.Single(folder.Data!.SemuaRealisasi, sel => sel.Nilai is not null).Nilai);
    }

    [Fact]
    public void Hidden_rows_and_sheets_count_and_are_told()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", [3], [], Judul,
                ["X", "IK", 2022, 1, "a", 1], ["X", "IK", 2022, 1, "b", 2])
            .Tersembunyi("Target", ["indikator", "tahun", "target"], ["IK", 2022, 80]));
        Assert.Equal(
            [("KIN2033", "Realisasi"), ("KIN2033", "Target")],
            folder.Diagnostics.Select(d => (d.Code.Id, d.Place.Sheet!)).Order());
        Assert.Equal(2, folder.Data!.SemuaRealisasi.Count());
        Assert.Equal(80, Assert.Single(folder.Data.SemuaTarget).Target);
    }

    [Theory]
    [InlineData("83.299999999999997", "83.3")]
    [InlineData("0.1", "0.1")]
    [InlineData("1E3", "1000")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.234", "1.234")]
    [InlineData("-5", "-5")]
    public void A_number_is_the_shortest_decimal(string stored, string number) =>
        AssertNumber(BukuUji.Angka(stored), number);

    [Theory]
    [InlineData("0.8330", "83.3")]
    [InlineData("1", "100")]
    [InlineData("-0.05", "-5")]
    public void A_percentage_is_a_hundred_times_its_stored_number(string stored, string number) =>
        AssertNumber(BukuUji.Persen(stored), number);

    [Fact]
    public void A_formula_counts_by_its_result() => AssertNumber(BukuUji.Formula("7.5"), "7.5");

    [Fact]
    public void Text_is_text() => AssertNumber("12,5", "12.5");

    [Fact]
    public void A_text_that_is_ambiguous_is_rejected_as_in_a_file() =>
        AssertCell(5, "1.234", "KIN2008", "nilai", "'1.234'");

    [Fact]
    public void A_date_where_a_number_is_wanted_is_rejected() =>
        AssertCell(5, BukuUji.Tanggal(45000), "KIN2029", "nilai", "sebuah tanggal");

    [Fact]
    public void A_boolean_where_a_number_is_wanted_is_rejected() =>
        AssertCell(5, BukuUji.Logis(true), "KIN2029", "nilai", "TRUE atau FALSE");

    [Fact]
    public void An_error_value_is_rejected() =>
        AssertCell(5, BukuUji.Galat("#DIV/0!"), "KIN2029", "nilai", "nilai galat");

    [Fact]
    public void A_formula_without_a_result_is_rejected() =>
        AssertCell(5, BukuUji.Formula(null), "KIN2029", "nilai", "rumus tanpa hasil tersimpan");

    [Fact]
    public void A_date_where_a_code_is_wanted_is_rejected() =>
        AssertCell(1, BukuUji.Tanggal(45000), "KIN2029", "indikator", "sebuah tanggal");

    [Fact]
    public void An_error_value_where_a_code_is_wanted_is_rejected() =>
        AssertCell(0, BukuUji.Galat("#REF!"), "KIN2029", "wilayah", "nilai galat");

    [Fact]
    public void A_date_may_be_a_date()
    {
        object?[] judul = ["wilayah", "indikator", "tahun", "tanggal", "variabel", "nilai"];
        var folder = Read(new BukuUji().Lembar("Realisasi", judul,
            ["X", "IK", 2022, BukuUji.Tanggal(44651), "a", 1])); // 31 March 2022
        Assert.Empty(folder.Galat());
        Assert.Equal(1, Assert.Single(folder.Data!.SemuaRealisasi).Triwulan.Nomor);
    }

    [Fact]
    public void A_code_stored_as_a_number_is_its_shortest_text()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", Judul, [33.02m, "IK", 2022, 1, "a", 1]),
            ("wilayah.csv", "kode\n33.02\n"));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal("33.02", Assert.Single(folder.Data!.SemuaRealisasi).Wilayah);
    }

    [Fact]
    public void A_code_that_lost_a_zero_is_rejected()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", Judul, [33.1m, "IK", 2022, 1, "a", 1]),
            ("wilayah.csv", "kode\n33.10\n"));
        var galat = Assert.Single(folder.Galat());
        Assert.Equal(("KIN2029", "Realisasi!A2"), (galat.Code.Id, galat.Place.Cell));
        Assert.Contains("'33.10'", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_have_the_names_of_files_and_others_are_told()
    {
        var folder = Read(new BukuUji()
            .Lembar("Realisasi 2022", Judul, ["X", "IK", 2022, 1, "a", 1])
            .Lembar("REALISASI  (2)", Judul, ["X", "IK", 2022, 2, "a", 2])
            .Lembar("Grafik", ["apa saja"]));
        Assert.Equal(("KIN1023", "Grafik"),
            (Assert.Single(folder.Diagnostics).Code.Id, folder.Diagnostics[0].Place.Sheet));
        Assert.Equal(2, folder.Data!.SemuaRealisasi.Count());
        Assert.Equal(
            ["buku.xlsx!REALISASI  (2)", "buku.xlsx!Realisasi 2022"],
            folder.Accounts.Select(akun => akun.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_only_visible_sheet_of_a_workbook_with_the_name_of_a_file_is_that_file()
    {
        using var folder = new TemporaryFolder(("indikator.csv", FolderUji.Indikator));
        folder.Write("Realisasi 2022.xlsx", new BukuUji().Lembar("Sheet1", Judul, ["X", "IK", 2022, 1, "a", 1])
            .Tersembunyi("Sheet2", ["x"]).ToBytes());
        var read = KinerjaFolder.Read(folder.Path);
        Assert.Empty(read.Galat());
        Assert.Single(read.Data!.SemuaRealisasi);
    }

    [Fact]
    public void A_workbook_may_stand_in_place_of_a_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("kinerja.xlsx", new BukuUji()
            .Lembar("Indikator", ["kode", "rumus", "tipe"], ["IK", "a", "Kumulatif"])
            .Lembar("Realisasi", Judul, ["X", "IK", 2022, 1, "a", 1]).ToBytes());
        var read = KinerjaFolder.Read(folder.PathOf("kinerja.xlsx"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(1, read.Calculate().Indikator.First().Realisasi.Value);
    }

    [Fact]
    public void Columns_without_a_header_are_ignored()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", Judul, ["X", "IK", 2022, 1, "a", 1, "catatan", 9]));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal((1, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    [Fact]
    public void The_place_of_a_bad_cell_is_its_sheet_and_cell()
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", ["Laporan"], [null], [null, .. Judul],
            [null, "X", "IK", 2022, 9, "a", 1]));
        var galat = Assert.Single(folder.Galat());
        Assert.Equal(("buku.xlsx", "Realisasi", 4, "E", "triwulan"), (
            galat.Place.File, galat.Place.Sheet, galat.Place.Line ?? 0, galat.Place.SheetColumn, galat.Place.Column));
        Assert.StartsWith("Galat KIN2006 buku.xlsx, Realisasi!E4, kolom triwulan", galat.ToString(),
            StringComparison.Ordinal);
    }

    private static void AssertNumber(object cell, string number)
    {
        var folder = Read(new BukuUji().Lembar("Realisasi", Judul, ["X", "IK", 2022, 1, "a", cell]));
        Assert.Empty(folder.Diagnostics);
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            Assert.Single(folder.Data!.SemuaRealisasi).Nilai);
    }

    /// <summary>A row with this cell is rejected with one Galat at the cell; the row below it is used.</summary>
    private static void AssertCell(int at, object cell, string code, string column, string message)
    {
        object?[] row = ["X", "IK", 2022, 1, "a", 1];
        row[at] = cell;
        var folder = Read(new BukuUji().Lembar("Realisasi", Judul, row, ["X", "IK", 2022, 2, "a", 1]));
        var galat = Assert.Single(folder.Galat());
        Assert.Equal(
            (code, Severity.Galat, $"Realisasi!{(char)('A' + at)}2", column),
            (galat.Code.Id, galat.Severity, galat.Place.Cell, galat.Place.Column));
        Assert.Contains(message, galat.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), (folder.Accounts[0].Dibaca, folder.Accounts[0].Dipakai));
    }

    private static KinerjaFolder Read(BukuUji buku, params (string Berkas, string Isi)[] files)
    {
        using var folder = new TemporaryFolder([("indikator.csv", FolderUji.Indikator), .. files]);
        return KinerjaFolder.Read(folder.Write("buku.xlsx", buku.ToBytes()).Path);
    }
}
