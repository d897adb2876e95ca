using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns of targets in one file (SPEC 10.8).</summary>
internal sealed record TargetColumns
{
    private const string YearPrefix = "target_";
    private const int YearLength = 4;

    /// <summary>No targets.</summary>
    public static TargetColumns None { get; } = new();

    /// <summary>The target of the period of the row; <c>null</c> for none.</summary>
    public CsvColumn? Row { get; private init; }

    /// <summary>The target of the tahun; <c>null</c> for none.</summary>
    public CsvColumn? Tahunan { get; private init; }

    /// <summary>
    /// The upper bounds of <see cref="Row"/> or, without it, of <see cref="Tahunan"/>; <c>null</c> for none.
    /// </summary>
    public CsvColumn? Atas { get; private init; }

    /// <summary>The targets of the quarters, with their numbers 1..4.</summary>
    public IReadOnlyList<(CsvColumn Column, int Triwulan)> Quarters { get; private init; } = [];

    /// <summary>The targets of years, with the years.</summary>
    public IReadOnlyList<(CsvColumn Column, int Tahun)> Years { get; private init; } = [];

    public bool IsEmpty => !All.Any();

    public IEnumerable<CsvColumn> All => ((CsvColumn?[])[Row, Tahunan, Atas]).OfType<CsvColumn>()
        .Concat(Quarters.Select(quarter => quarter.Column)).Concat(Years.Select(year => year.Column));

    /// <summary>The column of the upper bounds of a column of targets; <c>null</c> for none.</summary>
    public CsvColumn? AtasOf(CsvColumn column) => column == (Row ?? Tahunan) ? Atas : null;

    /// <summary>The targets beside realisasi. A bare <c>target</c> is that of the quarter of the row, or of the tahun
    /// when a row holds all quarters.</summary>
    public static TargetColumns Beside(TableHeader header, Period period, NilaiColumns numbers)
    {
        var hasRow = header.Has(DataSchema.Target);
        var isAnnual = numbers.IsWide && period.Triwulan is null && !header.Has(DataSchema.TargetTahunan)
            && !DataSchema.TargetPerTriwulan.Any(header.Has);
        return new TargetColumns
        {
            Row = hasRow && !isAnnual && !numbers.IsWide ? DataSchema.Target : null,
            Tahunan = header.Has(DataSchema.TargetTahunan) ? DataSchema.TargetTahunan
                : hasRow && isAnnual ? DataSchema.Target : null,
            Quarters = Present(header, DataSchema.TargetTw),
        }.WithAtas(header);
    }

    /// <summary>The targets of a file of targets.</summary>
    public static TargetColumns Alone(TableHeader header)
    {
        var quarters = Present(header, DataSchema.TargetTwAlone);
        var row = header.Has(DataSchema.Target) ? DataSchema.Target : null;
        var tahunan = header.Has(DataSchema.TargetTahunan) ? DataSchema.TargetTahunan : null;
        if (quarters.Count > 0)
            return new TargetColumns { Quarters = quarters, Tahunan = tahunan ?? row }.WithAtas(header);
        return row is null && tahunan is null ? new TargetColumns { Years = YearsOf(header) }
            : new TargetColumns { Row = row, Tahunan = tahunan }.WithAtas(header);
    }

    private TargetColumns WithAtas(TableHeader header) =>
        (Row ?? Tahunan) is not null && header.Has(DataSchema.TargetAtas)
            ? this with { Atas = DataSchema.TargetAtas } : this;

    /// <returns>The year that a normalised name means: <c>2025</c>, <c>target_2025</c>; <c>null</c> for any other
    /// name.</returns>
    public static int? Year(string name)
    {
        var rest = name.StartsWith(YearPrefix, StringComparison.Ordinal) ? name[YearPrefix.Length..] : name;
        return rest.Length == YearLength
            && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum ? tahun : null;
    }

    /// <summary>The name of the column of a year: <c>target_2025</c>.</summary>
    public static string NameOf(int tahun) => string.Create(CultureInfo.InvariantCulture, $"{YearPrefix}{tahun}");

    private static List<(CsvColumn Column, int Tahun)> YearsOf(TableHeader header)
    {
        var years = new List<(CsvColumn, int)>();
        var named = header.Names.Concat(header.Roles).Where(name => Year(name) is not null);
        foreach (var group in named.GroupBy(name => Year(name)!.Value))
        {
            var name = NameOf(group.Key);
            var column = CsvColumn.OfFile(group.Key, name, isRange: true, [.. group.Where(other => other != name)]);
            years.Add((column, group.Key));
        }
        return years;
    }

    private static List<(CsvColumn Column, int Triwulan)> Present(
        TableHeader header, IEnumerable<CsvColumn> quarters) =>
        [.. quarters.Select((column, q) => (column, q + 1)).Where(quarter => header.Has(quarter.column))];
}
