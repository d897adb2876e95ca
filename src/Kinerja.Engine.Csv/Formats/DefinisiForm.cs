using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a definition file: a fixed list of columns.</summary>
internal sealed class DefinisiForm(ImmutableArray<CsvColumn> columns, IReadOnlySet<string> given)
    : HeaderForm(NamesOf(columns), given)
{
    /// <summary>No column of a definition holds figures of something else.</summary>
    public override bool IsOther(string text, string name) => false;

    public override HeaderFit Fit(TableHeader header) => new(columns)
    {
        Missing =
        [
            .. columns.Where(column => column.IsRequired && !Has(header, column))
                .Select(column => new MissingColumn(column.Name)),
        ],
        RequiredKeys = [.. columns.Where(column => column.IsRequired && header.Has(column))],
        Numbers = [.. columns.Where(column => column.IsNumber)],
    };
}
