using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a file of targets: one per row, or wide by quarter or by tahun (SPEC 10, 10.8).</summary>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed class TargetForm(IReadOnlySet<string> given) : HeaderForm(AllNames, given)
{
    /// <summary>All columns that some header of targets has, without those of single years.</summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Schema.Wilayah, Schema.IndikatorRequired, Schema.Tahun, DataSchema.TriwulanOptional, DataSchema.Semester,
        DataSchema.Target, DataSchema.TargetAtas, DataSchema.TargetTahunan, .. DataSchema.TargetTwAlone,
        DataSchema.Status,
    ];

    private static Lazy<Dictionary<string, bool>> AllNames { get; } = NamesOf(All);

    public override bool Knows(string name) => base.Knows(name) || TargetColumns.Year(name) is not null;

    public override HeaderFit Fit(TableHeader header)
    {
        var targets = TargetColumns.Alone(header);
        var isByYear = targets.Years.Count > 0;
        var isTriwulanNeeded = targets.Row is not null && DataSchema.TargetPerTriwulan.Any(header.Has);
        var triwulan = !header.Has(DataSchema.TriwulanOptional) && Has(header, DataSchema.Semester)
            ? DataSchema.Semester : DataSchema.TriwulanOptional;
        CsvColumn[] keys =
        [
            Schema.Wilayah, Schema.IndikatorRequired, .. isByYear ? [] : (CsvColumn[])[Schema.Tahun],
            .. targets.Row is null ? [] : (CsvColumn[])[triwulan],
        ];
        return new TargetLayout
        {
            Columns =
            [
                .. keys, .. targets.All, .. Has(header, DataSchema.Status) ? [DataSchema.Status] : (CsvColumn[])[],
            ],
            Missing =
            [
                .. Has(header, Schema.IndikatorRequired) ? [] : (MissingColumn[])[Cures.Indikator],
                .. isByYear || Has(header, Schema.Tahun) ? [] : (MissingColumn[])[Cures.Tahun],
                .. targets.IsEmpty ? (MissingColumn[])[Cures.Target] : [],
            ],
            Keys = [.. keys.Where(header.Has)],
            RequiredKeys =
                [.. keys.Where(header.Has).Where(key => key == Schema.IndikatorRequired || key == Schema.Tahun)],
            OpenKey = Schema.Tahun, // a blank one is the end of the renstra (SPEC 17.2)
            Numbers = [.. targets.All],
            Status = Has(header, DataSchema.Status) ? DataSchema.Status : null,
            Target = targets,
            IsTriwulanNeeded = isTriwulanNeeded,
            Triwulan = triwulan,
            IsPlain = triwulan != DataSchema.Semester && targets is { Row: not null, Tahunan: null, Atas: null }
                && header.Has(Schema.Tahun) && header.Has(Schema.IndikatorRequired)
                && !Given.Contains(Schema.Wilayah.Name) && !Given.Contains(DataSchema.Triwulan.Name)
                && !Has(header, DataSchema.Status),
        };
    }
}
