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
        var unpaired = new bool[lingkup.Wilayah.Count * Lingkup.Quarters];
        for (var cell = 0; cell < unpaired.Length; cell++)
        {
            unpaired[cell] = IsUnpaired(kolom, cell);
            if (unpaired[cell]) Report(lingkup, indikator, kolom, cell);
        }
        return lingkup.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati ? unpaired : null;
    }

    /// <summary>Whether of the flows of a quarter some are reported and some are not.</summary>
    private static bool IsUnpaired(KolomVariabel[] kolom, int cell)
    {
        var (some, lacking) = (false, false);
        foreach (var variabel in kolom)
        {
            if (!variabel.IsFlow(cell / Lingkup.Quarters)) continue;
            if (variabel.HasCell(cell)) some = true;
            else lacking = true;
        }
        return some && lacking;
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
