using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The inputs of the calculation of one tahun.</summary>
/// <param name="Definisi">The indikator, simpul and wilayah as they are in the tahun.</param>
/// <param name="Aturan">The policies.</param>
/// <param name="Data">The reported figures and the targets.</param>
/// <param name="Survei">The results of the survey over all wilayah of the partition; <c>null</c> without a
/// survey.</param>
/// <param name="Tahun">The tahun.</param>
/// <param name="Penugasan">The wilayah that must report each indikator.</param>
internal sealed record CalculationInputs(
    DefinisiTahun Definisi, AturanKinerja Aturan, DataKinerja Data, KolomSurvei? Survei, int Tahun,
    PenugasanTahun Penugasan)
{
    /// <summary>
    /// The window of a renstra that ends in the tahun; <c>null</c> for the calculation of the tahun alone (SPEC 17.1).
    /// </summary>
    public JendelaRenstra? Jendela { get; init; }
}
