using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>Reads the simpul of the table <c>pohon</c>.</summary>
internal static class SimpulReader
{
    /// <summary>The simpul in the order of the rows: each below the nearest row above it that is less deep.</summary>
    public static IReadOnlyList<Simpul> Read(Tabel table)
    {
        var all = new List<Simpul>();
        foreach (var row in table.Baris)
        {
            if (row.Jenis == JenisBaris.Kelompok) all.Add(Read(table, row, all));
            else if (row.Jenis == JenisBaris.Isi && all.Count > 0)
                all[^1] = all[^1] with { Indikator = all[^1].Indikator.Add(row) };
        }
        var byKode = all.Index().GroupBy(one => one.Item.Kode, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Index, StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(simpul => simpul with { IndukLain = [.. Others(table, simpul, byKode)] })];
    }

    /// <summary>The same down to a depth; the lowest ones know how many simpul are left out below them.</summary>
    public static IReadOnlyList<Simpul> Fold(IReadOnlyList<Simpul> all, int tingkat)
    {
        var indexes = new int[all.Count];
        var kept = new List<Simpul>();
        for (var at = 0; at < all.Count; at++)
        {
            indexes[at] = kept.Count - 1; // of the row that is kept, or of the one above it
            if (all[at].Tingkat > tingkat)
            {
                kept[^1] = kept[^1] with { Dilipat = kept[^1].Dilipat + 1 };
                continue;
            }
            indexes[at] = kept.Count;
            kept.Add(all[at] with { Induk = all[at].Induk < 0 ? -1 : indexes[all[at].Induk] });
        }
        return
        [
            .. kept.Select(simpul => simpul with
            {
                IndukLain = [.. simpul.IndukLain.Where(at => all[at].Tingkat <= tingkat).Select(at => indexes[at])],
            }),
        ];
    }

    private static Simpul Read(Tabel table, Baris row, List<Simpul> above)
    {
        var parent = above.Count - 1;
        while (parent >= 0 && above[parent].Tingkat >= row.Tingkat) parent = above[parent].Induk;
        var depth = parent < 0 ? 0 : above[parent].Tingkat + 1;
        return new Simpul(row, [], Text(table, row, "kode").Trim(), depth, parent);
    }

    private static IEnumerable<int> Others(Tabel table, Simpul simpul, Dictionary<string, int> byKode) =>
        Text(table, simpul.Baris, "induk")
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(byKode.ContainsKey).Select(kode => byKode[kode]).Distinct().Where(at => at != simpul.Induk);

    private static string Text(Tabel table, Baris row, string peran) =>
        table.IndexOf(peran) is >= 0 and var at ? row.Sel[at].Teks ?? "" : "";
}
