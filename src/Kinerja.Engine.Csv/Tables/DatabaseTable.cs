using System.Data.Common;
using System.Globalization;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Reads the rows of one table of a database in the order of its query; a row is known by its key.</summary>
/// <param name="source">The table.</param>
/// <param name="reader">Its rows; closed with the table.</param>
/// <param name="header">The names of its columns.</param>
/// <param name="cancellation">Checked at every row.</param>
internal sealed class DatabaseTable(
    DatabaseSource source, DbDataReader reader, FoundHeader header, CancellationToken cancellation)
    : Table(source, header)
{
    // The columns that name a row of a definition; a row of data says itself which columns are its key.
    private static readonly string[] DefinitionKeys =
        ["kode", "indikator", "variabel", "skala", "label", "berlaku_dari"];

    private DatabaseRow? _row;
    private CsvColumn[]? _keys;

    public override IEnumerable<TableRow> Rows()
    {
        var row = _row = new DatabaseRow(this, reader);
        while (row.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!row.IsBlank) yield return row;
        }
    }

    /// <remarks>The key of a row that was read before is not kept; its number in the order of the query stands for
    /// it.</remarks>
    public override DiagnosticPlace PlaceOfLine(CsvColumn? column, int line) => Source.Place with
    {
        Key = _row is { } row && row.Line == line ? KeyOf(row)
            : string.Create(CultureInfo.InvariantCulture, $"baris ke-{line}"),
        Column = column?.Name,
    };

    public override int LineAt(long position) => (int)Math.Min(position, int.MaxValue);

    public override void Dispose() => reader.Dispose();

    private string KeyOf(DatabaseRow row)
    {
        _keys ??= [.. (Fit.Keys.Length > 0 ? Fit.Keys
            : Bound.Where(column => DefinitionKeys.Contains(column.Name, StringComparer.Ordinal)))
            .Distinct().Where(column => IndexOf(column) >= 0)];
        return string.Join("; ", _keys.Where(row.IsFilled).Select(column => $"{column.Name}={row.Shown(column)}"));
    }
}
