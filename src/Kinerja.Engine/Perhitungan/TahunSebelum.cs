namespace Kinerja.Engine.Perhitungan;

/// <summary>The cells of an indikator in an earlier tahun of a window (SPEC 17.1).</summary>
/// <param name="Variabel">The variables, in the order of the rumus.</param>
/// <param name="Skipped">Per cell, whether its flows are skipped under <c>Lewati</c> (SPEC 4.1); <c>null</c> when no
/// cell is skipped.</param>
/// <param name="Scope">The tahun; its diagnostics go nowhere, because the calculation of that tahun reports
/// them.</param>
internal sealed record TahunSebelum(KolomVariabel[] Variabel, bool[]? Skipped, CalculationScope Scope)
{
    public int Tahun => Scope.Inputs.Tahun;
}
