using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>Finds indikator that never decide the capaian of their simpul (SPEC 6.2, 8.4).</summary>
internal static class SimpulLint
{
    private const int Named = 5; // the maximum number of kode in the message

    /// <summary>Returns at most one diagnostic, which names the first of these indikator.</summary>
    /// <param name="definisi">The definition in each tahun of the calculation.</param>
    /// <param name="aturan">The policies.</param>
    /// <param name="neverDecides">Whether a simpul, by index, appears and its own indikator decide its capaian
    /// nowhere.</param>
    public static IEnumerable<Diagnostic> Find(
        IReadOnlyList<DefinisiTahun> definisi, AturanKinerja aturan, Func<int, bool> neverDecides)
    {
        if (aturan.SumberCapaian != SumberCapaian.AnakDulu) return [];
        string[] undecisive =
        [
            .. Enumerable.Range(0, definisi.Count == 0 ? 0 : definisi[0].Indikator.Length)
                .Where(i => IsUndecisive(definisi, i, neverDecides)).Select(i => definisi[0].Indikator[i].Kode),
        ];
        if (undecisive.Length == 0) return [];
        var names = string.Join(", ", undecisive.Take(Named)) + (undecisive.Length > Named ? ", …" : "");
        return
        [
            new Diagnostic(
                TreeCodes.IndikatorTidakMenentukan, DiagnosticPlace.None,
                $"{undecisive.Length} indikator tidak menentukan capaian simpulnya, karena simpul itu punya anak "
                + $"(SumberCapaian = "
                + $"AnakDulu): {names}. Bila seharusnya menentukan, tulis --opsi SumberCapaian=IndikatorDulu."),
        ];
    }

    /// <summary>Whether an indikator stands at a simpul with children in some tahun, and decides none.</summary>
    private static bool IsUndecisive(
        IReadOnlyList<DefinisiTahun> definisi, int indikator, Func<int, bool> neverDecides)
    {
        var isBesideChildren = false;
        foreach (var tahun in definisi)
        {
            if (tahun.SimpulIndikator[indikator] is not (>= 0 and var simpul)) continue;
            if (tahun.Pohon.Children[simpul].IsEmpty || !neverDecides(simpul)) return false;
            isBesideChildren = true;
        }
        return isBesideChildren;
    }
}
