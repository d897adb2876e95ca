using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the quarters in which a ratio is half reported (SPEC 4.1): one forgotten denominator flatters a percentage.
/// </summary>
internal static class TriwulanBerpasangan
{
    /// <returns>The cells to leave out, under <c>Lewati</c>; otherwise <c>null</c>.</returns>
    public static bool[]? Find(Lingkup lingkup, Indikator indikator, KolomVariabel[] kolom)
    {
        if (indikator.Rumus.Denominator is null || kolom.Length < 2) return null;
        var isSkipped = lingkup.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati;
        var skipped = isSkipped ? new bool[lingkup.SelCount] : null;
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            var unpaired = Unpaired(kolom, wilayah);
            for (var q = 0; unpaired >> q != 0; q++)
            {
                if (((unpaired >> q) & 1) == 0) continue;
                Report(lingkup, indikator, kolom, Lingkup.Sel(wilayah, q));
                if (skipped is not null) skipped[Lingkup.Sel(wilayah, q)] = true;
            }
        }
        return skipped;
    }

    /// <summary>The quarters of whose flows some are reported and some are not: bit 0 is TW 1.</summary>
    private static int Unpaired(KolomVariabel[] kolom, int wilayah)
    {
        var (some, lacking) = (0, 0);
        foreach (var variabel in kolom)
        {
            if (!variabel.IsFlow(wilayah)) continue;
            some |= variabel.Reported(wilayah);
            lacking |= ~variabel.Reported(wilayah);
        }
        return some & lacking;
    }

    private static void Report(Lingkup lingkup, Indikator indikator, KolomVariabel[] kolom, int cell)
    {
        var missing = string.Join(", ", kolom
            .Where(variabel => variabel.IsFlow(cell / Lingkup.Quarters) && !variabel.HasCell(cell))
            .Select(variabel => variabel.Variabel.Nama));
        var effect = lingkup.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati
            ? "triwulan itu dilewati"
            : "angka yang ada tetap dipakai dan persentasenya dapat menyesatkan";
        lingkup.Report(CalculationCodes.TriwulanTakBerpasangan, cell / Lingkup.Quarters, indikator.Kode,
            cell % Lingkup.Quarters,
            $"Belum dilaporkan: {missing}; {effect}. Lengkapi triwulan itu.");
    }
}
