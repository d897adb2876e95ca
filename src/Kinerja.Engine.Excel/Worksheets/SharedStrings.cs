using System.Xml;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>The texts that cells of all sheets share; a cell holds the index of its own.</summary>
internal static class SharedStrings
{
    /// <summary>Reads the whole part.</summary>
    public static List<string> Read(Package package, string part, CancellationToken cancellationToken)
    {
        var texts = new List<string>();
        using var xml = package.OpenPart(part, cancellationToken);
        xml.MoveToRoot("sst");
        if (xml.IsEmpty) return texts;
        while (xml.Next())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "si") texts.Add(RichText.Read(xml, () => part));
            else xml.Skip();
        }
        return texts;
    }
}
