using System.Globalization;
using System.Xml;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Worksheets;

/// <summary>Reads the cells of one row after the other (ECMA-376 18.3.1.4).</summary>
internal sealed class CellReader
{
    private readonly XmlPart _xml;
    private readonly string _sheet;
    private readonly List<string> _texts;
    private readonly IReadOnlyList<NumberFormat> _styles;
    private readonly CellMaker _maker;
    private readonly string _cellName;
    private readonly string _valueName;
    private readonly string _formulaName;
    private readonly string _inlineName;
    private readonly Func<string> _place;
    private Cell[] _row = new Cell[16];
    private int _rowNumber;
    private int _column;
    private string _type = "n";
    private int _style;
    private bool _hasFormula;
    private bool _hasValue;

    public CellReader(XmlPart xml, string sheet, List<string> texts, IReadOnlyList<NumberFormat> styles, bool is1904)
    {
        _xml = xml;
        _sheet = sheet;
        _texts = texts;
        _styles = styles;
        _maker = new CellMaker(is1904);
        _cellName = xml.Intern("c");
        _valueName = xml.Intern("v");
        _formulaName = xml.Intern("f");
        _inlineName = xml.Intern("is");
        _place = Place;
    }

    /// <summary>Reads the row that the reader stands on, and goes to its end.</summary>
    /// <returns>Its cells that are not blank, good until the next row.</returns>
    public ReadOnlySpan<Cell> Read(int rowNumber)
    {
        _rowNumber = rowNumber;
        _column = -1;
        var count = 0;
        for (var isInside = !_xml.IsEmpty; isInside && _xml.Next() && _xml.NodeType != XmlNodeType.EndElement;)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            if (!ReferenceEquals(_xml.Name, _cellName))
            {
                _xml.Skip();
                continue;
            }
            var cell = ReadCell();
            if (cell.IsBlank) continue;
            if (_column >= Limits.Columns) throw Faults.TooManyColumns(Place());
            if (count == _row.Length) Array.Resize(ref _row, count * 2);
            _row[count++] = cell;
        }
        return _row.AsSpan(0, count);
    }

    private string Place() => $"{_sheet}!{CellName.Of(_rowNumber, Math.Max(_column, 0))}";

    private Cell ReadCell()
    {
        ReadAttributes();
        _hasFormula = false;
        _hasValue = false;
        Cell cell = default;
        for (var isInside = !_xml.IsEmpty; isInside && _xml.Next() && _xml.NodeType != XmlNodeType.EndElement;)
        {
            if (_xml.NodeType != XmlNodeType.Element) continue;
            var name = _xml.Name;
            if (ReferenceEquals(name, _valueName)) cell = FromValue(_xml.Content(_place));
            else if (ReferenceEquals(name, _inlineName)) cell = CellMaker.Text(_column, RichText.Read(_xml, _place));
            else SkipOther(name);
        }
        var lacksResult = _hasFormula && cell.IsBlank && !(_hasValue && _type == "str");
        return lacksResult ? new Cell(_column, CellKind.FormulaWithoutResult, "") : cell;
    }

    private void SkipOther(string name)
    {
        _hasFormula |= ReferenceEquals(name, _formulaName);
        _xml.Skip();
    }

    private void ReadAttributes()
    {
        string? name = null;
        _type = "n";
        _style = 0;
        while (_xml.NextAttribute())
        {
            switch (_xml.Name)
            {
                case "r":
                    name = _xml.AttributeValue;
                    break;
                case "t":
                    _type = _xml.AttributeValue;
                    break;
                case "s":
                    _style = Index(_xml.AttributeValue);
                    break;
            }
        }
        _xml.BackToElement();
        var before = _column;
        if (name is null) _column++;
        else if (!CellName.TryParse(name, out var row, out _column) || row != _rowNumber || _column <= before)
        {
            throw Faults.Damaged($"{_sheet}, baris {_rowNumber}", $"nama sel \"{name}\" tidak mungkin di sini");
        }
        if (_style < 0 || _style >= _styles.Count) throw Faults.Damaged(Place(), "gaya sel ini tidak ada");
    }

    private Cell FromValue(string stored)
    {
        _hasValue = true;
        if (_type == "str") return CellMaker.Text(_column, EscapedText.Decode(stored));
        stored = stored.Trim();
        if (stored.Length == 0) return default;
        switch (_type)
        {
            case "s":
                var index = Index(stored);
                return index >= 0 && index < _texts.Count
                    ? CellMaker.Text(_column, _texts[index])
                    : throw Faults.Damaged(Place(), "teks bersama sel ini tidak ada");
            case "n":
                var cell = _maker.Number(_column, stored, _styles[_style]);
                return cell.IsBlank ? throw Faults.Damaged(Place(), $"\"{stored}\" bukan bilangan") : cell;
            case "b":
                return CellMaker.Boolean(_column, stored is "1" or "true");
            case "e":
                return new Cell(_column, CellKind.Error, stored);
            case "d":
                return new Cell(_column, CellKind.Date, IsoDate(stored));
            default:
                throw Faults.Damaged(Place(), $"jenis sel \"{_type}\" tidak dikenal");
        }
    }

    private string IsoDate(string stored) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? DateText.Of(date)
            : throw Faults.Damaged(Place(), $"\"{stored}\" bukan tanggal");

    private static int Index(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
