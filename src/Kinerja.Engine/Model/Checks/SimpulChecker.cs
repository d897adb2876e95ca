using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Checks the cascading tree, and finds the simpul of every indikator (SPEC 6.5).</summary>
internal sealed class SimpulChecker(ImmutableArray<Simpul> simpul, Forest pohon, List<Diagnostic> diagnostics)
{
    private readonly SaranIndex _saran = new(simpul.Select(s => s.Kode));

    /// <summary>Reports every simpul whose jenjang is not lower than the jenjang of its induk.</summary>
    public void CheckJenjang()
    {
        for (var i = 0; i < simpul.Length; i++)
        {
            if (pohon.Parents[i] < 0) continue;
            var (anak, induk) = (simpul[i], simpul[pohon.Parents[i]]);
            if (anak.Jenjang > induk.Jenjang) continue;
            diagnostics.Add(new(TreeCodes.JenjangTidakMenurun, anak.Asal with { Column = "jenjang" },
                $"'{anak.Kode}' ({Label.Text(anak.Jenjang)}) berada di bawah "
                + $"'{induk.Kode}' ({Label.Text(induk.Jenjang)}); "
                + $"jenjang anak harus lebih rendah. Perbaiki jenjang atau induknya."));
        }
    }

    /// <summary>Returns the index of the simpul of an indikator; -1 for none.</summary>
    public int SimpulOf(Indikator indikator)
    {
        if (indikator.Simpul is null) return -1;
        var index = pohon.Find(indikator.Simpul);
        if (index < 0)
            diagnostics.Add(new(DefinitionCodes.SimpulTidakDikenal, indikator.Asal with { Column = "simpul" },
                $"Simpul '{indikator.Simpul}' dari indikator '{indikator.Kode}' tidak ada di cascading.csv."
                + $"{_saran.For(indikator.Simpul)}"));
        return index;
    }
}
