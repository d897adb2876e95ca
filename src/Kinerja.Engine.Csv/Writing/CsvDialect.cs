namespace Kinerja.Engine.Csv.Writing;

/// <summary>For whom CSV files are written; both are read back alike.</summary>
public enum CsvDialect
{
    /// <summary>For programs: <c>,</c> between cells, decimal point, no byte order mark (SPEC 11).</summary>
    Baku,

    /// <summary>
    /// For a spreadsheet in Indonesian locale: <c>;</c> between cells, decimal comma, byte order mark.
    /// </summary>
    Excel,
}
