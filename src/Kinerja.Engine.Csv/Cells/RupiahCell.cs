using System.Text;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Cells;

/// <summary>
/// Reads rupiah as documents print them: <c>Rp 20.906.000</c>, <c>Rp. 1.234.567,50</c>, <c>(Rp 500,-)</c>. The mark
/// <c>Rp</c> says that <c>.</c> groups and <c>,</c> is the decimal mark (SPEC 16.1). A cell without it is any other
/// number. A percentage is refused, because it is no rupiah.
/// </summary>
internal static class RupiahCell
{
    private const int LengthMaximum = 256;

    public static NumberOutcome Parse(ReadOnlySpan<byte> utf8, FormatAngka format, out decimal nilai)
    {
        nilai = 0;
        if (utf8.Contains((byte)'%') || HasOtherUnit(utf8)) return NumberOutcome.TidakTerbaca;
        if (Plain(utf8) is not { } plain) return NumberCell.Parse(utf8, format, out nilai);
        if (plain.Length == 0 || NumberCell.Notation(plain) == NumberNotation.Invarian)
            return NumberOutcome.TidakTerbaca;
        return NumberCell.Parse(plain, FormatAngka.Indonesia, out nilai);
    }

    /// <summary>The notation that the marks of a cell prove, if they prove one; <c>Rp</c> is such a mark.</summary>
    public static NumberNotation Notation(ReadOnlySpan<byte> utf8)
    {
        if (Plain(utf8) is not { } plain) return NumberCell.Notation(utf8);
        var notation = NumberCell.Notation(plain);
        return notation == NumberNotation.Ambigu ? NumberNotation.Indonesia : notation;
    }

    /// <summary>
    /// Whether words stand behind the digits that are not <c>Rupiah</c>: they may scale the number, as <c>M</c> does.
    /// </summary>
    private static bool HasOtherUnit(ReadOnlySpan<byte> utf8)
    {
        var last = utf8.LastIndexOfAnyInRange((byte)'0', (byte)'9');
        if (last < 0 || last == utf8.Length - 1) return false;
        var unit = Encoding.UTF8.GetString(utf8[(last + 1)..]).Trim(' ', '.', ',', '-', ')', '\u00A0');
        return unit.Length > 0 && char.IsLetter(unit[0]) && !unit.Equals("rupiah", StringComparison.OrdinalIgnoreCase)
            && !unit.Equals("rp", StringComparison.OrdinalIgnoreCase);
    }

    /// <returns>The number without its mark; <c>null</c> for a cell without the mark.</returns>
    private static byte[]? Plain(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LengthMaximum || utf8.IndexOfAny((byte)'R', (byte)'r') < 0) return null;
        var text = Encoding.UTF8.GetString(utf8).Trim();
        var sign = text[0] is '-' or '−' or '(' ? text[..1] : "";
        var rest = text[sign.Length..].TrimStart();
        if (!rest.StartsWith("rp", StringComparison.OrdinalIgnoreCase)) return null;
        rest = rest[2..];
        if (rest.StartsWith('.')) rest = rest[1..];
        rest = rest.TrimStart();
        // A word such as Rpm is no mark.
        if (rest.Length > 0 && char.IsLetter(rest[0])) return null;
        return Encoding.UTF8.GetBytes(sign + WithoutDash(rest));
    }

    /// <summary>Removes the <c>-</c> of <c>500.000,-</c>, which stands for no sen.</summary>
    private static string WithoutDash(string number)
    {
        var end = number.EndsWith(')') ? ")" : "";
        var body = number[..^end.Length];
        return body.EndsWith(",-", StringComparison.Ordinal) ? body[..^2] + end : number;
    }
}
