namespace Kinerja.Engine.Excel.Formats;

/// <summary>What a number format shows of a number: the number, a percentage, or a date (SPEC 10.11).</summary>
internal sealed class NumberFormat
{
    /// <summary>A fourth section is for texts.</summary>
    private const int NumericSections = 3;

    private readonly FormatSection[] _sections;

    private NumberFormat(FormatSection[] sections)
    {
        _sections = sections;
        var first = sections[0].Kind;
        Uniform = Array.TrueForAll(sections, section => section.Kind == first) ? first : null;
    }

    /// <summary>The format of a plain number.</summary>
    public static NumberFormat General { get; } = Parse("General");

    /// <summary>What it shows of every number; <c>null</c> when that depends on the number (<c>0%;-0</c>).</summary>
    public CellKind? Uniform { get; }

    /// <summary>Reads the code of a format, such as <c>0.0%;[Red]-0.0%</c>. Every text is one.</summary>
    public static NumberFormat Parse(string code)
    {
        var sections = new List<FormatSection>(NumericSections);
        for (var at = 0; at < code.Length && sections.Count < NumericSections;)
        {
            sections.Add(FormatSection.Scan(code, ref at));
        }
        if (sections.Count == 0) sections.Add(new FormatSection(CellKind.Number, "", 0));
        return new NumberFormat([.. sections]);
    }

    /// <summary>The format with a number of its own in every workbook.</summary>
    /// <returns><c>null</c> where it must be in the workbook.</returns>
    public static NumberFormat? BuiltIn(int id) => id switch
    {
        9 or 10 => Parse("0%"),
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => Parse("yyyy"),
        >= 0 and <= 49 => General,
        _ => null,
    };

    /// <summary>What it shows of a number.</summary>
    public CellKind KindOf(double value) => Uniform ?? SectionOf(value).Kind;

    private FormatSection SectionOf(double value)
    {
        var first = _sections[0];
        if (first.HasCondition ? first.Accepts(value) : IsOfFirst(value)) return first;
        if (_sections.Length == 1) return first;
        var second = _sections[1];
        var isOfSecond = second.HasCondition ? second.Accepts(value) : _sections.Length == 2 || value < 0;
        return isOfSecond ? second : _sections[^1];
    }

    /// <summary>Without conditions: two sections are for 0 and more, and less; three for more, less, and 0.</summary>
    private bool IsOfFirst(double value) => _sections.Length switch
    {
        1 => true,
        2 => value >= 0,
        _ => value > 0,
    };
}
