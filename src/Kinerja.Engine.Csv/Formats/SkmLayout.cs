using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one survey are read.</summary>
internal sealed record SkmLayout() : HeaderFit([])
{
    public required Period Period { get; init; }

    /// <summary>The columns of the unsur, by number.</summary>
    public required ImmutableArray<CsvColumn> Unsur { get; init; }

    /// <summary>Their numbers.</summary>
    public required ImmutableArray<int> Numbered { get; init; }
}
