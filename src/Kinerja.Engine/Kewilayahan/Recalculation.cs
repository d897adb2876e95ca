using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Kewilayahan;

/// <summary>A rumus evaluated on variables that are summed over the pemikul of some wilayah (SPEC 7.2).</summary>
/// <param name="Period">The figures and the summed inputs: one cell per wilayah and wanted quarter.</param>
/// <param name="Reasons">Per cell, the reason why no pemikul counts; <c>Ada</c> where at least one counts.</param>
internal sealed record Recalculation(PeriodCalculation Period, Alasan[] Reasons)
{
    /// <summary>The figure of a cell; where no pemikul counts, the reason.</summary>
    public Nilai this[int cell] =>
        Reasons[cell] == Alasan.Ada ? Period.Realisasi[cell] : Nilai.Missing(Reasons[cell]);
}
