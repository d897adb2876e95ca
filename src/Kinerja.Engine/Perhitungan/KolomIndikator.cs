using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The results of one indikator in one tahun; a cell for each wilayah and wanted n, s.d. TW n.</summary>
internal sealed class KolomIndikator
{
    public required Indikator Indikator { get; init; }

    /// <summary>Per wilayah, whether it is assigned there (SPEC 4.7).</summary>
    public required bool[] Ditugaskan { get; init; }

    /// <summary>Per wilayah, whether it reports itself, whatever lies below it (SPEC 7.1).</summary>
    public required bool[] PunyaData { get; init; }

    /// <summary>Per wilayah, whether it appears there, assigned to it or to one below (SPEC 4.7).</summary>
    public required bool[] Tampil { get; init; }

    public required KolomNilai Realisasi { get; init; }

    public required KolomNilai RealisasiTriwulan { get; init; }

    public required KolomNilai Target { get; init; }

    public required DasarTarget[] Dasar { get; init; }

    /// <summary>Raw, before the bounds; missing for the reason of the target first, then of the realisasi.</summary>
    public required KolomNilai Capaian { get; init; }

    public required decimal[] Kelengkapan { get; init; }

    /// <summary>The last quarter with a reported cell, 0 for none.</summary>
    public required byte[] DataSampai { get; init; }
}
