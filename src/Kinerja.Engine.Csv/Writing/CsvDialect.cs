namespace Kinerja.Engine.Csv.Writing;

/// <summary>The format of CSV files that are written. The reader accepts both dialects.</summary>
public enum CsvDialect
{
    /// <summary>
    /// The standard dialect, for programs: <c>,</c> between cells, decimal point, no byte order mark (SPEC 11).
    /// </summary>
    Baku,

    /// <summary>
    /// The dialect for a spreadsheet in Indonesian locale: <c>;</c> between cells, decimal comma, byte order mark.
    /// </summary>
    Excel,
}
