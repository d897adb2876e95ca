
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// How a number stands in a rumus. One to three digits, a dot and three digits are a hundred thousand to an Indonesian
/// reader and a hundred to the language, so that form is neither read nor printed (SPEC 3.2).
/// </summary>
internal static class NumberLiteral
{
    /// <summary>The number with the digits it has: <c>1.50</c>; <c>1.234</c> as 1.2340, <c>1.500</c> as 1.5.</summary>
    public static string Spell(decimal value)
    {
        var text = InvariantText.Of(value);
        if (!IsGrouped(text.AsSpan().TrimStart('-'))) return text;
        var trimmed = text.TrimEnd('0').TrimEnd('.');
        return IsGrouped(trimmed.AsSpan().TrimStart('-')) ? trimmed + "0" : trimmed;
    }

    /// <summary>Whether it looks like digits in groups of three: <c>100.000</c>, but not <c>0.125</c>.</summary>
    public static bool IsGrouped(ReadOnlySpan<char> literal)
    {
        var dot = literal.IndexOf('.');
        return dot is >= 1 and <= 3 && literal[0] != '0' && literal.Length == dot + 4;
    }

    /// <summary>Whether a text ends in a number, not in a name with digits at its end.</summary>
    public static bool EndsIn(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return start < text.Length && (start == 0 || !(char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '_'));
    }
}
