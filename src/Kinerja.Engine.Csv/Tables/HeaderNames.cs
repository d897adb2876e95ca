using Kinerja.Engine.Csv.Cells;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Names the columns of a header of one or two rows. A text of the upper row counts for the blank cells to its right.
/// Per column the joined name counts if it is known, else the lower, else the upper (SPEC 10.6).
/// </summary>
/// <param name="form">Knows the names of the columns.</param>
/// <param name="map">The columns that the mapping of the file names; <c>null</c> for none.</param>
internal sealed class HeaderNames(IHeaderForm form, HeaderMap? map)
{
    private static readonly string[] MoneyWords = ["rupiah", "anggaran", "keuangan"];

    /// <param name="lower">The row of the header.</param>
    /// <param name="upper">The row above it; <c>null</c> for none.</param>
    public TableHeader Of(HeaderRow lower, HeaderRow? upper)
    {
        if (upper?.IsTitle == true) upper = null;
        var width = Math.Max(lower.Cells.Count, upper?.Cells.Count ?? 0);
        var (cells, spread) = (new HeaderCell[width], "");
        for (var i = 0; i < width; i++)
        {
            var own = upper?[i] ?? "";
            if (own.Length > 0) spread = own;
            var cell = Cell(lower[i], own, spread);
            cells[i] = cell.Shown == lower[i] ? cell with { Shown = lower.Shown(i) } : cell;
        }
        var isJoined = upper is not null && Array.Exists(cells, cell => cell.IsFromUpper);
        return new TableHeader(cells, isJoined ? [lower, upper!] : [lower]);
    }

    /// <param name="lower">The cell of the header.</param>
    /// <param name="own">The cell above it.</param>
    /// <param name="spread">That cell, or the nearest filled one to its left.</param>
    private HeaderCell Cell(string lower, string own, string spread)
    {
        string[] joined = lower.Length == 0 || spread.Length == 0 ? [] : [$"{spread} {lower}", $"{lower} {spread}"];
        foreach (var text in (string[])[.. joined, lower, own])
        {
            if (text.Length > 0 && map?.RoleOf(text) is { } role)
                return new HeaderCell(text, "", role) { IsFromUpper = text != lower };
        }
        foreach (var text in joined)
        {
            if (Known(text) is { } name) return new HeaderCell(joined[0], name) { IsFromUpper = true };
        }
        // A name that stands alone needs no look-up: columns find it by itself.
        if (joined.Length == 0 && lower.Length > 0 && !lower.Contains('(', StringComparison.Ordinal))
            return new HeaderCell(lower, TableHeader.Normalize(lower));
        // A group over several columns names none of them alone, so only the cell right above a blank one counts.
        string[] alone = lower.Length == 0 ? [own] : [lower];
        foreach (var text in alone)
        {
            if (Known(text) is { } name) return new HeaderCell(text, name) { IsFromUpper = lower.Length == 0 };
        }
        return new HeaderCell(alone[0], TableHeader.Normalize(alone[0]));
    }

    /// <returns>The normalised name of a text, without the parentheses at its end where only that is known;
    /// <c>null</c> for an unknown one.</returns>
    private string? Known(string text)
    {
        for (var rest = text; ;)
        {
            var name = TableHeader.Normalize(rest);
            if (name.Length == 0) return null;
            if (form.Knows(name)) return name;
            if (WithoutParentheses(rest) is not { } shorter) return null;
            rest = shorter;
        }
    }

    /// <summary>Whether a text says that the numbers are rupiah, which are never a realisasi or its target.</summary>
    private static bool IsMoney(string text)
    {
        var name = TableHeader.Normalize(text);
        return name.StartsWith("rp", StringComparison.Ordinal)
            || Array.Exists(MoneyWords, word => name.Contains(word, StringComparison.Ordinal));
    }

    private string? WithoutParentheses(string text)
    {
        var open = text.LastIndexOf('(');
        var close = text.LastIndexOf(')');
        if (open < 0 || close < open || (!form.IsRupiah && IsMoney(text[(open + 1)..close]))) return null;
        // The parentheses of the upper row stand in the middle of a joined name.
        return TextCell.Clean($"{text[..open].TrimEnd()} {text[(close + 1)..].TrimStart()}");
    }
}
