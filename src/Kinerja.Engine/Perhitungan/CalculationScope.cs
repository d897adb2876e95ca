using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// What the calculation of an indikator works with: for calculators that need all of it. Others take the part that
/// they need.
/// </summary>
/// <param name="Inputs">What the tahun is calculated from.</param>
/// <param name="Layout">The cells of the columns.</param>
/// <param name="Pool">Lends the columns that no result keeps.</param>
/// <param name="Diagnostics">Takes what is found.</param>
internal sealed record CalculationScope(
    CalculationInputs Inputs, ColumnLayout Layout, ColumnPool Pool, DiagnosticSink Diagnostics)
{
    /// <summary>A column of results that no result keeps.</summary>
    public KolomNilai LendResults() => Pool.Lend(Layout.ResultCells);

    /// <summary>A column of what was reported, that no result keeps.</summary>
    public KolomNilai LendReported() => Pool.Lend(Layout.ReportedCells);

    /// <param name="code">What was found.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for none.</param>
    /// <param name="quarter">The quarter, 0..3; <c>null</c> for the year.</param>
    /// <param name="message">The message.</param>
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
