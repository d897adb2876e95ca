using System.Globalization;
using System.Text;
using SpreadCheetah;

namespace Kinerja.Engine.Excel.Writing;

/// <summary>
/// Adds print settings to the parts of a workbook: all cells, A4 landscape, as wide as one page, repeated header rows
/// where a sheet has them. SpreadCheetah 1.28 cannot write them. The order of elements is that of ECMA-376, part 1,
/// 18.2.27 (workbook) and 18.3.1.99 (worksheet). A search for a tag is safe, because <c>&lt;</c> in a cell is escaped.
/// </summary>
internal static class PrintSettings
{
    private const string Book = "xl/workbook.xml";
    private const string Sheet = "xl/worksheets/sheet";
    private const string FitToPage = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    private const string PageSetup =
        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    private static ReadOnlySpan<byte> EndOfSheets => "</sheets>"u8;

    /// <summary>Whether a part takes print settings.</summary>
    public static bool Concerns(string part) => part == Book || part.StartsWith(Sheet, StringComparison.Ordinal);

    /// <param name="part">The name of the part.</param>
    /// <param name="content">Its bytes without print settings.</param>
    /// <param name="sheets">The sheets of the workbook, in order.</param>
    /// <param name="destination">Receives its bytes with print settings.</param>
    public static void Add(string part, Stream content, IReadOnlyList<PrintedSheet> sheets, Stream destination)
    {
        using var read = new MemoryStream();
        content.CopyTo(read);
        var xml = read.GetBuffer().AsSpan(0, (int)read.Length);
        if (part == Book)
        {
            var after = Found(xml.IndexOf(EndOfSheets)) + EndOfSheets.Length;
            Write(destination, xml[..after], Names(sheets), xml[after..]);
            return;
        }
        var begin = Found(xml.IndexOf("<worksheet"u8));
        begin += xml[begin..].IndexOf((byte)'>') + 1;
        var end = xml.LastIndexOf("<drawing"u8);
        if (end < 0) end = xml.LastIndexOf("<legacyDrawing"u8);
        if (end < 0) end = Found(xml.LastIndexOf("</worksheet>"u8));
        Write(destination, xml[..begin], FitToPage, xml[begin..end]);
        Write(destination, [], PageSetup, xml[end..]);
    }

    private static int Found(int index) =>
        index >= 0 ? index : throw new InvalidDataException("A part of the workbook has an unknown form.");

    private static void Write(Stream destination, ReadOnlySpan<byte> before, string added, ReadOnlySpan<byte> after)
    {
        destination.Write(before);
        destination.Write(Encoding.UTF8.GetBytes(added));
        destination.Write(after);
    }

    private static string Names(IReadOnlyList<PrintedSheet> sheets)
    {
        var names = new StringBuilder("<definedNames>");
        for (var i = 0; i < sheets.Count; i++)
        {
            var (name, columns, rows, headerRows) = sheets[i];
            var last = SpreadsheetUtility.GetColumnName(columns);
            Define("Print_Area", i, $"'{name}'!$A$1:${last}${rows}");
            if (headerRows > 0) Define("Print_Titles", i, $"'{name}'!$1:${headerRows}");
        }
        return names.Append("</definedNames>").ToString();

        void Define(string what, int sheet, string range) => names.Append(
            CultureInfo.InvariantCulture,
            $"<definedName name=\"_xlnm.{what}\" localSheetId=\"{sheet}\">{range}</definedName>");
    }
}
