using System.Text;
using System.Xml;

namespace Kinerja.Engine.Excel.Packages;

/// <summary>
/// A part read as XML, element by element. Declares no entities, fetches nothing, goes no deeper than <see
/// cref="Limits.Depth"/>, and turns every fault of the bytes into a <see cref="WorkbookFormatException"/>.
/// </summary>
internal sealed class XmlPart : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly GuardedStream _stream;
    private readonly XmlReader _xml;

    public XmlPart(GuardedStream stream, string part)
    {
        _stream = stream;
        Part = part;
        try
        {
            _xml = XmlReader.Create(stream, Settings); // Looks at the first bytes for their encoding.
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            stream.Dispose();
            throw Faults.Damaged(part, "bagian ini tidak dapat dibaca", exception);
        }
    }

    public string Part { get; }

    public XmlNodeType NodeType => _xml.NodeType;

    /// <summary>The name of the element, without its namespace; the same instance for the same name.</summary>
    public string Name => _xml.LocalName;

    public bool IsEmpty => _xml.IsEmptyElement;

    /// <summary>An attribute of the element, without regard to namespaces; <c>null</c> when it has none.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == name) value = _xml.Value;
        }
        _xml.MoveToElement();
        return value;
    }

    /// <summary>Whether an attribute says yes.</summary>
    public bool Flag(string name) => IsYes(Attribute(name));

    public static bool IsYes(string? value) => value is "1" or "true";

    /// <summary>The name as this reader gives it, to compare instances.</summary>
    public string Intern(string name) => _xml.NameTable.Add(name);

    /// <summary>Goes to the next attribute of the element.</summary>
    public bool NextAttribute() => _xml.MoveToNextAttribute();

    public string AttributeValue => _xml.Value;

    public void BackToElement() => _xml.MoveToElement();

    /// <summary>Goes to the next node.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        _stream.Mark();
        try
        {
            return _xml.Read();
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    /// <summary>Goes to the root element.</summary>
    public void MoveToRoot(string name)
    {
        while (Next())
        {
            if (NodeType != XmlNodeType.Element) continue;
            if (Name == name) return;
            break;
        }
        throw Faults.Damaged(Part, $"bagian ini tidak berisi <{name}>");
    }

    /// <summary>Reads the whole part and tells of every element of it. Checks that its root is the one meant.</summary>
    public void Read(string root, Action element)
    {
        MoveToRoot(root);
        element();
        while (Next())
        {
            CheckDepth();
            if (NodeType == XmlNodeType.Element) element();
        }
    }

    /// <summary>Goes to the end of the element.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement) return;
        var depth = _xml.Depth;
        while (Next())
        {
            CheckDepth();
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth) return;
        }
    }

    /// <summary>Reads the text of the element, and goes to its end.</summary>
    /// <param name="place">Where it is, should its text be too long.</param>
    public string Content(Func<string> place)
    {
        if (_xml.IsEmptyElement) return "";
        var text = "";
        StringBuilder? pieces = null; // References, CDATA and blanks may split a text.
        while (Next() && NodeType != XmlNodeType.EndElement)
        {
            if (NodeType == XmlNodeType.Element)
            {
                Skip();
                continue;
            }
            var piece = Value();
            if (text.Length == 0) text = piece;
            else (pieces ??= new StringBuilder(text)).Append(piece);
            if (text.Length > Limits.CellLength || pieces?.Length > Limits.CellLength)
                throw Faults.TooLongCell(place());
        }
        return pieces?.ToString() ?? text;
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private string Value()
    {
        try
        {
            return _xml.Value;
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    private void CheckDepth()
    {
        if (_xml.Depth > Limits.Depth) throw Faults.Damaged(Part, "unsur XML bersarang terlalu dalam");
    }

    private WorkbookFormatException Damaged(Exception exception) => exception switch
    {
        XmlException { LineNumber: > 0 } xml => Faults.Damaged(
            $"{Part}, baris {xml.LineNumber}, huruf {xml.LinePosition}", "XML-nya tidak benar", exception),
        _ => Faults.Damaged(Part, "bagian ini tidak dapat dibaca", exception),
    };
}
