using Kinerja.Engine.Cascading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine;

/// <summary>One simpul of one wilayah s.d. TW n: a row of <c>hasil-cascading.csv</c> (SPEC 11).</summary>
/// <remarks>A view into the columns of a <see cref="HasilKinerja"/>; the default value is no row.</remarks>
public readonly struct HasilSimpul
{
    private readonly HasilTahun _tahun;
    private readonly AturanKinerja _aturan;
    private readonly int _index;

    internal HasilSimpul(string wilayah, HasilTahun tahun, int index, int cell, AturanKinerja aturan)
    {
        Wilayah = wilayah;
        _tahun = tahun;
        Kolom = tahun.Simpul[index];
        _index = index;
        Cell = cell;
        _aturan = aturan;
    }

    internal KolomSimpul Kolom { get; }

    internal int Cell { get; }

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah { get; }

    /// <summary>The simpul.</summary>
    public Simpul Simpul => Kolom.Simpul;

    /// <summary>The year.</summary>
    public int Tahun => _tahun.Tahun;

    /// <summary>n, 1..4.</summary>
    public int Triwulan => (Cell % Lingkup.Quarters) + 1;

    /// <summary>The capaian that counts, in % (SPEC 6.2).</summary>
    public Nilai Capaian => Kolom.Capaian[Cell];

    /// <summary>The label of the capaian, or <c>null</c> without one.</summary>
    public string? Predikat => Capaian.Value is { } capaian ? _aturan.SkalaPredikat.Classify(capaian) : null;

    /// <summary>The weighted mean over its own indikator, in %.</summary>
    public Nilai CapaianIndikator => Kolom.CapaianIndikator[Cell];

    /// <summary>The weighted mean over its children, in %.</summary>
    public Nilai CapaianTurunan => Kolom.CapaianTurunan[Cell];

    /// <summary>
    /// The mean of this simpul's capaian over the wilayah directly below that have one, in % (SPEC 7.5).
    /// </summary>
    public Nilai RerataWilayah => _tahun.RerataWilayah[_index][Cell];

    /// <summary>The weighted mean of the kelengkapan of the parts, 0..1 (SPEC 6.4).</summary>
    public decimal Kelengkapan => Kolom.Kelengkapan[Cell];

    /// <summary>Why there is no capaian, or <c>null</c> when there is one (SPEC 6.3).</summary>
    public Alasan? Keterangan => Capaian.Alasan;
}
