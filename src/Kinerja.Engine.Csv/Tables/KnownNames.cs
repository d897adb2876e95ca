using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Finds the name that a text of a header means to one kind of file (SPEC 10.6).</summary>
/// <param name="form">Knows the names of the columns.</param>
internal sealed class KnownNames(IHeaderForm form)
{
    /// <returns>The normalised name of a text, without the parentheses at its end where only that is known;
    /// <c>null</c> for an unknown one.</returns>
    public string? Of(string text)
    {
        var dropped = new List<string>();
        for (var rest = text; ;)
        {
            var name = TableHeader.Normalize(rest);
            if (form.Knows(name))
                return form.KnowsNumber(name) && dropped.Exists(one => form.IsOther(one, name)) ? null : name;
            if (name.Length == 0 || WithoutParentheses(rest) is not var (shorter, inside, open)) return null;
            // "Target (Tahunan)" is the target of the tahun, but a number there is that of the column.
            if (dropped.Count == 0 && !IsNumber(inside) && TableHeader.Normalize(open) is var whole
                && form.KnowsNumber(whole)) return whole;
            rest = shorter;
            dropped.Add(inside);
        }
    }

    private static bool IsNumber(string text) =>
        text.Trim().All(c => char.IsAsciiDigit(c) || c is 'I' or 'V' or 'X');

    private static (string Shorter, string Dropped, string Opened)? WithoutParentheses(string text)
    {
        var open = text.LastIndexOf('(');
        var close = text.LastIndexOf(')');
        if (open < 0 || close < open) return null;
        // The parentheses of the upper row stand in the middle of a joined name.
        var rest = $"{text[..open].TrimEnd()} {text[(close + 1)..].TrimStart()}";
        var inside = text[(open + 1)..close];
        return (TextCell.Clean(rest), inside, $"{text[..open].TrimEnd()} {inside.Trim()} {text[(close + 1)..].Trim()}");
    }
}
