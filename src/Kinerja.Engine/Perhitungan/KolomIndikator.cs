using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The results of one indikator in one tahun, s.d. TW n: one cell per wanted n and wilayah at which the indikator can
/// appear.
/// </summary>
internal sealed class KolomIndikator
{
    /// <summary>The inputs of the calculation.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>The wilayah at which the indikator can appear, and the wanted quarters.</summary>
    public required ColumnLayout Layout { get; init; }

    public required Indikator Indikator { get; init; }

    /// <summary>
    /// Whether one of its variables is not due in some quarter; without variables, whether this holds for an indikator
    /// to which it refers (SPEC 4.9).
    /// </summary>
    public required bool IsNotAlwaysDue { get; init; }

    /// <summary>Per wilayah, whether the indikator is assigned to it (SPEC 4.7).</summary>
    public required bool[] Ditugaskan { get; init; }

    /// <summary>
    /// Per wilayah, whether it has reported cells of its own; wilayah below it do not matter (SPEC
    /// 7.1).
    /// </summary>
    public required bool[] HasReport { get; init; }

    /// <summary>
    /// Per wilayah, whether its own cells count: it reports for itself, or it must report and nobody does in its place
    /// (SPEC 7.4).
    /// </summary>
    public required bool[] Diminta { get; init; }

    /// <summary>Per wilayah, whether the indikator is assigned to it or to a wilayah below it (SPEC 4.7).</summary>
    public required bool[] Tampil { get; init; }

    /// <summary>The realisasi s.d. TW n, in the unit of the indikator.</summary>
    public required KolomNilai Realisasi { get; init; }

    /// <summary>The realisasi of TW n alone (SPEC 4.3).</summary>
    public required KolomNilai RealisasiTriwulan { get; init; }

    /// <summary>The target s.d. TW n, given or derived; the lower bound of a range.</summary>
    public required KolomNilai Target { get; init; }

    /// <summary>
    /// The upper bounds of targets that are ranges, missing elsewhere; <c>null</c> without any range (SPEC 5.7).
    /// </summary>
    public KolomNilai? TargetAtas { get; init; }

    /// <summary>The origin of the target.</summary>
    public required DasarTarget[] Dasar { get; init; }

    /// <summary>
    /// The raw capaian in %, before the bounds. When it is missing, it has the reason of the target, or else that of
    /// the realisasi.
    /// </summary>
    public required KolomNilai Capaian { get; init; }

    /// <summary>The kelengkapan, 0..1.</summary>
    public required decimal[] Kelengkapan { get; init; }

    /// <summary>The last quarter with a reported cell, 1..4; 0 for none.</summary>
    public required byte[] DataSampai { get; init; }

    /// <summary>Returns the results at the wilayah of an indikator that refers to this one.</summary>
    /// <param name="layout">The layout of that indikator; all its wilayah must be in <see cref="Layout"/>.</param>
    public KolomIndikator Over(ColumnLayout layout)
    {
        if (ReferenceEquals(Layout.Wilayah, layout.Wilayah)) return this;
        var rows = Arrays.Make(
            layout.Wilayah.Count, row => Layout.Wilayah.RowHere(layout.Wilayah.RowOfAll(row)));
        var cells = Arrays.Make(
            layout.ResultCells, cell => (rows[cell / Layout.Width] * Layout.Width) + (cell % Layout.Width));
        return new KolomIndikator
        {
            Inputs = Inputs,
            Layout = layout,
            Indikator = Indikator,
            IsNotAlwaysDue = IsNotAlwaysDue,
            Ditugaskan = Array.ConvertAll(rows, row => Ditugaskan[row]),
            HasReport = Array.ConvertAll(rows, row => HasReport[row]),
            Diminta = Array.ConvertAll(rows, row => Diminta[row]),
            Tampil = Array.ConvertAll(rows, row => Tampil[row]),
            Realisasi = Realisasi.At(cells),
            RealisasiTriwulan = RealisasiTriwulan.At(cells),
            Target = Target.At(cells),
            TargetAtas = TargetAtas?.At(cells),
            Dasar = Array.ConvertAll(cells, cell => Dasar[cell]),
            Capaian = Capaian.At(cells),
            Kelengkapan = Array.ConvertAll(cells, cell => Kelengkapan[cell]),
            DataSampai = Array.ConvertAll(cells, cell => DataSampai[cell]),
        };
    }
}
