using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The header of a file: the places of its names, normalised and without <c>.</c> (SPEC 10).</summary>
internal sealed class CsvHeader(CsvReader reader)
{
    private Dictionary<string, List<int>>? _places;

    /// <summary>The normalised names.</summary>
    public IEnumerable<string> Names => PlacesByName.Keys;

    private Dictionary<string, List<int>> PlacesByName => _places ??= FindPlaces();

    /// <summary>Whether the header has a normalised name; no aliases.</summary>
    public bool Has(string name) => PlacesByName.ContainsKey(name);

    public bool Has(CsvColumn column) => column.Names.Concat(column.Fallbacks).Any(Has);

    /// <summary>
    /// The places of a column; <see cref="CsvColumn.Fallbacks"/> count only when the header has no other name of it.
    /// </summary>
    public int[] PlacesOf(CsvColumn column)
    {
        var names = column.Names.Any(Has) ? column.Names : column.Fallbacks;
        var places = new List<int>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (PlacesByName.TryGetValue(name, out var found)) places.AddRange(found);
        }
        return [.. places];
    }

    private Dictionary<string, List<int>> FindPlaces()
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < reader.Headers.Count; i++)
        {
            var name = Nama.Normalize(TextCell.Clean(reader.Headers[i]).Replace(".", "", StringComparison.Ordinal));
            if (!found.TryGetValue(name, out var places)) found.Add(name, places = []);
            places.Add(i);
        }
        return found;
    }
}
