using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The header of a file of what others reached (SPEC 10, 17.4).</summary>
/// <param name="given">The names of the columns that have a constant.</param>
internal sealed class PembandingForm(IReadOnlySet<string> given) : HeaderForm(AllNames, given)
{
    /// <summary>All columns of the file.</summary>
    public static IReadOnlyList<CsvColumn> All { get; } = [.. PembandingSchema.File, DataSchema.Status];

    private static Lazy<Dictionary<string, bool>> AllNames { get; } = NamesOf(All);

    public override HeaderFit Fit(TableHeader header)
    {
        CsvColumn[] keys = [Schema.IndikatorRequired, PembandingSchema.Nama, Schema.Tahun];
        var status = Has(header, DataSchema.Status) ? DataSchema.Status : null;
        return new HeaderFit([.. PembandingSchema.File, .. status is null ? [] : (CsvColumn[])[status]])
        {
            Missing =
            [
                .. Has(header, Schema.IndikatorRequired) ? [] : (MissingColumn[])[Cures.Indikator],
                .. Has(header, PembandingSchema.Nama) ? [] : (MissingColumn[])[new(PembandingSchema.Nama.Name)],
                .. Has(header, Schema.Tahun) ? [] : (MissingColumn[])[Cures.Tahun],
                .. header.Has(PembandingSchema.Nilai) ? [] : (MissingColumn[])[new(PembandingSchema.Nilai.Name)],
            ],
            Keys = [.. keys.Where(header.Has)],
            RequiredKeys = [.. keys.Where(header.Has)],
            Numbers = [PembandingSchema.Nilai],
            Status = status,
        };
    }
}
