using System.Collections.Concurrent;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The columns that the calculators made for one tahun of a partition. An entry of an array is <c>null</c> when its
/// indikator, simpul or penanggung jawab appears nowhere in the partition.
/// </summary>
internal sealed record HasilTahun(
    CalculationInputs Inputs, ColumnLayout Layout, KolomIndikator?[] Indikator, KolomSimpul?[] Simpul,
    KolomPenanggungJawab?[] PenanggungJawab)
{
    public int Tahun => Inputs.Tahun;

    /// <summary>The exception of a default row that has no indikator or simpul to return.</summary>
    public static InvalidOperationException NoRow() =>
        new("Baris hasil ini adalah nilai bawaan (default), bukan baris.");

    /// <summary>Per simpul, the mean capaian of the wilayah directly below (SPEC 7.5).</summary>
    public required KolomNilai?[] RerataWilayah { get; init; }

    /// <summary>Per simpul and cell, the rank below the same induk; 0 for none (SPEC 7.6).</summary>
    public required int[]?[] Peringkat { get; init; }

    /// <summary>The figures of other tahun; <c>null</c> without a renstra (SPEC 17).</summary>
    public RenstraTahun? Renstra { get; init; }

    /// <summary>Per simpul, its money; <c>null</c> where it has none. Empty without any anggaran (SPEC 16).</summary>
    public required KolomAnggaran?[] Anggaran { get; init; }

    /// <summary>The rows of anggaran at their places in the partition, ordered; empty without any (SPEC 16).</summary>
    public required BarisDi[] BarisAnggaran { get; init; }

    /// <summary>
    /// Those rows by the simpul at or above them, for explanations and totals; made when first asked for.
    /// </summary>
    public AnggaranPlaces TempatAnggaran => Volatile.Read(ref field) ?? Interlocked.CompareExchange(
        ref field, new AnggaranPlaces(ScopeTanpaDiagnostik, BarisAnggaran), null) ?? field;

    /// <summary>The intermediate values of the indikator that were explained so far, by index.</summary>
    public ConcurrentDictionary<int, IndikatorAsal> Asal { get; } = [];

    /// <summary>
    /// The tahun for a second run of calculators. The calculation has already reported its diagnostics; those of the
    /// second run are discarded.
    /// </summary>
    public CalculationScope ScopeTanpaDiagnostik =>
        new(Inputs, Layout, new ColumnPool(null), new DiagnosticSink());
}
