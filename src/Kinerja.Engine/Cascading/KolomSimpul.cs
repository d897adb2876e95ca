using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// The results of one simpul in one tahun, s.d. TW n: one cell per wanted n and wilayah at which the simpul can appear.
/// </summary>
internal sealed class KolomSimpul
{
    /// <summary>The inputs of the calculation.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>The wilayah at which the simpul can appear, and the wanted quarters.</summary>
    public required ColumnLayout Layout { get; init; }

    public required Simpul Simpul { get; init; }

    /// <summary>Per wilayah, whether an indikator at or below it appears there (SPEC 6.3).</summary>
    public required bool[] Tampil { get; init; }

    /// <summary>The weighted mean over the indikator of the simpul (SPEC 6.1).</summary>
    public required KolomNilai CapaianIndikator { get; init; }

    /// <summary>The weighted mean over the direct children of the simpul (SPEC 6.1).</summary>
    public required KolomNilai CapaianTurunan { get; init; }

    /// <summary>The capaian of the simpul: one of the two means, as the policy chooses (SPEC 6.2).</summary>
    public required KolomNilai Capaian { get; init; }

    /// <summary>The kelengkapan, 0..1 (SPEC 6.4).</summary>
    public required decimal[] Kelengkapan { get; init; }

    /// <summary>The capaian at a wilayah; missing with <c>DataKosong</c> where the simpul does not appear.</summary>
    /// <param name="rowOfAll">The row of the wilayah among all of the partition.</param>
    /// <param name="quarter">A wanted quarter, 0..3.</param>
    public Nilai CapaianAt(int rowOfAll, int quarter) =>
        Layout.Wilayah.RowHere(rowOfAll) is >= 0 and var row && Tampil[row]
            ? Capaian[Layout.ResultCell(row, quarter)] : default;

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
