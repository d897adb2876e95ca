namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// A column of a file: its name, whether the file is nothing without it, and the other names it goes by (SPEC 10).
/// Columns are told apart by identity, which is what makes looking one up cheap for every cell.
/// </summary>
internal sealed class KolomCsv(string nama, bool wajib, params string[] alias)
{
    public string Nama => nama;

    public bool Wajib => wajib;

    public IEnumerable<string> Names => alias.Prepend(nama);

    /// <summary>The same column, in a file that needs it.</summary>
    public KolomCsv Required() => new(nama, true, alias);
}
