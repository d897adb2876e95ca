using System.Collections.Immutable;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>How the columns of one file are read.</summary>
/// <param name="Columns">The columns to read; the header may lack the optional ones.</param>
internal record HeaderFit(ImmutableArray<CsvColumn> Columns)
{
    /// <summary>The required columns that the header lacks, and that nothing else gives (SPEC 10.7).</summary>
    public IReadOnlyList<MissingColumn> Missing { get; init; } = [];

    /// <summary>The columns of the file that identify a number, each once (SPEC 10.9).</summary>
    public ImmutableArray<CsvColumn> Keys { get; init => field = [.. value.Distinct()]; } = [];

    /// <summary>Those of <see cref="Keys"/> that no row may leave blank, each once.</summary>
    public ImmutableArray<CsvColumn> RequiredKeys { get; init => field = [.. value.Distinct()]; } = [];

    /// <summary>
    /// The one of <see cref="RequiredKeys"/> that may be blank where a row has a number; <c>null</c> for none.
    /// </summary>
    public CsvColumn? OpenKey { get; init; }

    /// <summary>The columns that hold numbers.</summary>
    public ImmutableArray<CsvColumn> Numbers { get; init; } = [];

    /// <summary>Whether the numbers are rupiah, which may have the mark <c>Rp</c> (SPEC 16.1).</summary>
    public bool IsRupiah { get; init; }

    /// <summary>The column with the approval of a row; <c>null</c> for none (SPEC 10.16).</summary>
    public CsvColumn? Status { get; init; }

    /// <summary>
    /// What to do about an unknown column whose header says that figures are lost without it; <c>null</c> for any
    /// other.
    /// </summary>
    /// <param name="name">The normalised name of the column.</param>
    public virtual string? CureOf(string name) => null;
}
