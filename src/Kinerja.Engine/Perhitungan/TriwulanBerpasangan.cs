using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// Finds the quarters in which a ratio is half reported (SPEC 4.1). A missing denominator makes a percentage too high.
/// </summary>
internal static class TriwulanBerpasangan
{
    /// <summary>Reports the half reported quarters of an indikator.</summary>
    /// <returns>Per cell, whether to skip its flows, under <c>Lewati</c>; otherwise <c>null</c>.</returns>
    public static bool[]? Find(CalculationScope scope, Indikator indikator, KolomVariabel[] columns)
    {
        if (indikator.Rumus.Denominator is null || columns.Length < 2) return null;
        var isSkipped = scope.Inputs.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati;
        var skipped = isSkipped ? new bool[scope.Layout.ReportedCells] : null;
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            var unpaired = Unpaired(columns, wilayah);
            for (var q = 0; unpaired >> q != 0; q++)
            {
                if (((unpaired >> q) & 1) == 0) continue;
                Report(scope, indikator, columns, ColumnLayout.ReportedCell(wilayah, q));
                if (skipped is not null) skipped[ColumnLayout.ReportedCell(wilayah, q)] = true;
            }
        }
        return skipped;
    }

    /// <summary>
    /// Returns the quarters in which some flows are reported and others, which are due, are not; bit 0 is TW 1.
    /// </summary>
    private static int Unpaired(KolomVariabel[] columns, int wilayah)
    {
        var (some, lacking) = (0, 0);
        foreach (var variabel in columns)
        {
            if (!variabel.IsFlow(wilayah)) continue;
            some |= variabel.Reported(wilayah);
            lacking |= ~variabel.Reported(wilayah) & variabel.Variabel.JatuhTempo;
        }
        return some & lacking;
    }

    private static void Report(CalculationScope scope, Indikator indikator, KolomVariabel[] columns, int cell)
    {
        var missing = string.Join(", ", columns
            .Where(variabel => variabel.IsFlow(cell / ColumnLayout.Quarters)
                && !variabel.HasCell(cell) && variabel.IsDue(cell))
            .Select(variabel => variabel.Variabel.Nama));
        var effect = scope.Inputs.Aturan.TriwulanTakBerpasangan == TriwulanTakBerpasangan.Lewati
            ? "triwulan itu dilewati"
            : "angka yang ada tetap dipakai dan persentasenya dapat menyesatkan";
        scope.Report(CalculationCodes.TriwulanTakBerpasangan, cell / ColumnLayout.Quarters, indikator.Kode,
            cell % ColumnLayout.Quarters,
            $"Belum dilaporkan: {missing}; {effect}. Lengkapi triwulan itu.");
    }
}
