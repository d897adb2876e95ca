namespace Kinerja.Engine.Excel.Formats;

/// <summary>
/// One section of a number format: the kind of cell it makes, and its condition if it has one (<c>[&lt;1]0%</c>).
/// </summary>
internal sealed record FormatSection(CellKind Kind, string Comparison, double Operand)
{
    /// <summary>Whether it has a condition of its own.</summary>
    public bool HasCondition => Comparison.Length > 0;

    /// <summary>
    /// Reads the section that begins at <paramref name="at"/>, which then stands behind its semicolon.
    /// </summary>
    public static FormatSection Scan(ReadOnlySpan<char> code, ref int at)
    {
        var section = new FormatSection(CellKind.Number, "", 0);
        for (; at < code.Length && code[at] != ';'; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = EndOf(code, at, '"');
                    break;
                case '\\' or '_' or '*': // The next character is shown, is a width or fills: it is no code.
                    at++;
                    break;
                case '[':
                    var close = EndOf(code, at, ']');
                    section = section.WithBracket(code[(at + 1)..Math.Min(close, code.Length)]);
                    at = close;
                    break;
                case '%':
                    section = section with { Kind = CellKind.Percent };
                    break;
                default:
                    section = section.WithLetter(code[at..], ref at);
                    break;
            }
        }
        at++;
        return section;
    }

    /// <summary>Whether the condition holds for a number.</summary>
    public bool Accepts(double value) => Comparison switch
    {
        "<" => value < Operand,
        "<=" => value <= Operand,
        ">" => value > Operand,
        ">=" => value >= Operand,
        "=" => value.Equals(Operand),
        "<>" => !value.Equals(Operand),
        _ => false,
    };

    private static int EndOf(ReadOnlySpan<char> code, int at, char mark)
    {
        var length = code[(at + 1)..].IndexOf(mark);
        return length < 0 ? code.Length : at + 1 + length;
    }

    private FormatSection WithLetter(ReadOnlySpan<char> rest, ref int at)
    {
        const string General = "General";
        if (rest.StartsWith(General, StringComparison.OrdinalIgnoreCase))
        {
            at += General.Length - 1;
            return this;
        }
        return Kind == CellKind.Number && "ymdhsYMDHS".Contains(rest[0], StringComparison.Ordinal)
            ? this with { Kind = CellKind.Date }
            : this;
    }

    /// <summary>
    /// A condition or an elapsed time (<c>[h]</c>); colours, currencies and languages say nothing here.
    /// </summary>
    private FormatSection WithBracket(ReadOnlySpan<char> inner)
    {
        var rest = inner.TrimStart("<>=");
        var comparison = inner[..^rest.Length];
        if (!comparison.IsEmpty)
        {
            return NumberText.TryParse(rest, out var operand)
                ? this with { Comparison = comparison.ToString(), Operand = operand }
                : this;
        }
        var isElapsed = !inner.IsEmpty && "hmsHMS".Contains(inner[0], StringComparison.Ordinal)
            && inner.TrimStart(inner[0]).IsEmpty;
        return isElapsed && Kind == CellKind.Number ? this with { Kind = CellKind.Date } : this;
    }
}
