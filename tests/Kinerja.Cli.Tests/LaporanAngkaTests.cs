using System.IO.Compression;
using System.Xml.Linq;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Excel;
using Kinerja.Engine.Excel.Writing;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Cli.Tests;

/// <summary>SPEC 18.1: renderers show the same figures, and none of their own.</summary>
public sealed class LaporanAngkaTests
{
    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Samples =>
        [.. Repository.Samples().Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_cell_of_every_table_is_the_same_in_the_workbook_and_in_the_files(string sample)
    {
        var laporan = Laporan(sample);
        var workbook = TabelBaca.FromWorkbook(laporan);
        var judged = 0;
        foreach (var tabel in laporan.Tabel)
        {
            var expected = TabelFigures.Of(laporan, tabel);
            Assert.Equal(expected, workbook[tabel.Kode]);
            Assert.Equal(expected, TabelBaca.FromCsv(laporan, tabel));
            Assert.Equal(expected, TabelBaca.FromCsv(laporan, tabel, CsvDialect.Excel), Comma);
            judged += expected.Sum(row => row.Count(cell => cell.Length > 0));
        }
        Assert.InRange(judged, 50, int.MaxValue);
    }

    [Fact]
    public void A_workbook_of_the_same_report_has_the_same_bytes() =>
        Assert.Equal(Bytes(Laporan("sokaraja-2022")), Bytes(Laporan("sokaraja-2022")));

    [Fact]
    public void Sheets_have_short_names_of_their_own()
    {
        Assert.All(LaporanKinerja.KodeFormulir, kode => Assert.Matches("^[a-z0-9-]{1,31}$", kode));
        Assert.Equal(LaporanKinerja.KodeFormulir.Distinct(), LaporanKinerja.KodeFormulir);
    }

    /// <summary>Every column is covered on every level, and no cell lies under another.</summary>
    [Fact]
    public void The_header_is_merged_as_on_the_paper_form()
    {
        var laporan = Laporan("sokaraja-2022", "pengukuran");
        using var stream = new MemoryStream(Bytes(laporan));
        using var workbook = Workbook.Open(stream);
        var sheet = Assert.Single(workbook.Sheets);
        var merged = sheet.ReadMergedRanges();
        var rows = sheet.Rows().ToDictionary(row => row.Number);
        // No, Sasaran, Indikator, Satuan, Tipe, Target tahun, then three columns of each quarter.
        Assert.Contains(merged, range => $"{range}".Contains("A3", StringComparison.Ordinal));
        Assert.Equal(("No", "TW I"), (rows[3][0].Text, rows[3][6].Text));
        Assert.Equal(("", "Target s.d."), (rows[4][0].Text, rows[4][6].Text));
        Assert.Equal(("", ""), (rows[3][7].Text, rows[3][8].Text));
    }

    [Fact]
    public void A_number_has_as_many_digits_as_it_needs_and_a_text_stays_a_text()
    {
        using var package = new ZipArchive(new MemoryStream(Bytes(Laporan("sokaraja-2022", "pengukuran"))));
        var styles = Part(package, "xl/styles.xml");
        var formats = styles.Descendants(Ns + "numFmt").Select(format => (string)format.Attribute("formatCode")!)
            .Where(format => !format.StartsWith("yyyy", StringComparison.Ordinal)); // a default that no cell has
        Assert.Contains("#,##0.0", formats);
        Assert.All(formats, format => Assert.Matches("^#,##0(\\.0{1,2})?$", format));
        var sheet = Part(package, "xl/worksheets/sheet1.xml");
        Assert.Equal("4", (string?)sheet.Descendants(Ns + "pane").Single().Attribute("ySplit"));
        Assert.Empty(sheet.Descendants(Ns + "f"));
    }

    [Fact]
    public void Each_sheet_is_printed_whole_as_wide_as_one_page()
    {
        var laporan = Laporan("kabupaten-contoh");
        using var package = new ZipArchive(new MemoryStream(Bytes(laporan)));
        var names = Part(package, "xl/workbook.xml").Descendants(Ns + "definedName").ToList();
        Assert.Contains("'pengukuran'!$1:$4", names.Select(name => name.Value));
        Assert.DoesNotContain(names, name => name.Value.StartsWith("'ringkasan'!$1", StringComparison.Ordinal));
        for (var i = 0; i < laporan.Formulir.Length; i++)
        {
            var sheet = Part(package, $"xl/worksheets/sheet{i + 1}.xml").Root!;
            var last = sheet.Descendants(Ns + "row").Max(row => (int)row.Attribute("r")!);
            var area = names.Single(name =>
                (int)name.Attribute("localSheetId")! == i && (string)name.Attribute("name")! == "_xlnm.Print_Area");
            Assert.StartsWith($"'{laporan.Formulir[i].Kode}'!$A$1:$", area.Value, StringComparison.Ordinal);
            Assert.EndsWith($"${last}", area.Value, StringComparison.Ordinal);
            Assert.Equal("sheetPr", sheet.Elements().First().Name.LocalName);
            Assert.Equal("1", (string?)sheet.Descendants(Ns + "pageSetUpPr").Single().Attribute("fitToPage"));
            var setup = sheet.Elements(Ns + "pageSetup").Single();
            Assert.Equal(
                ("landscape", "0"), ((string?)setup.Attribute("orientation"), (string?)setup.Attribute("fitToHeight")));
            Assert.All(
                setup.ElementsAfterSelf(), after => Assert.Matches("^(drawing|legacyDrawing)$", after.Name.LocalName));
        }
    }

    internal static byte[] Bytes(LaporanKinerja laporan)
    {
        using var stream = new MemoryStream();
        LaporanWorkbookWriter.Write(stream, laporan);
        return stream.ToArray();
    }

    internal static LaporanKinerja Laporan(string sample, params string[] forms)
    {
        var folder = KinerjaFolder.Read(Repository.PathOf("samples", sample));
        var hasil = folder.Calculate();
        return LaporanKinerja.Susun(
            hasil, Titik.Cari(hasil)!, new PilihanLaporan { Formulir = [.. forms], Pembanding = folder.Pembanding });
    }

    /// <summary>The dialect for spreadsheets has the decimal mark of Indonesia.</summary>
    private static bool Comma(string[] expected, string[] read) =>
        expected.Length == read.Length && expected.Zip(read).All(pair =>
            pair.First == pair.Second || pair.First == TabelFigures.FromIndonesian(pair.Second));

    private static XDocument Part(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
