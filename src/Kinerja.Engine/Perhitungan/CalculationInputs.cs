using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>What one tahun is calculated from.</summary>
/// <param name="Definisi">What to compute.</param>
/// <param name="Aturan">By which rules.</param>
/// <param name="Data">What was reported and planned.</param>
/// <param name="Survei">What the survey answers, over all wilayah of the partition; <c>null</c> without a
/// survey.</param>
/// <param name="Tahun">The tahun.</param>
/// <param name="Penugasan">Who is asked for each indikator.</param>
internal sealed record CalculationInputs(
    DefinisiKinerja Definisi, AturanKinerja Aturan, DataKinerja Data, KolomSurvei? Survei, int Tahun,
    PenugasanTahun Penugasan);
