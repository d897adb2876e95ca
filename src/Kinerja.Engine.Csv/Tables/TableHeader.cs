using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The header of a file or sheet: the places of its names (SPEC 10, 10.6).</summary>
internal sealed class TableHeader
{
    private readonly IReadOnlyList<HeaderCell> _cells;
    private readonly IReadOnlyList<HeaderRow> _rows;
    private string[][]? _names; // the names of the rows, for the search of repeated headers
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _mapped = new(StringComparer.Ordinal); // by name of the column

    /// <param name="cells">The cells from left to right.</param>
    /// <param name="rows">The rows of the header, the lower one first.</param>
    public TableHeader(IReadOnlyList<HeaderCell> cells, IReadOnlyList<HeaderRow> rows)
    {
        (_cells, _rows) = (cells, rows);
        for (var i = 0; i < cells.Count; i++)
        {
            var (places, key) = cells[i].Role is { } role ? (_mapped, role) : (_places, cells[i].Name);
            if (!places.TryGetValue(key, out var found)) places.Add(key, found = []);
            found.Add(i);
        }
    }

    /// <summary>The 1-based line of the header; of two rows, the lower one.</summary>
    public int Line => _rows[0].Line;

    /// <summary>Its topmost row.</summary>
    public HeaderRow First => _rows[^1];

    /// <summary>Whether its lower row holds a number, as a row of data does.</summary>
    public bool HasNumber => _rows[0].HasNumber;

    /// <summary>Whether the row above takes part in naming a column.</summary>
    public bool IsJoined(int column) => _cells[column].IsFromUpper;

    /// <summary>The text above a column that hides its name, as <see cref="HeaderCell.Group"/>.</summary>
    public string? GroupOf(int column) => _cells[column].Group;

    /// <summary>The number of columns.</summary>
    public int Width => _cells.Count;

    /// <summary>The normalised names, without those of mapped columns.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>The names of the columns that the mapping of the file gives.</summary>
    public IEnumerable<string> Roles => _mapped.Keys;

    /// <summary>The texts for messages.</summary>
    public IEnumerable<string> Shown => _cells.Select(cell => cell.Shown);

    /// <summary>The text of a column in the lower row; that of the upper one where the lower is blank.</summary>
    public string Lower(int column) => _rows[0][column] is { Length: > 0 } text ? text : this[column];

    /// <summary>The normalised name of a column.</summary>
    public string NameOf(int column) => _cells[column].Name;

    /// <summary>The text of a column for messages.</summary>
    public string this[int column] => _cells[column].Shown;

    /// <summary>The normalised form of a header: without <c>.</c> and <c>°</c> (SPEC 10).</summary>
    public static string Normalize(string text) => Nama.Normalize(TextCell.Clean(text)
        .Replace(".", "", StringComparison.Ordinal).Replace("°", "", StringComparison.Ordinal));

    /// <summary>Whether the header has a normalised name; no aliases.</summary>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Whether a row of the table has the texts of a row of the header.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isBelow">Whether no row of data stands between the header, or a repeat of it, and the row. Only
    /// there may a row with a single text repeat the lower row of a header.</param>
    public bool IsRepeatedBy(TableRow row, bool isBelow)
    {
        _names ??= [.. _rows.Select(one => one.Clean.Select(Normalize).ToArray())];
        foreach (var own in _names)
        {
            var width = Math.Max(row.Count, own.Length);
            var isSame = true;
            for (var i = 0; isSame && i < width; i++) isSame = MayBe(row.At(i), i < own.Length ? own[i] : "");
            for (var i = 0; isSame && i < own.Length; i++)
                isSame = Normalize(Encoding.UTF8.GetString(row.At(i))) == own[i];
            if (isSame && own.Count(name => name.Length > 0) > (isBelow ? 0 : 1)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a cell may have a name, by its first letter. Few rows of data pass this in every cell.
    /// </summary>
    private static bool MayBe(ReadOnlySpan<byte> cell, string name)
    {
        if (cell.IsEmpty || name.Length == 0) return cell.IsEmpty && name.Length == 0;
        var first = (char)cell[0];
        return !char.IsAsciiLetterOrDigit(first) || char.ToLowerInvariant(first) == name[0];
    }

    public bool Has(CsvColumn column) => _mapped.ContainsKey(column.Name) || column.Tiers.Any(tier => tier.Any(Has));

    /// <summary>
    /// The places of a column. A mapping wins over names, and a firmer name over a weaker one.
    /// </summary>
    public int[] PlacesOf(CsvColumn column)
    {
        if (_mapped.TryGetValue(column.Name, out var mapped)) return [.. mapped];
        foreach (var tier in column.Tiers)
        {
            var places = tier.Where(Has).SelectMany(name => _places[name]).ToArray();
            if (places.Length > 0) return places;
        }
        return [];
    }
}
