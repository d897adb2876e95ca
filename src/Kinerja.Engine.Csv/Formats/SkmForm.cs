using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a survey (SPEC 9.1, 10.17).</summary>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed class SkmForm(IReadOnlySet<string> given) : HeaderForm(AllNames, given)
{
    /// <summary>All columns that some header of a survey has, without the unsur.</summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Schema.WilayahRequired, Schema.Tahun, DataSchema.Triwulan, DataSchema.Semester, DataSchema.Tanggal,
        SkmSchema.Responden, DataSchema.Status,
    ];

    private static Lazy<Dictionary<string, bool>> AllNames { get; } = NamesOf(All);

    public override bool Knows(string name) => base.Knows(name) || SkmSchema.Number(name) > 0;

    public override HeaderFit Fit(TableHeader header)
    {
        var period = Period.Of(header, Given, isTahunNeeded: true);
        var unsur = SkmSchema.Unsur(header.Names.Concat(header.Roles));
        CsvColumn[] keys = [Schema.WilayahRequired, .. period.Columns];
        return new SkmLayout
        {
            Columns =
            [
                .. keys.Distinct(), SkmSchema.Responden, .. unsur.Values,
                .. Has(header, DataSchema.Status) ? [DataSchema.Status] : (CsvColumn[])[],
            ],
            Missing =
            [
                .. Has(header, Schema.WilayahRequired) ? [] : (MissingColumn[])[Cures.Wilayah],
                .. period.MissingTahun, .. period.MissingTriwulan,
                .. unsur.Values.Any(header.Has) ? [] : (MissingColumn[])[new(unsur.Values[0].Name)],
            ],
            Keys = [.. keys.Where(header.Has)],
            RequiredKeys = [.. keys.Where(header.Has)],
            Numbers = [.. unsur.Values],
            Status = Has(header, DataSchema.Status) ? DataSchema.Status : null,
            Period = period,
            Unsur = [.. unsur.Values],
            Numbered = [.. unsur.Keys],
        };
    }
}
