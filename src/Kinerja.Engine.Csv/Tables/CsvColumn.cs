namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// A column of a file: its name, its aliases, and whether the file needs it (SPEC 10). Columns compare by identity and
/// have a number, so finding the place of a column is one array access per cell.
/// </summary>
internal sealed class CsvColumn
{
    private const int FirstOfFile = 1 << 10; // above the numbers of all static columns
    private static int _count;
    private readonly string[] _alias;
    private IReadOnlyList<IReadOnlyList<string>>? _tiers;

    /// <summary>Creates a static column, shared by all files of one kind.</summary>
    public CsvColumn(string name, bool isRequired, params string[] alias)
        : this(Interlocked.Increment(ref _count) - 1, name, isRequired, alias)
    {
    }

    private CsvColumn(int number, string name, bool isRequired, string[] alias) =>
        (Number, Name, IsRequired, _alias) = (number, name, isRequired, alias);

    /// <summary>The number of the column, from 0; unique within a file.</summary>
    public int Number { get; }

    public string Name { get; }

    public bool IsRequired { get; }

    public IEnumerable<string> Names => _alias.Prepend(Name);

    /// <summary>
    /// Names that mean this column only in a header without any of <see cref="Names"/>. Beside <c>kd_kec</c> the column
    /// <c>kecamatan</c> holds a name; alone it holds the code.
    /// </summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];

    /// <summary>
    /// Whether an alias that says <c>kode</c> wins over the name. Beside <c>kode_iku</c> the column <c>indikator</c>
    /// holds the words of the document; alone it holds the code.
    /// </summary>
    public bool IsNameWeak { get; init; }

    /// <summary>The names of the column, the firmest first; a header counts by the first group of which it has
    /// one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Tiers => _tiers ??= IsNameWeak
        ? [_alias, [Name], Fallbacks] : [[.. Names.Distinct(StringComparer.Ordinal)], Fallbacks];

    /// <summary>Whether its cells are numbers to which <c>FormatAngka</c> applies (SPEC 10.13).</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether a cell may hold a range of two numbers, as a target may (SPEC 5.7).</summary>
    public bool IsRange { get; init; }

    /// <summary>
    /// Creates a required column of numbers for one file. Its number counts within that file, so numbers do not grow
    /// with the number of files read.
    /// </summary>
    /// <param name="index">The index among the columns created for that file, from 0.</param>
    /// <param name="name">The name.</param>
    /// <param name="isRange">Whether a cell may hold a range.</param>
    /// <param name="alias">Other names.</param>
    public static CsvColumn OfFile(int index, string name, bool isRange, params string[] alias) =>
        new(FirstOfFile + index, name, true, alias) { IsNumber = true, IsRange = isRange };

    /// <summary>Returns the same column as a required one.</summary>
    public CsvColumn Required() => new(Name, true, _alias)
    {
        Fallbacks = Fallbacks,
        IsNumber = IsNumber,
        IsRange = IsRange,
        IsNameWeak = IsNameWeak,
    };
}
