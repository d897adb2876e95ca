namespace Kinerja.Engine.Csv.Tables;

/// <summary>What the mapping of a file says about its header (SPEC 10.10).</summary>
/// <param name="columns">The names of columns, by header as the user wrote it.</param>
/// <param name="line">The 1-based line of the header; <c>null</c> to search it.</param>
internal sealed class HeaderMap(IReadOnlyDictionary<string, string> columns, int? line)
{
    private readonly Dictionary<string, string> _roles = columns
        .GroupBy(pair => TableHeader.Normalize(pair.Key), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);

    public int? Line => line;

    /// <summary>The headers as the user wrote them.</summary>
    public IEnumerable<string> Headers => columns.Keys;

    /// <returns>The name of the column that a header means; <c>null</c> for a header that is not mapped.</returns>
    public string? RoleOf(string header) => _roles.GetValueOrDefault(TableHeader.Normalize(header));
}
