using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds the order of the levels that a tree uses: a level stands above the levels of its children.</summary>
internal static class JenjangGuess
{
    /// <param name="simpul">The simpul in definition order.</param>
    /// <returns>The names from high to low. Levels that the tree does not order keep the order in which they
    /// appear.</returns>
    public static List<string> Order(IReadOnlyList<Simpul> simpul)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal); // by normalised name
        var keyOf = new Dictionary<string, string>(StringComparer.Ordinal); // by kode of a simpul
        foreach (var one in simpul)
        {
            names.TryAdd(Key(one.Jenjang), one.Jenjang.Trim());
            keyOf.TryAdd(Nama.Normalize(one.Kode), Key(one.Jenjang));
        }
        var above = names.Keys.ToDictionary(
            key => key, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var one in simpul)
        {
            foreach (var induk in one.Induk)
            {
                if (keyOf.TryGetValue(Nama.Normalize(induk), out var key)) above[Key(one.Jenjang)].Add(key);
            }
        }
        var (waiting, ordered) = (names.Keys.ToList(), new List<string>());
        while (waiting.Count > 0)
        {
            var next = waiting.Find(key => !waiting.Exists(other => other != key && above[key].Contains(other)));
            ordered.Add(names[next ??= waiting[0]]);
            waiting.Remove(next);
        }
        return ordered;
    }

    private static string Key(string name) => Nama.Normalize(name).Replace("_", "", StringComparison.Ordinal);
}
