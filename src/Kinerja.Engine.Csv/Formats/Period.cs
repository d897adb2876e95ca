using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns that give the tahun and the triwulan of a row (SPEC 10.7).</summary>
/// <param name="Tahun">The column of the tahun; <c>null</c> when it comes from the date.</param>
/// <param name="Triwulan">The column triwulan, semester or tanggal; <c>null</c> for none.</param>
internal sealed record Period(CsvColumn? Tahun, CsvColumn? Triwulan)
{
    public IReadOnlyList<MissingColumn> MissingTahun { get; private init; } = [];

    public IReadOnlyList<MissingColumn> MissingTriwulan => Triwulan is null ? [Cures.Triwulan] : [];

    /// <summary>The columns of tahun and triwulan.</summary>
    public IEnumerable<CsvColumn> Columns => Triwulan is null ? OfTahun : OfTahun.Append(Triwulan);

    /// <summary>The columns that the tahun needs.</summary>
    public IEnumerable<CsvColumn> OfTahun => [Tahun ?? DataSchema.Tanggal];

    /// <summary>Whether both have a column of their own, as in a canonical file.</summary>
    public bool IsPlain { get; private init; }

    /// <param name="header">The header.</param>
    /// <param name="given">The names of the columns that have a constant.</param>
    /// <param name="isTahunNeeded">Whether a file without a tahun is refused.</param>
    public static Period Of(TableHeader header, IReadOnlySet<string> given, bool isTahunNeeded)
    {
        CsvColumn[] candidates = [DataSchema.Triwulan, DataSchema.Semester, DataSchema.Tanggal];
        var triwulan = candidates.FirstOrDefault(header.Has)
            ?? candidates.FirstOrDefault(column => given.Contains(column.Name));
        var isGiven = header.Has(Schema.Tahun) || given.Contains(Schema.Tahun.Name);
        var isFromDate = !isGiven && header.Has(DataSchema.Tanggal);
        return new Period(isFromDate || (!isGiven && !isTahunNeeded) ? null : Schema.Tahun, triwulan)
        {
            MissingTahun = isGiven || isFromDate || !isTahunNeeded ? [] : [Cures.Tahun],
            IsPlain = header.Has(Schema.Tahun) && header.Has(DataSchema.Triwulan),
        };
    }
}
