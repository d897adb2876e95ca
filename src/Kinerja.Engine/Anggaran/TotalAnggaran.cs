using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>Turns the reported realisasi of a row into that of each quarter alone (SPEC 4.2, 16.1).</summary>
/// <param name="scope">The tahun.</param>
/// <param name="row">The row.</param>
internal readonly struct TotalAnggaran(CalculationScope scope, BarisDi row)
{
    /// <returns>The realisasi of the quarters 0..3; <c>null</c> for one without a report.</returns>
    public decimal?[] Quarters()
    {
        var quarters = new decimal?[Triwulan.Count];
        CopyTo(quarters);
        return quarters;
    }

    /// <summary>Writes the realisasi of each quarter into a buffer.</summary>
    /// <param name="quarters">Receives what <see cref="Quarters"/> returns.</param>
    public void CopyTo(decimal?[] quarters)
    {
        decimal? before = null;
        for (var q = 0; q < Triwulan.Count; q++)
        {
            quarters[q] = row.Baris.Realisasi(Triwulan.FromIndex(q));
            if (quarters[q] is not { } reported || row.Baris.CaraLapor == CaraLapor.PerPeriode) continue;
            quarters[q] = reported - (before ?? 0);
            if (reported < before) ReportFall(q, reported, before.Value);
            before = reported;
        }
    }

    private void ReportFall(int quarter, decimal now, decimal before) =>
        scope.Report(DataCodes.TotalTurun, row.Wilayah, indikator: null, quarter,
            $"Realisasi anggaran s.d. triwulan simpul '{row.Baris.Simpul}' turun dari {before} menjadi {now}. "
            + $"Periksa keduanya.");
}
