using CsvHelper;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The header of a file: where the names stand, normalised without <c>.</c> (SPEC 10).</summary>
internal sealed class JudulCsv(CsvReader reader)
{
    private ILookup<string, int>? _places;

    /// <summary>The names, as they compare.</summary>
    public IEnumerable<string> Names => PlacesByName.Select(name => name.Key);

    private ILookup<string, int> PlacesByName => _places ??= Enumerable.Range(0, reader.Headers.Count).ToLookup(
        i => Nama.Normalize(reader.Headers[i].Replace(".", "", StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>Whether it has this very name, normalised.</summary>
    public bool Has(string name) => PlacesByName.Contains(name);

    public bool Has(KolomCsv kolom) => kolom.Names.Concat(kolom.Fallbacks).Any(Has);

    /// <summary>Where a column stands; its second names count only where none of the first is there.</summary>
    public int[] PlacesOf(KolomCsv kolom)
    {
        var names = kolom.Names.Any(Has) ? kolom.Names : kolom.Fallbacks;
        return [.. names.SelectMany(name => PlacesByName[name]).Distinct()];
    }

    /// <summary>Whether a place is one of several at which a column stands.</summary>
    public bool IsDoubled(KolomCsv kolom, int place) =>
        PlacesOf(kolom) is { Length: > 1 } places && places.Contains(place);
}
