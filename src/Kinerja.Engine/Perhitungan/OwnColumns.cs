using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The columns of one indikator in one tahun before aggregation: each wilayah has its figures from its own cells. There
/// is one cell per wilayah and wanted quarter. <see cref="ColumnPool"/> lends the columns of numbers: they are valid
/// until the calculation of the next indikator, and no result keeps one.
/// </summary>
internal sealed class OwnColumns
{
    public required Indikator Indikator { get; init; }

    /// <summary>The variables with their reported cells, in the order of the rumus.</summary>
    public required KolomVariabel[] Variabel { get; init; }

    /// <summary>The cells of the earlier tahun of a window, ascending; empty for a tahun alone.</summary>
    public required TahunSebelum[] Sebelum { get; init; }

    /// <summary>The results of the indikator to which the rumus refers, in the order of the rumus.</summary>
    public required KolomIndikator[] Rujukan { get; init; }

    /// <inheritdoc cref="KolomIndikator.IsNotAlwaysDue"/>
    public required bool IsNotAlwaysDue { get; init; }

    /// <summary>Per wilayah, whether the indikator is assigned to it (SPEC 4.7).</summary>
    public required bool[] Ditugaskan { get; init; }

    /// <summary>
    /// Per wilayah, whether a cell of a variabel is reported in the tahun; for an indikator that has only references,
    /// whether a referenced indikator has such a cell (SPEC 7.1).
    /// </summary>
    public required bool[] HasReport { get; init; }

    /// <summary>Whether the indikator has no variabel, only references (SPEC 4.4, 7.1).</summary>
    public required bool HasOnlyRujukan { get; init; }

    /// <summary>The calculation s.d. TW n.</summary>
    public required PeriodCalculation SampaiDengan { get; init; }

    /// <summary>The calculation of TW n alone; <c>null</c> in a window of a renstra.</summary>
    public required PeriodCalculation? Triwulan { get; init; }

    /// <summary>Whether only cells of one tahun count, also in a window of a renstra.</summary>
    public required bool IsSetahun { get; init; }

    /// <summary>The calendar (SPEC 4.6); <c>null</c> when the rumus does not use it.</summary>
    public required KolomKalender? Kalender { get; init; }

    /// <summary>The weight s.d. TW n (SPEC 7.2); <c>null</c> when the indikator has no pembobot.</summary>
    public required KolomNilai? Pembobot { get; init; }

    /// <summary>The kelengkapan, 0..1.</summary>
    public required decimal[] Kelengkapan { get; init; }

    /// <summary>The last quarter with a reported cell, 1..4; 0 for none.</summary>
    public required byte[] DataSampai { get; init; }
}
