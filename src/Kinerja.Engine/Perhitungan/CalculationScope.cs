using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The four things that the calculation of an indikator uses. Only calculators that need all four take it; others take
/// the ones that they need.
/// </summary>
/// <param name="Inputs">The inputs of the tahun.</param>
/// <param name="Layout">The cells of the columns.</param>
/// <param name="Pool">Lends temporary columns.</param>
/// <param name="Diagnostics">Collects the diagnostics.</param>
internal sealed record CalculationScope(
    CalculationInputs Inputs, ColumnLayout Layout, ColumnPool Pool, DiagnosticSink Diagnostics)
{
    /// <summary>Lends a temporary column as long as a column of results, missing everywhere.</summary>
    public KolomNilai LendResults() => Pool.Lend(Layout.ResultCells);

    /// <summary>Lends a temporary column as long as a column of reported cells, missing everywhere.</summary>
    public KolomNilai LendReported() => Pool.Lend(Layout.ReportedCells);

    /// <summary>Reports a diagnostic of this tahun.</summary>
    /// <param name="code">The code of the diagnostic.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for none.</param>
    /// <param name="quarter">The quarter, 0..3; <c>null</c> for the whole year.</param>
    /// <param name="message">The text of the diagnostic.</param>
    public void Report(DiagnosticCode code, int wilayah, string? indikator, int? quarter, DiagnosticText message) =>
        Diagnostics.Report(
            code,
            new DiagnosticPlace
            {
                Wilayah = Layout.Wilayah.Rows[wilayah].Kode,
                Indikator = indikator,
                Tahun = Inputs.Tahun,
                Triwulan = quarter is { } index ? Triwulan.FromIndex(index) : null,
            },
            message);
}
