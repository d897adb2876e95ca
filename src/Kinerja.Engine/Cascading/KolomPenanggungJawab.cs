using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>The results of one penanggung jawab in one tahun (SPEC 6.7).</summary>
internal sealed class KolomPenanggungJawab
{
    /// <summary>The inputs of the calculation.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>The wilayah at which an indikator with this name can appear, and the wanted quarters.</summary>
    public required ColumnLayout Layout { get; init; }

    /// <summary>The name, as written at its first occurrence in <c>indikator.csv</c>.</summary>
    public required string Nama { get; init; }

    /// <summary>The weighted mean of the capaian of these indikator, in %.</summary>
    public required KolomNilai Capaian { get; init; }

    /// <summary>Per wilayah, the number of indikator with this name that appear there.</summary>
    public required int[] JumlahIndikator { get; init; }

    /// <summary>Per cell, the number of these indikator with a capaian.</summary>
    public required int[] JumlahBernilai { get; init; }
}
