using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Checks the simpul themselves and their places in the tree of a tahun (SPEC 6.5, 6.8, 6.9).</summary>
internal sealed class SimpulChecker(DaftarJenjang jenjang, List<Diagnostic> diagnostics)
{
    private readonly List<Simpul> _unknown = []; // whose jenjang is not in the list

    /// <summary>Returns the simpul with the jenjang spelled as in the list; <see cref="TellUnknown"/> reports an
    /// unknown jenjang.</summary>
    public Simpul Spell(Simpul simpul)
    {
        if (jenjang.IndexOf(simpul.Jenjang) is >= 0 and var level) return simpul.WithJenjang(jenjang.Nama[level]);
        _unknown.Add(simpul);
        return simpul;
    }

    /// <summary>
    /// Reports the unknown jenjang. A tree with levels of its own is reported once, with the option that it needs.
    /// </summary>
    /// <param name="all">All simpul.</param>
    public void TellUnknown(IReadOnlyList<Simpul> all)
    {
        var saran = new SaranIndex(jenjang.Nama);
        List<Simpul> own = [.. _unknown.Where(simpul => saran.Find(simpul.Jenjang) is null)];
        List<string> levels = own.Count > 1 && ReferenceEquals(jenjang, DaftarJenjang.Baku)
            ? JenjangGuess.Order([.. all.Except(_unknown.Except(own))]) : [];
        var isTree = !DaftarJenjang.Failures(levels).Any();
        if (isTree) diagnostics.Add(OwnLevels(own, levels));
        foreach (var simpul in isTree ? _unknown.Except(own) : _unknown)
        {
            diagnostics.Add(new(DefinitionCodes.IsianTidakDikenal, simpul.Asal with { Column = "jenjang" },
                $"Jenjang '{simpul.Jenjang}' dari '{simpul.Kode}' tidak dikenal."
                + $"{Saran.For(simpul.Jenjang, jenjang.Nama)} Pakai salah satu: {string.Join(", ", jenjang.Nama)}; "
                + $"atau tulis jenjang sendiri dalam opsi Jenjang."));
        }
    }

    private Diagnostic OwnLevels(List<Simpul> own, List<string> levels)
    {
        var names = string.Join(
            ", ", levels.Select(name => $"\"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
        return new Diagnostic(DefinitionCodes.IsianTidakDikenal, own[0].Asal with { Column = "jenjang" },
            $"Jenjang '{own[0].Jenjang}' dari '{own[0].Kode}' tidak dikenal, begitu juga jenjang {own.Count - 1} "
            + $"simpul lain. Bila pohon ini punya tingkat sendiri, tulis di kinerja.json, dari atas ke bawah: "
            + $"{{ \"Kinerja\": {{ \"Jenjang\": [{names}] }} }}. Yang dikenal tanpa itu: "
            + $"{string.Join(", ", jenjang.Nama)}.");
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
                var (below, above) = (jenjang.IndexOf(anak.Jenjang), jenjang.IndexOf(induk.Jenjang));
                if (below > above || below < 0 || above < 0) continue; // TellUnknown reports an unknown one
                diagnostics.Add(new(TreeCodes.JenjangTidakMenurun, anak.Asal with { Column = "jenjang" },
                    $"'{anak.Kode}' ({anak.Jenjang}) berada di bawah '{induk.Kode}' ({induk.Jenjang}); jenjang anak "
                    + $"harus lebih rendah. Perbaiki jenjang atau induknya; bila pohon punya tingkat lain, misalnya "
                    + $"Tujuan RPJMD di atas Tujuan, tulis semua tingkatnya dalam opsi Jenjang."));
            }
        }
    }
}
