using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the quarters in which a ratio is half reported (SPEC 4.1): one forgotten denominator flatters a percentage.
/// </summary>
internal static class TriwulanBerpasangan
{
    /// <returns>The cells to leave out, under <c>Lewati</c>; otherwise <c>null</c>.</returns>
    public static bool[]? Find(Lingkup lingkup, Indikator indikator, IReadOnlyList<KolomVariabel> kolom)
    {
        if (indikator.Rumus.Denominator is null || kolom.Count < 2) return null;
        var unpaired = new bool[lingkup.Cells];
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            KolomVariabel[] flows = [.. kolom.Where(k => k.IsFlow(wilayah))];
            for (var q = 0; q < Lingkup.Quarters; q++)
            {
                var cell = Lingkup.Cell(wilayah, q);
                var reported = flows.Count(flow => flow.HasCell(cell));
                if (reported == 0 || reported == flows.Length) continue;
                unpaired[cell] = true;
                Report(lingkup, indikator, flows, cell);
            }
        }
        return lingkup.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati ? unpaired : null;
    }

    private static void Report(Lingkup lingkup, Indikator indikator, KolomVariabel[] flows, int cell)
    {
        var missing = string.Join(", ", flows.Where(flow => !flow.HasCell(cell)).Select(flow => flow.Variabel.Nama));
        var effect = lingkup.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati
            ? "triwulan itu dilewati"
            : "angka yang ada tetap dipakai dan persentasenya dapat menyesatkan";
        lingkup.Report(CalculationCodes.TriwulanTakBerpasangan, cell / Lingkup.Quarters, indikator.Kode,
            cell % Lingkup.Quarters,
            $"Belum dilaporkan: {missing}; {effect}. Lengkapi triwulan itu.");
    }
}
