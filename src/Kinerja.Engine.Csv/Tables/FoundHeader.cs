namespace Kinerja.Engine.Csv.Tables;

/// <summary>The header of a file, or the row that came nearest to one.</summary>
/// <param name="Header">Its names.</param>
/// <param name="Fit">The columns to read, and the required columns that the header lacks.</param>
/// <param name="Start">The offset of its lower row in bytes.</param>
/// <param name="IsFirst">Whether it begins at the first row that is not blank.</param>
internal sealed record FoundHeader(TableHeader Header, HeaderFit Fit, long Start, bool IsFirst)
{
    /// <summary>
    /// The text above the header that says that figures are in thousands or millions, and its line; <c>null</c> for
    /// none.
    /// </summary>
    public (string Text, int Line)? Scale { get; init; }

    /// <summary>Whether all required columns are there.</summary>
    public bool IsWhole => Fit.Missing.Count == 0;

    /// <summary>
    /// Whether this row is more like a header than one above it. A row with a number is likely data, and one cell of
    /// data may be a name by chance.
    /// </summary>
    public bool IsNearerThan(FoundHeader above)
    {
        if (Header.HasNumber != above.Header.HasNumber) return !Header.HasNumber;
        return (Count > 1 && Count > above.Count) || (Count == above.Count && Count == 0 && Words > above.Words);
    }

    private int Words => Header.Shown.Count(text => text.Length > 0 && !"0123456789-(".Contains(text[0]));

    /// <summary>
    /// The number of columns that were found: how near the row came. A bare year names a column of targets, but stands
    /// in every row of data too.
    /// </summary>
    public int Count => Fit.Columns.Count(column =>
        Header.PlacesOf(column) is [var place, ..] && !Header[place].All(char.IsAsciiDigit));
}
