using System.Text;
using System.Xml;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>
/// A text, whole or in runs of different letters (ECMA-376 18.4). Phonetic runs, which tell how to read it aloud, are
/// left out.
/// </summary>
internal static class RichText
{
    /// <summary>Reads the element that the reader stands on, and goes to its end.</summary>
    public static string Read(XmlPart xml, Func<string> place)
    {
        if (xml.IsEmpty) return "";
        var text = "";
        StringBuilder? runs = null;
        for (var depth = 0; depth >= 0 && xml.Next();)
        {
            if (xml.NodeType == XmlNodeType.EndElement) depth--;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "t")
            {
                var run = EscapedText.Decode(xml.Content(place));
                if (text.Length > 0) (runs ??= new StringBuilder(text)).Append(run);
                else text = run;
                if (runs?.Length > Limits.CellLength) throw Faults.TooLongCell(place());
            }
            else if (xml.Name == "r" && depth == 0) depth += xml.IsEmpty ? 0 : 1;
            else xml.Skip();
        }
        return runs?.ToString() ?? text;
    }
}
