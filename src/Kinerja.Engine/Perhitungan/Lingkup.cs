using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// What every calculator of one tahun works on. A column has four cells per wilayah, TW 1..4 side by side.
/// </summary>
internal sealed record Lingkup(
    DefinisiKinerja Definisi, AturanKinerja Aturan, DataKinerja Data, KolomSurvei? Survei, SusunanWilayah Wilayah,
    int Tahun, List<Diagnostic> Diagnostics)
{
    public const int Quarters = 4;

    /// <summary>The first quarter whose simpul are wanted.</summary>
    public int FirstQuarter { get; init; }

    /// <summary>The one after the last quarter whose simpul are wanted.</summary>
    public int EndQuarter { get; init; } = Quarters;

    public int Cells => Wilayah.Count * Quarters;

    /// <summary>Where a wilayah and a quarter (0..3) stand in a column.</summary>
    public static int Cell(int wilayah, int quarter) => (wilayah * Quarters) + quarter;

    /// <summary>Whether the simpul of a quarter (0..3) are wanted.</summary>
    public bool Wants(int quarter) => quarter >= FirstQuarter && quarter < EndQuarter;

    public KolomNilai NewColumn() => new(Cells);

    public void Report(DiagnosticCode code, int wilayah, string? indikator, int? quarter, string message) =>
        Diagnostics.Add(new Diagnostic(
            code,
            new DiagnosticPlace
            {
                Wilayah = Wilayah.Rows[wilayah].Kode,
                Indikator = indikator,
                Tahun = Tahun,
                Triwulan = quarter + 1,
            },
            message));
}
