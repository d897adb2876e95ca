using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// The results of one simpul in one tahun; a cell for each wilayah at which it can appear and wanted n, s.d. TW n.
/// </summary>
internal sealed class KolomSimpul
{
    /// <summary>What it was calculated from.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>Those wilayah and quarters.</summary>
    public required ColumnLayout Layout { get; init; }

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

    /// <summary>Whether some cell has a capaian and none from its children.</summary>
    public bool DecidesItself
    {
        get
        {
            for (var cell = 0; cell < Capaian.Length; cell++)
            {
                if (Capaian.States[cell] == Alasan.Ada && CapaianTurunan.States[cell] != Alasan.Ada) return true;
            }
            return false;
        }
    }
}
