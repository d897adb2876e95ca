using System.Collections.Frozen;
using System.Xml;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>
/// A .xlsx or .xlsm: its sheets in the order of their tabs, their shared texts and styles. Macros are never read.
/// </summary>
internal sealed class XlsxWorkbook : IDisposable
{
    private readonly Package _package;
    private readonly string _part;
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<string, Relationship> _relationships = FrozenDictionary<string, Relationship>.Empty;
    private List<string>? _texts;
    private IReadOnlyList<NumberFormat>? _styles;

    private XlsxWorkbook(Package package, CancellationToken cancellationToken)
    {
        _package = package;
        _part = FindWorkbook(cancellationToken);
    }

    /// <summary>Whether days count from 1904.</summary>
    public bool Is1904 { get; private set; }

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    /// <summary>Reads what sheets there are.</summary>
    /// <param name="stream">Can be sought; stays open.</param>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    public static XlsxWorkbook Open(Stream stream, CancellationToken cancellationToken)
    {
        var package = Package.Open(stream);
        try
        {
            var workbook = new XlsxWorkbook(package, cancellationToken);
            workbook.ReadSheets(cancellationToken);
            return workbook;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    public XmlPart OpenPart(string part, CancellationToken cancellationToken) =>
        _package.OpenPart(part, cancellationToken);

    public GuardedStream OpenBytes(string part, CancellationToken cancellationToken) =>
        _package.OpenBytes(part, cancellationToken);

    /// <summary>The shared texts, read when the first sheet asks for them.</summary>
    public List<string> Texts(CancellationToken cancellationToken) => _texts ??= PartOf("sharedStrings") is { } part
        ? SharedStrings.Read(_package, part, cancellationToken)
        : [];

    /// <summary>The formats by style, read when the first sheet asks for them.</summary>
    public IReadOnlyList<NumberFormat> Styles(CancellationToken cancellationToken) =>
        _styles ??= PartOf("styles") is { } part
        ? Worksheets.Styles.Read(_package, part, cancellationToken)
        : Worksheets.Styles.None;

    public void Dispose() => _package.Dispose();

    private string? PartOf(string type) =>
        _relationships.Values.FirstOrDefault(relationship => relationship.Type == type)?.Target;

    private string FindWorkbook(CancellationToken cancellationToken)
    {
        var root = _package.RelationshipsOf("", cancellationToken).Values;
        var part = root.FirstOrDefault(relationship => relationship.Type == "officeDocument")?.Target;
        if (part is null) throw Faults.NoWorkbook("berkas zip ini tidak memuat buku kerja");
        if (part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            throw Faults.NoWorkbook("bentuk biner (.xlsb) tidak dibaca");
        if (part.StartsWith("word/", StringComparison.OrdinalIgnoreCase)
            || part.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
            throw Faults.NoWorkbook("isinya dokumen Word atau PowerPoint");
        return part;
    }

    private void ReadSheets(CancellationToken cancellationToken)
    {
        _relationships = _package.RelationshipsOf(_part, cancellationToken);
        var sheets = new List<Sheet>();
        using var xml = _package.OpenPart(_part, cancellationToken);
        xml.MoveToRoot("workbook");
        for (var isInside = !xml.IsEmpty; isInside && xml.Next();)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "workbookPr") Is1904 = xml.Flag("date1904");
            if (xml.Name == "sheets") ReadSheets(xml, sheets);
            else xml.Skip();
        }
        Sheets = sheets;
    }

    private void ReadSheets(XmlPart xml, List<Sheet> sheets)
    {
        for (var isInside = !xml.IsEmpty; isInside && xml.Next() && xml.NodeType != XmlNodeType.EndElement;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "sheet" && ReadSheet(xml) is { } sheet) sheets.Add(sheet);
            xml.Skip();
        }
    }

    /// <returns><c>null</c> for a sheet without cells: a chart, a dialog, macros of 1992.</returns>
    private Sheet? ReadSheet(XmlPart xml)
    {
        var name = xml.Attribute("name") ?? "";
        var isVisible = xml.Attribute("state") is null or "visible";
        var id = xml.Attribute("id") ?? "";
        if (name.Length == 0) throw Faults.Damaged(_part, "sebuah lembar tidak bernama");
        if (!_relationships.TryGetValue(id, out var relationship) || relationship.Target.Length == 0)
        {
            throw Faults.Damaged(_part, $"isi lembar \"{name}\" tidak ditemukan");
        }
        if (relationship.Type != "worksheet") return null;
        // Each of many sheets with the same large part would be read anew.
        if (!_read.Add(relationship.Target))
            throw Faults.Damaged(relationship.Target, "dua lembar memakai isi yang sama");
        return new Sheet(name, isVisible, new XlsxSheet(this, name, relationship.Target));
    }
}
