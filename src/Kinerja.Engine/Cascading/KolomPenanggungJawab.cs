using Kinerja.Engine.Angka;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>The results of one penanggung jawab in one tahun (SPEC 6.7).</summary>
internal sealed class KolomPenanggungJawab
{
    /// <summary>What it was calculated from.</summary>
    public required CalculationInputs Inputs { get; init; }

    /// <summary>The wilayah at which one of its indikator can appear, and the wanted quarters.</summary>
    public required ColumnLayout Layout { get; init; }

    /// <summary>The name as first written in <c>indikator.csv</c>.</summary>
    public required string Nama { get; init; }

    public required KolomNilai Capaian { get; init; }

    /// <summary>Per wilayah, how many of the indikator that name it appear there.</summary>
    public required int[] JumlahIndikator { get; init; }

    /// <summary>Per cell, how many of those have a capaian.</summary>
    public required int[] JumlahBernilai { get; init; }
}
