namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>For whom CSV files are written; both are read back alike.</summary>
public enum DialekCsv
{
    /// <summary>For programs: <c>,</c> between cells, decimal point, no byte order mark (SPEC 11).</summary>
    Baku,

    /// <summary>
    /// For a spreadsheet in Indonesian locale: <c>;</c> between cells, decimal comma, byte order mark.
    /// </summary>
    Excel,
}
