using System.IO.Compression;
using System.Xml.Linq;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Tests;

/// <summary><c>kinerja baru --excel</c>: the cells of the CSV files in one workbook that helps to fill it in.</summary>
public sealed class BaruExcelTests
{
    private const string TextFormat = "49"; // the built-in number format @

    private static readonly string[] TextColumns = ["kode", "induk", "simpul", "indikator", "wilayah"];

    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> All => StarterFolder.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_workbook_has_the_cells_of_the_files(string dari)
    {
        using var csv = new StarterFolder(dari);
        using var excel = new StarterFolder(dari, isExcel: true);
        Assert.Equal((0, ""), (excel.Run.Kode, excel.Run.Pesan));
        Assert.Equal(["kinerja.json", "kinerja.xlsx"], excel.Files);
        Assert.Equal(csv.Read("kinerja.json"), excel.Read("kinerja.json"));
        var sheets = excel.SheetRows();
        Assert.Equal(StarterFolder.Tables.Prepend("Petunjuk"), sheets.Keys);
        Assert.All(StarterFolder.Tables, table => Assert.Equal(csv.CsvRows(table), sheets[table]));
    }

    [Fact]
    public void The_sheet_Petunjuk_is_the_page_without_its_marks()
    {
        using var csv = new StarterFolder("contoh");
        using var excel = new StarterFolder("contoh", isExcel: true);
        var page = csv.Read("BACA-SAYA.md").Replace("`", "", StringComparison.Ordinal).Split('\n')
            .Select(line => line.TrimStart('#').TrimStart()).Where(line => line.Length > 0);
        Assert.Equal(page, excel.SheetRows()["Petunjuk"].Select(row => row[0]));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_header_is_bold_and_stays_in_sight(string dari)
    {
        using var starter = new StarterFolder(dari, isExcel: true);
        using var package = ZipFile.OpenRead(starter.PathOf(StarterFolder.Workbook));
        var styles = Part(package, "xl/styles.xml");
        foreach (var table in StarterFolder.Tables)
        {
            var sheet = SheetOf(package, table);
            var pane = Assert.Single(sheet.Descendants(Ns + "pane"));
            Assert.Equal(("1", "frozen"), ((string?)pane.Attribute("ySplit"), (string?)pane.Attribute("state")));
            Assert.All(sheet.Descendants(Ns + "row").First().Elements(Ns + "c"), cell => Assert.NotNull(
                styles.Descendants(Ns + "font").ElementAt((int)FormatOf(styles, cell, "s").Attribute("fontId")!)
                    .Element(Ns + "b")));
        }
    }

    /// <summary>The style of a column holds for all its rows, also for those that are not filled in yet.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Codes_are_texts(string dari)
    {
        using var starter = new StarterFolder(dari, isExcel: true);
        using var package = ZipFile.OpenRead(starter.PathOf(StarterFolder.Workbook));
        var styles = Part(package, "xl/styles.xml");
        foreach (var (table, rows) in starter.SheetRows().Where(sheet => sheet.Key != "Petunjuk"))
        {
            var columns = SheetOf(package, table).Descendants(Ns + "col").ToList();
            var cells = SheetOf(package, table).Descendants(Ns + "row").Skip(1)
                .Select(row => row.Elements(Ns + "c").ToList()).ToList();
            Assert.Equal(rows[0].Length, columns.Count);
            for (var i = 0; i < columns.Count; i++)
            {
                Assert.InRange((int)columns[i].Attribute("width")!, 10, 50);
                if (!TextColumns.Contains(rows[0][i])) continue;
                Assert.Equal(TextFormat, (string?)FormatOf(styles, columns[i], "style").Attribute("numFmtId"));
                Assert.All(cells, row => Assert.Equal(
                    TextFormat, (string?)FormatOf(styles, row[i], "s").Attribute("numFmtId")));
            }
        }
    }

    [Fact]
    public void Columns_of_labels_have_a_list_of_all_of_them()
    {
        using var starter = new StarterFolder("contoh", isExcel: true);
        AssertChoices(starter, "indikator", "tipe", Label.All<TipePerhitungan>());
        AssertChoices(starter, "indikator", "polaritas", Label.All<Polaritas>());
        AssertChoices(starter, "indikator", "agregasi_wilayah", Label.All<AgregasiWilayah>());
        AssertChoices(starter, "indikator", "tingkat_pelapor", Label.All<TingkatWilayah>());
        AssertChoices(starter, "cascading", "jenjang", DaftarJenjang.Baku.Nama);
        AssertChoices(starter, "variabel", "sifat", Label.All<Sifat>());
        AssertChoices(starter, "variabel", "cara_lapor", Label.All<CaraLapor>());
        AssertChoices(starter, "variabel", "frekuensi", Label.All<Frekuensi>());
    }

    /// <summary>The list is there in every row, and the cells that are filled in come from it.</summary>
    private static void AssertChoices(
        StarterFolder starter, string table, string column, IReadOnlyList<string> expected)
    {
        using var package = ZipFile.OpenRead(starter.PathOf(StarterFolder.Workbook));
        var rows = starter.SheetRows()[table];
        var index = Array.IndexOf(rows[0], column);
        var letter = (char)('A' + index);
        var list = SheetOf(package, table).Descendants(Ns + "dataValidation").Single(
            validation => ((string)validation.Attribute("sqref")!).StartsWith($"{letter}2:", StringComparison.Ordinal));
        Assert.Equal("list", (string?)list.Attribute("type"));
        Assert.Equal($"{letter}2:{letter}1048576", (string?)list.Attribute("sqref"));
        Assert.Equal($"\"{string.Join(',', expected)}\"", (string?)list.Element(Ns + "formula1"));
        Assert.All(rows.Skip(1), row => Assert.Contains(row[index], expected.Append("")));
    }

    /// <summary>The format of a cell or a column, by the number that an attribute of it gives.</summary>
    private static XElement FormatOf(XDocument styles, XElement element, string attribute) => styles
        .Descendants(Ns + "cellXfs").Single().Elements().ElementAt((int?)element.Attribute(attribute) ?? 0);

    /// <summary>The writer numbers the parts in the order of the sheets.</summary>
    private static XDocument SheetOf(ZipArchive package, string table)
    {
        var names = Part(package, "xl/workbook.xml").Descendants(Ns + "sheet")
            .Select(sheet => (string)sheet.Attribute("name")!).ToList();
        return Part(package, $"xl/worksheets/sheet{names.IndexOf(table) + 1}.xml");
    }

    private static XDocument Part(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }
}
