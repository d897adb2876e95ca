using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a file of anggaran: one quarter per row, or wide (SPEC 10, 16.1).</summary>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed class AnggaranForm(IReadOnlySet<string> given) : HeaderForm(AllNames, given)
{
    /// <summary>All columns that some header of anggaran has.</summary>
    public static IReadOnlyList<CsvColumn> All { get; } =
    [
        Schema.WilayahRequired, AnggaranSchema.Simpul, Schema.Tahun, DataSchema.Triwulan, DataSchema.Semester,
        DataSchema.Tanggal, AnggaranSchema.Pagu, AnggaranSchema.PaguPerubahan, AnggaranSchema.Realisasi,
        .. AnggaranSchema.Tw, DataSchema.NilaiKumulatif, .. DataSchema.TwKumulatif, Schema.CaraLapor,
        DataSchema.Status,
    ];

    private static Lazy<Dictionary<string, bool>> AllNames { get; } = NamesOf(All);

    public override bool IsOther(string text, string name) => OtherFigures.AreMeantBesideRupiah(text, name);

    public override HeaderFit Fit(TableHeader header)
    {
        var (row, quarters, isKumulatif) = Realisasi(header);
        var period = Period.Of(header, Given, isTahunNeeded: true);
        var isLong = row is not null || (quarters.Count == 0 && period.Triwulan is not null);
        CsvColumn[] numbers =
        [
            .. new[] { AnggaranSchema.Pagu, AnggaranSchema.PaguPerubahan }.Where(header.Has),
            .. row is null ? [] : (CsvColumn[])[row], .. quarters.Select(quarter => quarter.Column),
        ];
        CsvColumn[] keys =
            [Schema.WilayahRequired, AnggaranSchema.Simpul, .. isLong ? period.Columns : period.OfTahun];
        return new AnggaranLayout
        {
            Columns =
            [
                .. keys.Distinct(), .. numbers, Schema.CaraLapor,
                .. Has(header, DataSchema.Status) ? [DataSchema.Status] : (CsvColumn[])[],
            ],
            Missing =
            [
                .. Has(header, Schema.WilayahRequired) ? [] : (MissingColumn[])[Cures.Wilayah],
                .. Has(header, AnggaranSchema.Simpul) ? [] : (MissingColumn[])[new(AnggaranSchema.Simpul.Name)],
                .. period.MissingTahun, .. isLong ? period.MissingTriwulan : [],
                .. numbers.Length == 0 ? (MissingColumn[])[Cures.Pagu] : [],
            ],
            Keys = [.. keys.Where(header.Has)],
            RequiredKeys = [.. keys.Where(header.Has)],
            OpenKey = period.Triwulan, // a row with a pagu and no realisasi needs none
            Numbers = [.. numbers],
            IsRupiah = true,
            Status = Has(header, DataSchema.Status) ? DataSchema.Status : null,
            Period = period,
            IsPerTriwulan = isLong,
            Row = row,
            Quarters = [.. quarters],
            IsKumulatif = isKumulatif,
        };
    }

    /// <summary>
    /// Columns of quarters win over one column of realisasi, which is then the total of the year; numbers of a quarter
    /// win over totals since TW 1.
    /// </summary>
    private static (CsvColumn? Row, List<(CsvColumn Column, int Triwulan)> Quarters, bool IsKumulatif) Realisasi(
        TableHeader header)
    {
        if (Present(header, AnggaranSchema.Tw) is { Count: > 0 } quarters) return (null, quarters, false);
        if (Present(header, DataSchema.TwKumulatif) is { Count: > 0 } totals) return (null, totals, true);
        if (header.Has(AnggaranSchema.Realisasi)) return (AnggaranSchema.Realisasi, [], false);
        return header.Has(DataSchema.NilaiKumulatif) ? (DataSchema.NilaiKumulatif, [], true) : (null, [], false);
    }

    private static List<(CsvColumn Column, int Triwulan)> Present(
        TableHeader header, IEnumerable<CsvColumn> quarters) =>
        [.. quarters.Select((column, q) => (column, q + 1)).Where(quarter => header.Has(quarter.column))];
}
