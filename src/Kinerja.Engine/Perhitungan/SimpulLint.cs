using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Finds indikator that never decide the capaian of their simpul (SPEC 6.2, 8.4).</summary>
internal static class SimpulLint
{
    private const int Named = 5;

    /// <param name="definisi">The tree.</param>
    /// <param name="aturan">The policies.</param>
    /// <param name="neverDecides">Whether a simpul appears and its own indikator decide it nowhere.</param>
    public static IEnumerable<Diagnostic> Find(
        DefinisiKinerja definisi, AturanKinerja aturan, Func<int, bool> neverDecides)
    {
        if (aturan.SumberCapaian != SumberCapaian.AnakDulu) return [];
        string[] undecisive =
        [
            .. definisi.Indikator.Where((_, i) => definisi.SimpulIndikator[i] is >= 0 and var simpul
                && !definisi.Pohon.Children[simpul].IsEmpty && neverDecides(simpul))
                .Select(indikator => indikator.Kode),
        ];
        if (undecisive.Length == 0) return [];
        var names = string.Join(", ", undecisive.Take(Named)) + (undecisive.Length > Named ? ", …" : "");
        return
        [
            new Diagnostic(
                TreeCodes.IndikatorTidakMenentukan, DiagnosticPlace.None,
                $"{undecisive.Length} indikator tidak menentukan capaian simpulnya, karena simpul itu punya anak "
                + $"(SumberCapaian = AnakDulu): {names}. Bila seharusnya menentukan, tulis --opsi "
                + $"SumberCapaian=IndikatorDulu."),
        ];
    }
}
