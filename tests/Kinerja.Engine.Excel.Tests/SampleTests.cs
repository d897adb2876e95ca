namespace Kinerja.Engine.Excel.Tests;

/// <summary>Workbooks as spreadsheets and applications write them.</summary>
public sealed class SampleTests
{
    [Fact]
    public void All_sheets_of_a_workbook_are_there()
    {
        using var buku = Open("kinerja-kecamatan.xlsx");
        Assert.Equal(
            ["Petunjuk", "Indikator", "Wilayah", "Cascading", "Target", "Realisasi 2025", "Rekap", "Referensi"],
                buku.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["Referensi"], buku.Sheets.Where(sheet => !sheet.IsVisible).Select(sheet => sheet.Name));
        var realisasi = buku.Sheets[5];
        Assert.Equal([new CellRange(1, 0, 1, 6)], realisasi.ReadMergedRanges());
        var rows = realisasi.Rows().ToDictionary(row => row.Number);
        Assert.Equal(
            ["83.33%", "83.3", "90.5%", "4", "3"], Enumerable.Range(4, 5).Select(number => rows[number][5].Text));
        Assert.Equal(13, rows.Values.Single(row => row.IsHidden).Number);
        Assert.False(rows.ContainsKey(2));
        Assert.Equal(CellKind.Text, rows[11][5].Kind);
    }

    [Fact]
    public void Cells_without_a_number_say_what_they_are()
    {
        using var buku = Open("sel-galat.xlsx");
        var nilai = buku.Sheets[0].Rows().ToDictionary(row => row.Number, row => row[5]);
        Assert.Equal((CellKind.Error, "#DIV/0!"), (nilai[2].Kind, nilai[2].Text));
        Assert.Equal((CellKind.Percent, "90%"), (nilai[3].Kind, nilai[3].Text));
        Assert.Equal(CellKind.FormulaWithoutResult, nilai[4].Kind);
        Assert.Equal((CellKind.Boolean, "TRUE"), (nilai[6].Kind, nilai[6].Text));
        Assert.Equal((CellKind.Error, "#N/A"), (nilai[7].Kind, nilai[7].Text));
        Assert.Equal((CellKind.Date, "2025-05-03"), (nilai[8].Kind, nilai[8].Text));
    }

    [Fact]
    public void A_kode_that_a_spreadsheet_took_for_a_number_shows()
    {
        using var buku = Open("ekspor.xlsx");
        var kode = buku.Sheets[0].Rows().ToDictionary(row => row.Number, row => row[1]);
        Assert.Equal((CellKind.Number, "1.1"), (kode[2].Kind, kode[2].Text));
        Assert.Equal((CellKind.Number, "1.1"), (kode[3].Kind, kode[3].Text));
        Assert.Equal((CellKind.Text, "1.10"), (kode[4].Kind, kode[4].Text));
        Assert.Equal(CellKind.Date, kode[5].Kind);
        Assert.Equal((CellKind.Text, "3.2.1"), (kode[6].Kind, kode[6].Text));
    }

    [Fact]
    public void Merged_headers_and_keys_are_told()
    {
        using var buku = Open("Realisasi_Kinerja_2025.xlsx");
        var merged = buku.Sheets[0].ReadMergedRanges();
        Assert.Contains(merged, range => range.ToString() == "I2:J2");
        Assert.Contains(merged, range => range.ToString() == "B4:B5" && range.Contains(5, 1) && !range.Contains(6, 1));
    }

    [Fact]
    public void An_old_xls_is_read_like_any_other()
    {
        using var buku = Open("xls-lama.xls");
        var sheet = Assert.Single(buku.Sheets);
        Assert.Equal("Realisasi TW", sheet.Name);
        Assert.True(sheet.IsVisible);
        Assert.Equal(["A1:I1", "A2:I2"], sheet.ReadMergedRanges().Select(range => range.ToString()));
        var rows = sheet.Rows().ToDictionary(row => row.Number);
        Assert.Equal([1, 2, 4, 5, 6, 7], rows.Keys);
        Assert.Equal(
            ["2", "IKU-2", "Persentase anggaran terserap", "%", "2025", "15.75%", "41.25%", "68.9%"],
            rows[6].Cells.ToArray().Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("evaluasi-renja.xlsx", "Realisasi TW IV")]
    [InlineData("skm-sumberejo.xlsx", "SKM")]
    [InlineData("capaian-tw1.xlsx", "Worksheet")]
    public void Exports_of_applications_are_read(string file, string sheet)
    {
        using var buku = Open(file);
        Assert.Equal(sheet, Assert.Single(buku.Sheets).Name);
        Assert.NotEmpty(buku.Sheets[0].Rows());
    }

    [Fact]
    public void A_stream_that_cannot_be_sought_is_read_too()
    {
        using var file = File.OpenRead(PathOf("ekspor.xlsx"));
        using var pipe =
            new System.IO.Compression.DeflateStream(Deflated(file), System.IO.Compression.CompressionMode.Decompress);
        using var buku = Workbook.Open(pipe);
        Assert.Equal(6, buku.Sheets[0].Rows().Count());
        Assert.Equal(6, buku.Sheets[0].Rows().Count());
    }

    [Theory]
    [InlineData(1, 0, "A1")]
    [InlineData(12, 1, "B12")]
    [InlineData(3, 25, "Z3")]
    [InlineData(3, 26, "AA3")]
    [InlineData(9, 701, "ZZ9")]
    [InlineData(1048576, 16383, "XFD1048576")]
    public void A_cell_has_a_name(int row, int column, string name)
    {
        Assert.Equal(name, CellName.Of(row, column));
        Assert.True(CellName.TryParse(name, out var foundRow, out var foundColumn));
        Assert.Equal((row, column), (foundRow, foundColumn));
    }

    internal static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Buku", file);

    private static Workbook Open(string file) => Workbook.Open(PathOf(file));

    private static MemoryStream Deflated(Stream stream)
    {
        var deflated = new MemoryStream();
        using (var writer = new System.IO.Compression.DeflateStream(
            deflated, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) stream.CopyTo(writer);
        deflated.Position = 0;
        return deflated;
    }
}
