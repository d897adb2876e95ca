using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Cascading;

/// <summary>The results of one simpul in one tahun; a cell for each wilayah and wanted n, s.d. TW n.</summary>
internal sealed class KolomSimpul
{
    public required Simpul Simpul { get; init; }

    /// <summary>Per wilayah, whether an indikator at or below it appears there (SPEC 6.3).</summary>
    public required bool[] Tampil { get; init; }

    /// <summary>The mean over its own indikator.</summary>
    public required KolomNilai CapaianIndikator { get; init; }

    /// <summary>The mean over its children.</summary>
    public required KolomNilai CapaianTurunan { get; init; }

    /// <summary>The one of the two that counts.</summary>
    public required KolomNilai Capaian { get; init; }

    public required decimal[] Kelengkapan { get; init; }
}
