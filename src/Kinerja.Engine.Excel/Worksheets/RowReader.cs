using System.Globalization;
using System.Xml;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>Reads the rows of a sheet one by one; their cells by <see cref="CellReader"/>.</summary>
internal sealed class RowReader
{
    private readonly XmlPart _xml;
    private readonly string _sheet;
    private readonly CellReader _cells;
    private readonly string _rowName;
    private bool _isStarted;
    private bool _isHidden;
    private int _number;

    public RowReader(XmlPart xml, string sheet, List<string> texts, IReadOnlyList<NumberFormat> styles, bool is1904)
    {
        _xml = xml;
        _sheet = sheet;
        _cells = new CellReader(xml, sheet, texts, styles, is1904);
        _rowName = xml.Intern("row");
    }

    /// <summary>
    /// The next row that holds a value; <c>null</c> after the last, when the rest of the sheet has been read as well.
    /// </summary>
    public SheetRow? Read()
    {
        if (!_isStarted && !Start()) return null;
        while (_xml.Next() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (!ReferenceEquals(_xml.Name, _rowName))
            {
                _xml.Skip();
                continue;
            }
            ReadAttributes();
            var cells = _cells.Read(_number);
            if (!cells.IsEmpty) return new SheetRow(_number, _isHidden, cells);
        }
        while (_xml.Next())
        {
            if (_xml.NodeType == XmlNodeType.Element) _xml.Skip();
        }
        return null;
    }

    /// <summary>Goes into the rows.</summary>
    /// <returns><c>false</c> when the sheet has none; then it has been read to its end.</returns>
    private bool Start()
    {
        _isStarted = true;
        _xml.MoveToRoot("worksheet");
        for (var isInside = !_xml.IsEmpty; isInside && _xml.Next();)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (_xml.Name == "sheetData" && !_xml.IsEmpty) return true;
            _xml.Skip();
        }
        return false;
    }

    private void ReadAttributes()
    {
        string? number = null;
        _isHidden = false;
        while (_xml.NextAttribute())
        {
            if (_xml.Name == "r") number = _xml.AttributeValue;
            else if (_xml.Name == "hidden") _isHidden = XmlPart.IsYes(_xml.AttributeValue);
        }
        _xml.BackToElement();
        var before = _number;
        if (number is null) _number++;
        else if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _number)) _number = 0;
        if (_number > before && _number <= Limits.Rows) return;
        number ??= _number.ToString(CultureInfo.InvariantCulture);
        throw Faults.Damaged($"{_sheet}, sesudah baris {before}", $"nomor baris \"{number}\" tidak mungkin");
    }
}
