using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a file of realisasi, which may hold targets too (SPEC 10, 10.7, 10.8).</summary>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed class RealisasiForm(IReadOnlySet<string> given) : HeaderForm(AllNames, given)
{
    /// <summary>All columns that some header of realisasi has.</summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Schema.WilayahRequired, Schema.Indikator, Schema.Tahun, DataSchema.Triwulan, DataSchema.Semester,
        DataSchema.Tanggal, Schema.Variabel, DataSchema.Nilai, DataSchema.NilaiKumulatif, .. DataSchema.Tw,
        .. DataSchema.TwKumulatif, DataSchema.Pembilang, DataSchema.Penyebut, .. DataSchema.PembilangTw,
        .. DataSchema.PenyebutTw, DataSchema.Target, DataSchema.TargetAtas, DataSchema.TargetTahunan,
        .. DataSchema.TargetTw, DataSchema.Status,
    ];

    private static Lazy<Dictionary<string, bool>> AllNames { get; } = NamesOf(All);

    public override bool IsOther(string text, string name) => OtherFigures.AreMeantBesideRealisasi(text, name);

    public override HeaderFit Fit(TableHeader header)
    {
        var period = Period.Of(header, Given, isTahunNeeded: true);
        var isOfIndikator = Has(header, Schema.Indikator);
        var numbers = NilaiColumns.Of(header, period, isOfIndikator);
        var targets = isOfIndikator ? TargetColumns.Beside(header, period, numbers) : TargetColumns.None;
        var isLong = !numbers.IsWide && !numbers.IsEmpty;
        var isPeriodNeeded = isLong || targets.Row is not null || (numbers.IsEmpty && targets.IsEmpty);
        var (hasVariabel, needsVariabel) = (Has(header, Schema.Variabel), !numbers.IsEmpty || targets.IsEmpty);
        List<MissingColumn> missing =
        [
            .. Has(header, Schema.WilayahRequired) ? [] : (MissingColumn[])[Cures.Wilayah],
            .. period.MissingTahun,
            .. isPeriodNeeded ? period.MissingTriwulan : [],
            .. hasVariabel || isOfIndikator || !needsVariabel ? [] : (MissingColumn[])[Cures.Variabel],
            .. numbers.IsEmpty && targets.IsEmpty ? (MissingColumn[])[Cures.Nilai] : [],
        ];
        CsvColumn[] keys =
        [
            Schema.WilayahRequired, Schema.Indikator, Schema.Tahun, .. isPeriodNeeded ? period.Columns : period.OfTahun,
            Schema.Variabel,
        ];
        return new RealisasiLayout
        {
            Columns =
            [
                .. keys.Distinct(), .. numbers.All, .. targets.All,
                .. Has(header, DataSchema.Status) ? [DataSchema.Status] : (CsvColumn[])[],
            ],
            Missing = missing,
            Keys = [.. keys.Where(header.Has)],
            RequiredKeys = [.. keys.Where(header.Has).Where(key => key != Schema.Indikator || !hasVariabel)],
            Numbers = [.. numbers.All, .. targets.All],
            Status = Has(header, DataSchema.Status) ? DataSchema.Status : null,
            Period = period,
            Nilai = numbers,
            Target = targets,
            HasVariabel = hasVariabel,
            IsPlain = isLong && numbers.Row is not null && targets.IsEmpty && period.IsPlain && HasPlainKeys(header),
        };
    }

    /// <summary>Whether the cells of a row are all that its keys need: no constant gives one, and no status.</summary>
    private bool HasPlainKeys(TableHeader header) =>
        header.Has(Schema.WilayahRequired) && header.Has(Schema.Variabel) && !Given.Contains(Schema.Indikator.Name)
        && !Has(header, DataSchema.Status);
}
