using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>A small workbook made of rows, so that a test shows only the cells that matter.</summary>
internal sealed class BukuUji
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly List<(string Name, string Xml, bool IsHidden)> _sheets = [];

    /// <summary>A date as a spreadsheet stores it.</summary>
    public static object Tanggal(int serial) =>
        Raw(string.Create(CultureInfo.InvariantCulture, $"s='2'><v>{serial}</v>"));

    /// <summary>A number in a cell with the format of a percentage: 0.5 is shown as 50%.</summary>
    public static object Persen(string number) => Raw($"s='1'><v>{number}</v>");

    public static object Galat(string value) => Raw($"t='e'><v>{value}</v>");

    public static object Logis(bool value) => Raw($"t='b'><v>{(value ? 1 : 0)}</v>");

    /// <summary>A formula with its stored result; <c>null</c> for none.</summary>
    public static object Formula(string? result) => Raw($"><f>1+1</f>{(result is null ? "" : $"<v>{result}</v>")}");

    /// <summary>A number as a spreadsheet stores it.</summary>
    public static object Angka(string stored) => Raw($"><v>{stored}</v>");

    /// <summary>Adds a sheet; a row holds text, numbers and the cells above, with <c>null</c> for a blank.</summary>
    public BukuUji Lembar(string name, params object?[][] rows) => Add(name, rows, [], "", isHidden: false);

    /// <summary>Adds a sheet with hidden rows, merged ranges or both.</summary>
    public BukuUji Lembar(string name, int[] hiddenRows, string[] merged, params object?[][] rows) => Add(
        name, rows, hiddenRows,
        merged.Length == 0 ? ""
            : $"<mergeCells>{string.Concat(merged.Select(range => $"<mergeCell ref='{range}'/>"))}</mergeCells>",
        isHidden: false);

    public BukuUji Tersembunyi(string name, params object?[][] rows) => Add(name, rows, [], "", isHidden: true);

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, xml) in Parts())
            {
                using var entry = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }
        return bytes.ToArray();
    }

    private BukuUji Add(string name, object?[][] rows, int[] hiddenRows, string after, bool isHidden)
    {
        var xml = string.Concat(rows.Select((row, at) =>
            $"<row r='{at + 1}'{(hiddenRows.Contains(at + 1) ? " hidden='1'" : "")}>"
            + string.Concat(row.Select((cell, column) =>
                cell is null ? "" : $"<c r='{Name(column)}{at + 1}' {Xml(cell)}</c>"))
            + "</row>"));
        _sheets.Add((name, $"<worksheet xmlns='{Main}'><sheetData>{xml}</sheetData>{after}</worksheet>", isHidden));
        return this;
    }

    private IEnumerable<(string Part, string Xml)> Parts()
    {
        string[] ids = [.. _sheets.Select((_, at) => $"r{at + 1}")];
        yield return ("_rels/.rels", $"<Relationships xmlns='{Package}'><Relationship Id='r1' "
            + $"Type='{Relations}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        yield return ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relations}'><sheets>"
            + string.Concat(_sheets.Select((sheet, at) =>
                $"<sheet name='{Escape(sheet.Name)}' sheetId='{at + 1}' r:id='{ids[at]}'"
                + $"{(sheet.IsHidden ? " state='hidden'" : "")}/>"))
            + "</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}'>"
            + string.Concat(ids.Select((id, at) => $"<Relationship Id='{id}' Type='{Relations}/worksheet' "
                + $"Target='worksheets/sheet{at + 1}.xml'/>"))
            + $"<Relationship Id='s' Type='{Relations}/styles' Target='styles.xml'/></Relationships>");
        yield return ("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts>"
            + "<numFmt numFmtId='164' formatCode='0.00%'/><numFmt numFmtId='165' formatCode='dd/mm/yyyy'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
        for (var at = 0; at < _sheets.Count; at++) yield return ($"xl/worksheets/sheet{at + 1}.xml", _sheets[at].Xml);
    }

    private static string Xml(object cell) => cell switch
    {
        RawCell raw => raw.Xml,
        string text => $"t='inlineStr'><is><t xml:space='preserve'>{Escape(text)}</t></is>",
        _ => string.Create(CultureInfo.InvariantCulture, $"><v>{cell}</v>"),
    };

    private static string Escape(string text) =>
        new XText(text).ToString().Replace("'", "&apos;", StringComparison.Ordinal);

    private static string Name(int column) => ((char)('A' + column)).ToString(); // at most 26 columns

    private static RawCell Raw(string xml) => new(xml);

    private sealed record RawCell(string Xml);
}
