using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one file of realisasi are read.</summary>
internal sealed record RealisasiLayout() : HeaderFit([])
{
    public required Period Period { get; init; }

    public required NilaiColumns Nilai { get; init; }

    public required TargetColumns Target { get; init; }

    /// <summary>Whether the file names the variabel of each row; else the rumus of the indikator gives it.</summary>
    public bool HasVariabel { get; init; }

    /// <summary>Whether every row is wilayah, indikator, tahun, triwulan, variabel and one number.</summary>
    public bool IsPlain { get; init; }

    /// <summary>
    /// Rows do not say how they report: <c>variabel.csv</c> does, or a header of totals (SPEC 4.2).
    /// </summary>
    public override string? CureOf(string name) => name != Schema.CaraLapor.Name || Nilai.IsKumulatif ? null
        : "Abaikan bila semuanya PerPeriode; bila tidak, tulis cara_lapor di variabel.csv, satu baris per variabel.";
}
