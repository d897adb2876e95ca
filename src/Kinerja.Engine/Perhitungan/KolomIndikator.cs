using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The results of one indikator in one tahun; a cell for each wilayah at which it can appear and wanted n, s.d. TW n.
/// </summary>
internal sealed class KolomIndikator
{
    /// <summary>What it was calculated from.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>Those wilayah and quarters.</summary>
    public required ColumnLayout Layout { get; init; }

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

    /// <summary>The same over some of its wilayah, for one that refers to it.</summary>
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
            Ditugaskan = Array.ConvertAll(rows, row => Ditugaskan[row]),
            PunyaData = Array.ConvertAll(rows, row => PunyaData[row]),
            Tampil = Array.ConvertAll(rows, row => Tampil[row]),
            Realisasi = Realisasi.At(cells),
            RealisasiTriwulan = RealisasiTriwulan.At(cells),
            Target = Target.At(cells),
            Dasar = Array.ConvertAll(cells, cell => Dasar[cell]),
            Capaian = Capaian.At(cells),
            Kelengkapan = Array.ConvertAll(cells, cell => Kelengkapan[cell]),
            DataSampai = Array.ConvertAll(cells, cell => DataSampai[cell]),
        };
    }
}
