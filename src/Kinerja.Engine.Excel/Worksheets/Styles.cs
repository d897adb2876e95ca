using System.Globalization;
using System.Xml;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>The number format of each style of cells.</summary>
internal static class Styles
{
    /// <summary>Of a workbook without styles.</summary>
    public static IReadOnlyList<NumberFormat> None { get; } = [NumberFormat.General];

    /// <summary>Reads the formats, by the index that a cell holds.</summary>
    public static IReadOnlyList<NumberFormat> Read(Package package, string part, CancellationToken cancellationToken)
    {
        var formats = new Dictionary<int, NumberFormat>();
        var ids = new List<int>();
        using var xml = package.OpenPart(part, cancellationToken);
        xml.MoveToRoot("styleSheet");
        for (var isInside = !xml.IsEmpty; isInside && xml.Next();)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "numFmts") ReadChildren(xml, "numFmt", () => AddFormat(xml, formats));
            else if (xml.Name == "cellXfs") ReadChildren(xml, "xf", () => ids.Add(Id(xml)));
            else xml.Skip();
        }
        var general = NumberFormat.General;
        var styles = ids.ConvertAll(id => formats.GetValueOrDefault(id) ?? NumberFormat.BuiltIn(id) ?? general);
        return styles.Count == 0 ? None : styles;
    }

    private static void ReadChildren(XmlPart xml, string name, Action child)
    {
        if (xml.IsEmpty) return;
        while (xml.Next() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == name) child();
            xml.Skip();
        }
    }

    private static void AddFormat(XmlPart xml, Dictionary<int, NumberFormat> formats) =>
        formats[Id(xml)] = NumberFormat.Parse(xml.Attribute("formatCode") ?? "");

    private static int Id(XmlPart xml)
    {
        if (xml.Attribute("numFmtId") is not { } text) return 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw Faults.Damaged(xml.Part, $"numFmtId \"{text}\" bukan bilangan");
    }
}
