using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// One indikator in one tahun as every wilayah has it from its own cells, before wilayah are pooled; a
/// cell for each wilayah and wanted quarter. The columns of numbers are lent (<see cref="ColumnPool"/>): they are good
/// until the next indikator is calculated, and no result keeps one.
/// </summary>
internal sealed class OwnColumns
{
    public required Indikator Indikator { get; init; }

    /// <summary>The reported cells, in the order of the variables of the rumus.</summary>
    public required KolomVariabel[] Variabel { get; init; }

    /// <summary>Per wilayah, whether it is assigned there (SPEC 4.7).</summary>
    public required bool[] Ditugaskan { get; init; }

    /// <summary>Per wilayah, whether a cell of its variables is reported at all in the tahun (SPEC 7.1).</summary>
    public required bool[] PunyaData { get; init; }

    /// <summary>Whether it has no variabel of its own, only references (SPEC 4.4, 7.1).</summary>
    public required bool HanyaRujukan { get; init; }

    public required PeriodCalculation SampaiDengan { get; init; }

    public required PeriodCalculation Triwulan { get; init; }

    /// <summary>The calendar, where the rumus uses it (SPEC 4.6).</summary>
    public required KolomKalender? Kalender { get; init; }

    /// <summary>The weight s.d. TW n (SPEC 7.2); <c>null</c> when nothing is weighed.</summary>
    public required KolomNilai? Pembobot { get; init; }

    public required decimal[] Kelengkapan { get; init; }

    /// <summary>The last quarter with a reported cell, 0 for none.</summary>
    public required byte[] DataSampai { get; init; }
}
