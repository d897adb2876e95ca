using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>How the wilayah directly below one compare in one simpul (SPEC 7.5, 7.6).</summary>
internal static class PeringkatCalculator
{
    /// <summary>Digits a label is decided on (SPEC 1.3).</summary>
    private const int Digits = 2;

    /// <summary>
    /// Ranks neighbours by capaian rounded to 2 digits: the highest is 1, ties share a rank (1, 2, 2, 4).
    /// </summary>
    /// <param name="wilayah">The tree.</param>
    /// <param name="capaian">Of the simpul.</param>
    /// <returns>Per cell; 0 for a missing capaian and for a root.</returns>
    public static int[] Rank(SusunanWilayah wilayah, KolomNilai capaian)
    {
        var peringkat = new int[capaian.Length];
        foreach (var anak in wilayah.Anak)
        {
            for (var q = 0; q < Lingkup.Quarters; q++)
            {
                var ranked = anak.Select(row => Lingkup.Cell(row, q))
                    .Where(cell => capaian.States[cell] == Alasan.Ada)
                    .Select(cell => (Cell: cell, Nilai: Round(capaian.Values[cell])))
                    .OrderByDescending(pair => pair.Nilai)
                    .ToArray();
                for (var i = 0; i < ranked.Length; i++)
                {
                    var isTie = i > 0 && ranked[i].Nilai == ranked[i - 1].Nilai;
                    peringkat[ranked[i].Cell] = isTie ? peringkat[ranked[i - 1].Cell] : i + 1;
                }
            }
        }
        return peringkat;
    }

    /// <summary>Per wilayah, the mean of the capaian of those directly below it that have one.</summary>
    /// <param name="wilayah">The tree.</param>
    /// <param name="capaian">Of the simpul.</param>
    public static KolomNilai Mean(SusunanWilayah wilayah, KolomNilai capaian)
    {
        var rerata = new KolomNilai(capaian.Length);
        for (var row = 0; row < wilayah.Count; row++)
        {
            for (var q = 0; q < Lingkup.Quarters; q++)
                rerata[Lingkup.Cell(row, q)] = Mean(capaian, wilayah.Anak[row].AsSpan(), q);
        }
        return rerata;
    }

    private static Nilai Mean(KolomNilai capaian, ReadOnlySpan<int> anak, int quarter)
    {
        try
        {
            return Gabungan.Mean(capaian, anak, quarter);
        }
        catch (OverflowException)
        {
            return Nilai.Missing(Alasan.Luapan);
        }
    }

    private static decimal Round(decimal capaian) => decimal.Round(capaian, Digits, MidpointRounding.AwayFromZero);
}
