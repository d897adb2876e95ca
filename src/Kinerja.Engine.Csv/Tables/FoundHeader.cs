namespace Kinerja.Engine.Csv.Tables;

/// <summary>The header of a file, or the row that came nearest to one.</summary>
/// <param name="Header">Its names.</param>
/// <param name="Fit">How the columns are read; it lists what is missing.</param>
/// <param name="Start">The offset of its lower row in bytes.</param>
/// <param name="IsFirst">Whether it begins at the first row that is not blank.</param>
internal sealed record FoundHeader(TableHeader Header, HeaderFit Fit, long Start, bool IsFirst)
{
    /// <summary>Whether all required columns are there.</summary>
    public bool IsWhole => Fit.Missing.Count == 0;

    /// <summary>Whether this row is more like a header than another one; a row with a number is likely data.</summary>
    public bool IsNearerThan(FoundHeader other)
    {
        if (Header.HasNumber != other.Header.HasNumber) return !Header.HasNumber;
        return Count > other.Count || (Count == other.Count && Count == 0 && Words > other.Words);
    }

    private int Words => Header.Shown.Count(text => text.Length > 0 && !"0123456789-(".Contains(text[0]));

    /// <summary>
    /// The number of columns that were found: how near the row came. A bare year names a column of targets, but stands
    /// in every row of data too.
    /// </summary>
    public int Count => Fit.Columns.Count(column =>
        Header.PlacesOf(column) is [var place, ..] && !Header[place].All(char.IsAsciiDigit));
}
