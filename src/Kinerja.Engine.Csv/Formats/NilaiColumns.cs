using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of realisasi in one file (SPEC 10, 10.8).</summary>
internal sealed record NilaiColumns
{
    private static readonly IReadOnlyList<CsvColumn?> NoQuarters = [null, null, null, null];

    /// <summary>The number of the row; <c>null</c> for none.</summary>
    public CsvColumn? Row { get; private init; }

    /// <summary>The numbers of the four quarters; <c>null</c> for a quarter without a column.</summary>
    public IReadOnlyList<CsvColumn?> Quarters { get; private init; } = NoQuarters;

    /// <summary>Numerator and denominator of the row; <c>null</c> for none.</summary>
    public (CsvColumn Pembilang, CsvColumn Penyebut)? Pair { get; private init; }

    /// <summary>Numerators and denominators of the four quarters; <c>null</c> for a quarter without them.</summary>
    public IReadOnlyList<(CsvColumn Pembilang, CsvColumn Penyebut)?> QuarterPairs { get; private init; } =
        [null, null, null, null];

    /// <summary>Whether the numbers are totals since TW 1.</summary>
    public bool IsKumulatif { get; private init; }

    /// <summary>Whether one row holds several quarters.</summary>
    public bool IsWide => Quarters.Any(column => column is not null) || QuarterPairs.Any(pair => pair is not null);

    public bool HasPairs => Pair is not null || QuarterPairs.Any(pair => pair is not null);

    public bool IsEmpty => Row is null && Pair is null && !IsWide;

    public IEnumerable<CsvColumn> All => Quarters.Prepend(Row).OfType<CsvColumn>().Concat(
        QuarterPairs.Prepend(Pair).SelectMany(pair =>
            pair is var (above, below) ? [above, below] : Enumerable.Empty<CsvColumn>()));

    /// <param name="header">The header.</param>
    /// <param name="period">The columns of the period.</param>
    /// <param name="isOfIndikator">Whether the file names an indikator.</param>
    public static NilaiColumns Of(TableHeader header, Period period, bool isOfIndikator)
    {
        var nilai = isOfIndikator ? DataSchema.Nilai : DataSchema.NilaiBersama;
        if (header.Has(nilai)) return WithPair(new NilaiColumns { Row = nilai }, header, isOfIndikator);
        if (DataSchema.Tw.Any(header.Has))
            return WithPairs(new NilaiColumns { Quarters = Present(header, DataSchema.Tw) }, header, isOfIndikator);
        if (DataSchema.TwKumulatif.Any(header.Has))
            return new NilaiColumns { Quarters = Present(header, DataSchema.TwKumulatif), IsKumulatif = true };
        if (header.Has(DataSchema.NilaiKumulatif))
            return new NilaiColumns { Row = DataSchema.NilaiKumulatif, IsKumulatif = true };
        var pairs = WithPairs(new NilaiColumns(), header, isOfIndikator);
        return pairs.IsEmpty && period.Triwulan is not null
            ? WithPair(new NilaiColumns(), header, isOfIndikator) : pairs;
    }

    private static NilaiColumns WithPair(NilaiColumns columns, TableHeader header, bool isOfIndikator) =>
        isOfIndikator && header.Has(DataSchema.Pembilang) && header.Has(DataSchema.Penyebut)
            ? columns with { Pair = (DataSchema.Pembilang, DataSchema.Penyebut) } : columns;

    private static NilaiColumns WithPairs(NilaiColumns columns, TableHeader header, bool isOfIndikator)
    {
        if (!isOfIndikator) return columns;
        return columns with
        {
            QuarterPairs = [.. Enumerable.Range(0, DataSchema.Tw.Length).Select(q => PairOf(header, q))],
        };
    }

    private static (CsvColumn Pembilang, CsvColumn Penyebut)? PairOf(TableHeader header, int q) =>
        header.Has(DataSchema.PembilangTw[q]) && header.Has(DataSchema.PenyebutTw[q])
            ? (DataSchema.PembilangTw[q], DataSchema.PenyebutTw[q]) : null;

    private static IReadOnlyList<CsvColumn?> Present(TableHeader header, IEnumerable<CsvColumn> quarters) =>
        [.. quarters.Select(column => header.Has(column) ? column : null)];
}
