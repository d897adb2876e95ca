using System.IO.Compression;
using System.Text;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>A small workbook made of its parts, so that a test shows only the part that matters.</summary>
internal sealed class BukuKerja
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public Dictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    public BukuKerja()
    {
        With("_rels/.rels",
            $"<Relationships xmlns='{Package}'><Relationship Id='r1' Type='{Relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        With("xl/workbook.xml",
            $"<workbook xmlns='{Main}' xmlns:r='{Relations}'><sheets><sheet name='Data' sheetId='1' r:id='r1'/></sheets></workbook>");
        With("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns='{Package}'><Relationship Id='r1' Type='{Relations}/worksheet' Target='worksheets/sheet1.xml'/>"
            + $"<Relationship Id='r2' Type='{Relations}/styles' Target='styles.xml'/><Relationship Id='r3' Type='{Relations}/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>");
        WithFormats();
        WithTexts();
        WithRows("");
    }

    public BukuKerja With(string part, string xml)
    {
        Parts[part] = Encoding.UTF8.GetBytes(xml);
        return this;
    }

    /// <summary>Styles 1, 2, … with these number formats; style 0 is General, as always.</summary>
    public BukuKerja WithFormats(params string[] codes) => With("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts>"
        + string.Concat(
            codes.Select(
            (code, i) =>
            $"<numFmt numFmtId='{164 + i}' formatCode='{new System.Xml.Linq.XText(code).ToString().Replace("'", "&apos;", StringComparison.Ordinal)}'/>"))
        + "</numFmts><cellXfs><xf numFmtId='0'/>"
            + string.Concat(codes.Select((_, i) => $"<xf numFmtId='{164 + i}'/>")) + "</cellXfs></styleSheet>");

    public BukuKerja WithTexts(params string[] items) =>
        With("xl/sharedStrings.xml",
            $"<sst xmlns='{Main}'>{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>");

    public BukuKerja WithRows(string rows, string after = "") =>
        With("xl/worksheets/sheet1.xml", $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{after}</worksheet>");

    /// <summary>One row of cells.</summary>
    public BukuKerja WithCells(string cells) => WithRows($"<row r='1'>{cells}</row>");

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }

    public List<SheetRow> Rows() => Read(ToBytes()).Single().Rows;

    public Cell[] Cells() => Rows().Single().Cells.ToArray();

    public Cell Cell() => Cells().Single();

    public WorkbookFormatException Fault() => Fault(ToBytes());

    public static WorkbookFormatException Fault(byte[] bytes) =>
        Assert.Throws<WorkbookFormatException>(() => Read(bytes));

    /// <summary>Everything that a workbook gives.</summary>
    public static List<(string Name, bool IsVisible, List<SheetRow> Rows, IReadOnlyList<CellRange> Merged)> Read(
        byte[] bytes)
    {
        using var workbook = Workbook.Open(new MemoryStream(bytes));
        return workbook.Sheets.Select(
            sheet => (sheet.Name, sheet.IsVisible, sheet.Rows().ToList(), sheet.ReadMergedRanges())).ToList();
    }
}
