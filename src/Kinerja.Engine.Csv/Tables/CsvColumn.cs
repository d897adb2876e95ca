namespace Kinerja.Engine.Csv.Tables;

/// <summary>
/// A column of a file: its name, whether the file is nothing without it, and the other names it goes by (SPEC 10).
/// Columns are told apart by identity and numbered, which is what makes looking one up cheap for every cell.
/// </summary>
internal sealed class CsvColumn
{
    private const int FirstOfFile = 1 << 10; // above those of every file
    private static int _count;
    private readonly string[] _alias;

    /// <summary>A column of every file of its kind, made once.</summary>
    public CsvColumn(string name, bool isRequired, params string[] alias)
        : this(Interlocked.Increment(ref _count) - 1, name, isRequired, alias)
    {
    }

    private CsvColumn(int number, string name, bool isRequired, string[] alias) =>
        (Number, Name, IsRequired, _alias) = (number, name, isRequired, alias);

    /// <summary>Its number among the columns that a file may have, from 0.</summary>
    public int Number { get; }

    public string Name { get; }

    public bool IsRequired { get; }

    public IEnumerable<string> Names => _alias.Prepend(Name);

    /// <summary>
    /// Names that mean this column only where none of <see cref="Names"/> stands: beside <c>kd_kec</c> the column
    /// <c>kecamatan</c> holds a name, alone it holds the code.
    /// </summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];

    /// <summary>Whether its cells are numbers that <c>FormatAngka</c> is about (SPEC 10.13).</summary>
    public bool IsNumber { get; init; }

    /// <summary>
    /// A required column that is made for one file. It is numbered among those of its file, so that the numbers do not
    /// grow with the files that were read.
    /// </summary>
    /// <param name="index">Its number among the columns made for that file, from 0.</param>
    /// <param name="name">The name.</param>
    /// <param name="alias">Other names.</param>
    public static CsvColumn OfFile(int index, string name, params string[] alias) =>
        new(FirstOfFile + index, name, true, alias);

    /// <summary>The same column, in a file that needs it.</summary>
    public CsvColumn Required() => new(Name, true, _alias) { Fallbacks = Fallbacks, IsNumber = IsNumber };
}
