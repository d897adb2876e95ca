using System.Data.Common;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>A table or query of a database before it is read. Its header is the names of its columns.</summary>
/// <param name="file">The table; every reading runs its query again.</param>
/// <param name="cancellation">Checked at every row.</param>
/// <param name="map">The mapping of its header; <c>null</c> for none.</param>
/// <param name="rules">The texts that stand in for its cells; <c>null</c> for none.</param>
internal sealed class DatabaseSource(
    InputFile file, CancellationToken cancellation, HeaderMap? map = null, CellRules? rules = null)
    : TableSource(file, map, rules ?? CellRules.None)
{
    public override string Name => File;

    public override DiagnosticPlace Place { get; } = new() { File = file.Name };

    public override DiagnosticPlace PlaceAt(int line) => Place;

    public override Table? Open(IHeaderForm form, int threads)
    {
        var reader = Input.OpenTable();
        DatabaseTable? table = null;
        try
        {
            return HeaderSearch.Find([Header(reader)], form, Map) is { } found
                ? table = new DatabaseTable(this, reader, found, cancellation) : null;
        }
        finally
        {
            if (table is null) reader.Dispose(); // an open reader blocks its connection
        }
    }

    public override Table? Peruse(IHeaderForm form, int threads) => Open(form, threads);

    public override IReadOnlyList<HeaderRow> Sample()
    {
        using var reader = Input.OpenTable();
        var rows = new List<HeaderRow> { Header(reader) };
        while (rows.Count < SampleLength && reader.Read())
            rows.Add(Row(rows.Count, reader, i => DatabaseRow.ValueOf(reader, i).Text));
        return rows;
    }

    private static HeaderRow Header(DbDataReader reader) => Row(0, reader, reader.GetName);

    private static HeaderRow Row(int line, DbDataReader reader, Func<int, string> text) =>
        new(line, 0, [.. Enumerable.Range(0, reader.FieldCount).Select(text)]);
}
