using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Checks the simpul themselves and their places in the tree of a tahun (SPEC 6.5, 6.8, 6.9).</summary>
internal sealed class SimpulChecker(DaftarJenjang jenjang, List<Diagnostic> diagnostics)
{
    /// <summary>Returns the simpul with the jenjang spelled as in the list; an unknown jenjang is reported.</summary>
    public Simpul Spell(Simpul simpul)
    {
        if (jenjang.IndexOf(simpul.Jenjang) is >= 0 and var level) return simpul.WithJenjang(jenjang.Nama[level]);
        diagnostics.Add(new(DefinitionCodes.IsianTidakDikenal, simpul.Asal with { Column = "jenjang" },
            $"Jenjang '{simpul.Jenjang}' dari '{simpul.Kode}' tidak dikenal."
            + $"{Saran.For(simpul.Jenjang, jenjang.Nama)} Pakai salah satu: {string.Join(", ", jenjang.Nama)}; atau "
            + $"tulis jenjang sendiri dalam opsi Jenjang."));
        return simpul;
    }

    /// <summary>Reports an induk that a simpul names twice.</summary>
    public void CheckInduk(Simpul simpul)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var induk in simpul.Induk)
        {
            if (seen.Add(Nama.Normalize(induk))) continue;
            diagnostics.Add(new(TreeCodes.IndukBerulang, simpul.Asal with { Column = "induk" },
                $"'{simpul.Kode}' menyebut induk '{induk}' dua kali. Hapus salah satunya."));
        }
    }

    /// <summary>
    /// Reports every simpul whose jenjang is not lower than that of each of its induk. An unknown jenjang, which
    /// <see cref="Spell"/> reports, is neither.
    /// </summary>
    /// <param name="simpul">Per kode, its simpul.</param>
    /// <param name="pohon">The tree of the tahun.</param>
    public void CheckJenjang(ImmutableArray<Simpul> simpul, Forest pohon)
    {
        foreach (var at in pohon.BottomUp.Order())
        {
            var anak = simpul[at];
            foreach (var induk in pohon.Parents[at].Select(parent => simpul[parent]))
            {
                var level = jenjang.IndexOf(anak.Jenjang);
                if (level < 0 || level > jenjang.IndexOf(induk.Jenjang)) continue;
                diagnostics.Add(new(TreeCodes.JenjangTidakMenurun, anak.Asal with { Column = "jenjang" },
                    $"'{anak.Kode}' ({anak.Jenjang}) berada di bawah '{induk.Kode}' ({induk.Jenjang}); jenjang anak "
                    + $"harus lebih rendah. Perbaiki jenjang atau induknya; bila pohon punya tingkat lain, misalnya "
                    + $"Tujuan RPJMD di atas Tujuan, tulis semua tingkatnya dalam opsi Jenjang."));
            }
        }
    }
}
