using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>A post with all that it answers for at the point of a report (SPEC 6.7).</summary>
/// <param name="Nama">Its name, trimmed.</param>
/// <param name="Hasil">Its result; <c>null</c> for a post that bears simpul only.</param>
/// <param name="Indikator">Its indikator, each with the place in the tree, from the top.</param>
/// <param name="Simpul">The simpul that it bears, from the top.</param>
internal sealed record Jabatan(
    string Nama, HasilPenanggungJawab? Hasil, ImmutableArray<(Cabang Cabang, HasilIndikator Row)> Indikator,
    ImmutableArray<Simpul> Simpul)
{
    /// <summary>
    /// All posts: those that indikator name, in the order of first mention, then those that only simpul name, from the
    /// top. Names compare as trimmed text.
    /// </summary>
    public static IEnumerable<Jabatan> All(Konteks konteks)
    {
        var indikator =
            (from cabang in konteks.Pohon from row in cabang.Indikator select (Cabang: cabang, Row: row))
            .ToLookup(one => one.Row.Indikator.PenanggungJawab.Trim(), StringComparer.Ordinal);
        var simpul = konteks.Pohon.Select(cabang => cabang.Simpul).OfType<Simpul>()
            .Where(one => !string.IsNullOrWhiteSpace(one.PenanggungJawab))
            .ToLookup(one => one.PenanggungJawab.Trim(), StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in konteks.Hasil.PenanggungJawabAt(konteks.Wilayah, konteks.Tahun, konteks.Triwulan))
        {
            var nama = row.PenanggungJawab;
            known.Add(nama);
            yield return new Jabatan(nama, row, [.. indikator[nama]], [.. simpul[nama]]);
        }
        foreach (var group in simpul.Where(group => !known.Contains(group.Key)))
            yield return new Jabatan(group.Key, null, [], [.. group]);
    }
}
