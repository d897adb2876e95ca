namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Names the columns of a header of one or two rows. A text of the upper row counts for the blank cells to its right.
/// Per column the joined name counts if it is known, else the lower, else the upper (SPEC 10.6).
/// </summary>
/// <param name="form">Knows the names of the columns.</param>
/// <param name="map">The columns that the mapping of the file names; <c>null</c> for none.</param>
internal sealed class HeaderNames(IHeaderForm form, HeaderMap? map)
{
    private readonly KnownNames _known = new(form);

    /// <param name="lower">The row of the header.</param>
    /// <param name="upper">The row above it; <c>null</c> for none.</param>
    /// <param name="top">The row above that, which names nothing, but may say that figures are others; <c>null</c> for
    /// none.</param>
    public TableHeader Of(HeaderRow lower, HeaderRow? upper, HeaderRow? top = null)
    {
        if (upper is not null && (upper.IsTitle || upper.HasNumber)) (upper, top) = (null, null);
        if (top is not null && (top.IsTitle || top.HasNumber)) top = null;
        var width = Math.Max(lower.Cells.Count, upper?.Cells.Count ?? 0);
        var (cells, group, isDivided) = (new HeaderCell[width], "", false);
        for (var i = 0; i < width; i++)
        {
            var own = upper?[i] ?? "";
            if (own.Length > 0)
            {
                string[] below = [lower[i], .. Below(lower, upper!, i + 1, width)];
                group = IsGroup(own, below) ? own : "";
                isDivided = group.Length > 0 && below.Count(text => text.Length > 0) > 1;
            }
            var cell = isDivided && IsShare(lower[i]) ? AsWritten($"{group} {lower[i]}") : Cell(lower[i], own, group);
            if (cell.Group is not null && !upper!.IsAlone) cell = cell with { Group = null };
            cells[i] = cell.Shown == lower[i] ? cell with { Shown = lower.Shown(i) } : cell;
        }
        if (top is not null) Judge(cells, top);
        var isJoined = upper is not null && Array.Exists(cells, cell => cell.IsFromUpper);
        return new TableHeader(cells, isJoined ? [lower, upper!] : [lower]);
    }

    /// <summary>
    /// Looks at the row above the two rows of a header. Where it says that the figures of a column are others, the
    /// column has the name of all three texts together, as <c>Target</c> over <c>Triwulan</c> over <c>I</c>.
    /// </summary>
    private void Judge(HeaderCell[] cells, HeaderRow top)
    {
        var group = "";
        for (var i = 0; i < cells.Length; i++)
        {
            var isNumber = cells[i].IsFromUpper && cells[i].Role is null && form.KnowsNumber(cells[i].Name);
            // A text like "Anggaran:" is the key of the text beside it.
            if (top[i].Length > 0) group = isNumber && !top[i].EndsWith(':') ? top[i] : "";
            if (isNumber && group.Length > 0 && IsOther(group, cells[i].Name))
                cells[i] = AsWritten($"{group} {cells[i].Shown}") with { Group = group };
        }
    }

    /// <summary>
    /// Whether a title of groups says that the figures of a column are others. Years in it do not count, because they
    /// may be those of the rows. The name <c>Realisasi TW I</c> says what the column holds; there only money and last
    /// year count.
    /// </summary>
    private bool IsOther(string title, string name)
    {
        var rest = OtherFigures.WithoutYears(title);
        return form.IsOther(rest, name) && (!OtherFigures.AreNamedBy(name) || OtherFigures.AreMoneyOrPast(rest));
    }

    /// <summary>The texts of the lower row below the blank cells to the right of an upper text.</summary>
    private static IEnumerable<string> Below(HeaderRow lower, HeaderRow upper, int from, int width)
    {
        for (var i = from; i < width && upper[i].Length == 0; i++) yield return lower[i];
    }

    /// <summary>
    /// Whether an upper text is a group that goes on to its right. Below a group stands a column that it names, or a
    /// number, and no key before it; a title that happens to stand there is above keys. The name of a key above a blank
    /// cell names that column alone.
    /// </summary>
    private bool IsGroup(string upper, string[] below)
    {
        if (below[0].Length == 0) return _known.Of(upper) is not { } own || form.KnowsNumber(own);
        foreach (var lower in below)
        {
            if (Joined(upper, lower).Any(text => map?.RoleOf(text) is not null || _known.Of(text) is not null))
                return true;
            if (_known.Of(lower) is { } name) return form.KnowsNumber(name);
        }
        return false;
    }

    private static string[] Joined(string upper, string lower) => lower.Length == 0 || upper.Length == 0 ? []
        : IsUnit(lower) ? [$"{upper} ({lower})"]
            : [$"{upper.TrimEnd(' ', ':', '*')} {lower}", $"{lower} {upper.TrimEnd(' ', ':', '*')}"];

    /// <summary>Whether a text is a unit, which says what the figures of a column are and names none.</summary>
    private static bool IsUnit(string text) => TableHeader.Normalize(text) is "rp" or "rupiah" or "%" or "persen";

    /// <summary>Whether a column of a divided group holds shares of the figures beside it.</summary>
    private static bool IsShare(string text) => TableHeader.Normalize(text.Trim('(', ')')) is "%" or "persen";

    /// <summary>A cell under the name that its text gives, whatever the form knows.</summary>
    private static HeaderCell AsWritten(string text) => new(text, TableHeader.Normalize(text));

    /// <param name="lower">The cell of the header.</param>
    /// <param name="own">The cell above it.</param>
    /// <param name="group">The group to which the column belongs; empty for none.</param>
    private HeaderCell Cell(string lower, string own, string group)
    {
        var joined = Joined(group.Length > 0 ? group : own, lower);
        foreach (var text in (string[])[.. joined, lower.Length == 0 ? own : lower])
        {
            if (text.Length > 0 && map?.RoleOf(text) is { } role)
                return new HeaderCell(text, "", role) { IsFromUpper = text != lower };
        }
        foreach (var text in joined)
        {
            if (_known.Of(text) is { } name) return new HeaderCell(joined[0], name) { IsFromUpper = true };
        }
        // A name that stands alone needs no look-up: columns find it by itself.
        if (joined.Length == 0 && lower.Length > 0 && !lower.Contains('(', StringComparison.Ordinal))
            return AsWritten(lower);
        // A group over several columns names none of them alone, so only the cell right above a blank one counts.
        var alone = lower.Length == 0 ? own : lower;
        if (_known.Of(alone) is not { } known) return AsWritten(alone);
        // Below Capaian or Anggaran, TW I is no realisasi.
        return joined.Length > 0 && form.KnowsNumber(known) && form.IsOther(group, known)
            ? AsWritten(joined[0]) with { Group = group }
            : new HeaderCell(alone, known) { IsFromUpper = lower.Length == 0 };
    }
}
