using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The columns of one tahun of a part, as the calculators leave them; <c>null</c> for what appears nowhere in it.
/// </summary>
internal sealed record HasilTahun(
    CalculationInputs Inputs, ColumnLayout Layout, KolomIndikator?[] Indikator, KolomSimpul?[] Simpul,
    KolomPenanggungJawab?[] PenanggungJawab)
{
    public int Tahun => Inputs.Tahun;

    /// <summary>What a default row throws where it has nothing to answer.</summary>
    public static InvalidOperationException NoRow() => new("Baris hasil ini adalah nilai bawaan (default), bukan baris.");

    /// <summary>Per simpul, the mean over the wilayah directly below (SPEC 7.5).</summary>
    public required KolomNilai?[] RerataWilayah { get; init; }

    /// <summary>Per simpul and cell, the rank among neighbours, 0 for none (SPEC 7.6).</summary>
    public required int[]?[] Peringkat { get; init; }
}
