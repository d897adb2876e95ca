namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// A column of a file: its name, whether the file is nothing without it, and the other names it goes by (SPEC 10).
/// Columns are told apart by identity and numbered, which is what makes looking one up cheap for every cell.
/// </summary>
internal sealed class KolomCsv(string nama, bool wajib, params string[] alias)
{
    private static int _count;

    /// <summary>Its number among all columns, from 0.</summary>
    public int Number { get; } = Interlocked.Increment(ref _count) - 1;

    public string Nama => nama;

    public bool Wajib => wajib;

    public IEnumerable<string> Names => alias.Prepend(nama);

    /// <summary>
    /// Names that mean this column only where none of <see cref="Names"/> stands: beside <c>kd_kec</c> the column
    /// <c>kecamatan</c> holds a name, alone it holds the code.
    /// </summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];

    /// <summary>Whether its cells are numbers that <c>FormatAngka</c> is about (SPEC 10.13).</summary>
    public bool IsAngka { get; init; }

    /// <summary>The same column, in a file that needs it.</summary>
    public KolomCsv Required() => new(nama, true, alias) { Fallbacks = Fallbacks, IsAngka = IsAngka };
}
