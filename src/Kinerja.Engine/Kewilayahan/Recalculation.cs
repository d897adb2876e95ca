using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>The rumus calculated anew over the summed variables of the bearers of some wilayah (SPEC 7.2).</summary>
/// <param name="Period">Its figures with what went in; a cell for each of these wilayah and wanted quarter.</param>
/// <param name="Reasons">Per cell, why no bearer takes part; <c>Ada</c> where one does.</param>
internal sealed record Recalculation(PeriodCalculation Period, Alasan[] Reasons)
{
    /// <summary>The figure; where no bearer takes part, the reason.</summary>
    public Nilai this[int cell] =>
        Reasons[cell] == Alasan.Ada ? Period.Realisasi[cell] : Nilai.Missing(Reasons[cell]);
}
