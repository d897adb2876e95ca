using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// The results of one simpul in one tahun, s.d. TW n: one cell per wanted n and wilayah at which it can appear.
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

    /// <summary>The weighted mean over its own indikator (SPEC 6.1).</summary>
    public required KolomNilai CapaianIndikator { get; init; }

    /// <summary>The weighted mean over its direct children (SPEC 6.1).</summary>
    public required KolomNilai CapaianTurunan { get; init; }

    /// <summary>The capaian of the simpul: one of the two means, by policy (SPEC 6.2).</summary>
    public required KolomNilai Capaian { get; init; }

    public required decimal[] Kelengkapan { get; init; }

    /// <summary>Whether some cell has a capaian although the mean over the children is missing there.</summary>
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
