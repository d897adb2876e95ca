using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds what the indikator of a tahun name: their simpul and their references (SPEC 6.5, 6.6).</summary>
/// <param name="definisi">The rows of all tahun.</param>
/// <param name="indikator">Per kode of an indikator, its row in the tahun; -1 for none.</param>
/// <param name="simpul">Per kode of a simpul, its row in the tahun; -1 for none.</param>
/// <param name="diagnostics">Receives the names that nothing bears in the tahun.</param>
internal sealed class IndikatorLinks(
    DefinisiKinerja definisi, int[] indikator, int[] simpul, List<Diagnostic> diagnostics)
{
    /// <summary>Returns the number of the simpul of an indikator; -1 for none.</summary>
    /// <param name="row">The row of the indikator; -1 for none.</param>
    public int SimpulOf(int row)
    {
        if (row < 0 || definisi.Indikator[row] is not { Simpul: { } kode } subject) return -1;
        var number = definisi.KodeSimpul.Find(kode);
        if (number >= 0 && simpul[number] >= 0) return number;
        diagnostics.Add(new(DefinitionCodes.SimpulTidakDikenal, subject.Asal with { Column = "simpul" },
            $"Simpul '{kode}' dari indikator '{subject.Kode}' tidak ada di cascading.csv."
            + $"{SimpulHint(kode)}"));
        return -1;
    }

    private string SimpulHint(string kode) => definisi.FindIndikator(kode) is { } other
        ? other.Simpul is { Length: > 0 } simpul ? $" '{kode}' adalah indikator pada simpul '{simpul}'."
            : $" '{kode}' adalah indikator, bukan simpul."
        : definisi.KodeSimpul.HintFor(kode);

    /// <summary>
    /// Returns the numbers of the indikator that a rumus refers to, in its order; -1 for an unknown kode.
    /// </summary>
    /// <param name="row">The row of the indikator; -1 for none.</param>
    public ImmutableArray<int> RujukanOf(int row) =>
        row < 0 ? [] : Arrays.Map(definisi.Indikator[row].Rumus.References, kode => NumberOf(kode, row));

    private int NumberOf(string kode, int row)
    {
        var number = definisi.KodeIndikator.Find(kode);
        if (number >= 0 && indikator[number] >= 0) return number;
        var subject = definisi.Indikator[row];
        diagnostics.Add(new(FormulaCodes.RujukanTidakDikenal, subject.Asal with { Column = "rumus" },
            $"Rujukan [@{kode}] pada indikator '{subject.Kode}' tidak ada di indikator.csv."
            + $"{definisi.KodeIndikator.HintFor(kode)}"));
        return -1;
    }
}
