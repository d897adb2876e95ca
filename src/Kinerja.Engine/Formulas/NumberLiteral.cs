
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// The spelling of numbers in a rumus. An Indonesian reader reads <c>100.000</c> as a hundred thousand, the language as
/// a hundred. So a literal of one to three digits (the first not 0), a dot and exactly three digits is neither parsed
/// nor printed (SPEC 3.2).
/// </summary>
internal static class NumberLiteral
{
    /// <summary>
    /// Prints a number with its own digits, as in <c>1.50</c>; but 1.234 as <c>1.2340</c> and 1.500 as <c>1.5</c>.
    /// </summary>
    public static string Spell(decimal value)
    {
        var text = InvariantText.Of(value);
        if (!IsGrouped(text.AsSpan().TrimStart('-'))) return text;
        var trimmed = text.TrimEnd('0').TrimEnd('.');
        return IsGrouped(trimmed.AsSpan().TrimStart('-')) ? trimmed + "0" : trimmed;
    }

    /// <summary>
    /// Whether a literal looks like digits in groups of three: <c>100.000</c> does, <c>0.125</c> does not.
    /// </summary>
    public static bool IsGrouped(ReadOnlySpan<char> literal)
    {
        var dot = literal.IndexOf('.');
        return dot is >= 1 and <= 3 && literal[0] != '0' && literal.Length == dot + 4;
    }

    /// <summary>Whether a text ends in a number; a name with digits at its end is not one.</summary>
    public static bool EndsIn(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')) start--;
        return start < text.Length && (start == 0 || !(char.IsAsciiLetter(text[start - 1]) || text[start - 1] == '_'));
    }
}
