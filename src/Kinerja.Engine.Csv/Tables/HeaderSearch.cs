namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// Searches the header among the first rows of a file: the first row in which all required columns are found, alone or
/// joined with the row above it (SPEC 10.6).
/// </summary>
internal static class HeaderSearch
{
    private const int RowsMaximum = 30;
    private const int YearLength = 4;

    /// <param name="rows">The rows from the first one, blank ones too.</param>
    /// <param name="form">The kind of file.</param>
    /// <param name="map">The mapping of the file; <c>null</c> for none.</param>
    /// <returns>The header, or the row with the most columns; <c>null</c> when no row is filled.</returns>
    public static FoundHeader? Find(IEnumerable<HeaderRow> rows, IHeaderForm form, HeaderMap? map)
    {
        (string Text, int Line)? scale = null; // of the first title that has one
        var found = Search(Watch(), form, map);
        return found is not null && scale?.Line < found.Header.First.Line ? found with { Scale = scale } : found;

        IEnumerable<HeaderRow> Watch()
        {
            foreach (var row in rows)
            {
                if (scale is null && row.Clean.FirstOrDefault(OtherFigures.HasScale) is { } text)
                    scale = (text, row.Line);
                yield return row;
            }
        }
    }

    private static FoundHeader? Search(IEnumerable<HeaderRow> rows, IHeaderForm form, HeaderMap? map)
    {
        var names = new HeaderNames(form, map);
        FoundHeader? waiting = null; // a whole header that may be the upper one of two rows
        FoundHeader? nearest = null;
        HeaderRow? above = null;
        HeaderRow? top = null; // the row above that
        HeaderRow? first = null;
        var count = 0;
        foreach (var row in rows)
        {
            if (row.IsBlank && waiting is not null) return waiting;
            if (!row.IsBlank && ++count > RowsMaximum && map?.Line is null) break;
            if (!row.IsBlank && ColumnNumbers.Are(row.Clean) && !Completes(row, above, names, form))
            {
                first ??= row;
                continue;
            }
            first ??= row.IsBlank ? null : row;
            if (waiting is not null && !IsSubheader(waiting, row, names, form)) return waiting;
            if (!row.IsBlank && (map?.Line ?? row.Line) == row.Line)
            {
                var header = names.Of(row, above, top);
                var found = new FoundHeader(
                    header, form.Fit(header), row.Start, ReferenceEquals(header.First, first));
                if (found.IsWhole && map?.Line is not null) return found;
                if (waiting is not null && !IsBelowGroup(form, waiting, row)
                    && !AddsNumbers(form, waiting, row, header))
                    return found.IsWhole && Renames(found, waiting, row) ? found : waiting;
                waiting = found.IsWhole ? found : null;
                if (!found.IsWhole && (nearest is null || found.IsNearerThan(nearest))) nearest = found;
            }
            (top, above) = row.IsBlank ? (null, null) : (above, row);
        }
        return waiting ?? nearest;
    }

    /// <summary>Whether both rows together name every column of numbers in which the lower row has a text.</summary>
    private static bool Renames(FoundHeader joined, FoundHeader upper, HeaderRow row) => upper.Fit.Columns
        .Where(column => column.IsNumber).SelectMany(upper.Header.PlacesOf)
        .All(place => row[place].Length == 0 || joined.Header.IsJoined(place));

    /// <summary>
    /// Whether a row below a whole header may name its columns of numbers anew, or more of them: it has a text there,
    /// and no key.
    /// </summary>
    private static bool IsSubheader(FoundHeader found, HeaderRow row, HeaderNames names, IHeaderForm form)
    {
        var joined = names.Of(row, found.Header.First);
        var addsNumbers = AddsNumbers(form, found, row, joined);
        // "I" below Triwulan is a key, unless "II" beside it is a column too.
        if (found.Fit.RequiredKeys.SelectMany(found.Header.PlacesOf).Any(
            place => row[place].Length > 0 && !(addsNumbers && form.KnowsNumber(joined.NameOf(place))))) return false;
        return addsNumbers || found.Fit.Columns.Where(column => column.IsNumber).SelectMany(found.Header.PlacesOf)
            .Any(place => IsLabel(row[place]));
    }

    /// <summary>
    /// Whether numbers in sequence are the lower row of a header: <c>Unsur</c> over <c>1</c>, <c>2</c>, <c>3</c>.
    /// </summary>
    private static bool Completes(HeaderRow row, HeaderRow? above, HeaderNames names, IHeaderForm form) =>
        above is not null && form.Fit(names.Of(above, null)).Missing.Count > 0
        && form.Fit(names.Of(row, above)).Missing.Count == 0;

    /// <summary>
    /// Whether a lower row names columns of numbers, alone or joined, where the upper row names none that is read.
    /// </summary>
    private static bool AddsNumbers(IHeaderForm form, FoundHeader upper, HeaderRow lower, TableHeader joined)
    {
        var read = upper.Fit.Columns.SelectMany(upper.Header.PlacesOf).ToHashSet();
        return Enumerable.Range(0, joined.Width).Any(place =>
            IsLabel(lower[place]) && !read.Contains(place) && form.KnowsNumber(joined.NameOf(place)));
    }

    /// <summary>
    /// Whether a row divides a column of numbers of the header above it into several columns, or says that its figures
    /// are others. Then the header above does not name them, and only both rows together do.
    /// </summary>
    private static bool IsBelowGroup(IHeaderForm form, FoundHeader found, HeaderRow row)
    {
        foreach (var column in found.Fit.Columns.Where(column => column.IsNumber))
        {
            foreach (var place in found.Header.PlacesOf(column))
            {
                var isGroup = place + 1 >= found.Header.Width || found.Header[place + 1].Length == 0;
                if (isGroup && IsLabel(row[place]) && IsLabel(row[place + 1])) return true;
                if (IsUnit(row[place]) && form.IsOther(row[place].Trim('(', ')'), column.Name)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a text may say what figures are: one or two words, and no number or signature.</summary>
    private static bool IsUnit(string text) => IsLabel(text) && OtherFigures.WordsOf(text).Length <= 2;

    /// <summary>Whether a text may name a column: words or <c>%</c>, also in parentheses, or a year.</summary>
    private static bool IsLabel(string text)
    {
        if (text.Length == YearLength && text.All(char.IsAsciiDigit)) return true;
        var word = text.AsSpan().TrimStart('(');
        return !word.IsEmpty && (char.IsLetter(word[0]) || word[0] == '%');
    }
}
