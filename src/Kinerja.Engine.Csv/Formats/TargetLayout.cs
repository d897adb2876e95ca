using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one file of targets are read.</summary>
internal sealed record TargetLayout() : HeaderFit([])
{
    public required TargetColumns Target { get; init; }

    /// <summary>
    /// Whether every row needs a triwulan. A column named Target Triwulan holds no targets of a year, so a blank
    /// triwulan is an error there.
    /// </summary>
    public bool IsTriwulanNeeded { get; init; }

    /// <summary>The column triwulan or semester.</summary>
    public CsvColumn Triwulan { get; init; } = DataSchema.TriwulanOptional;

    /// <summary>Whether every row is wilayah, indikator, tahun, triwulan and one number.</summary>
    public bool IsPlain { get; init; }
}
