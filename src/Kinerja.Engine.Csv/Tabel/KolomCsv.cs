namespace Kinerja.Engine.Csv.Tabel;

/// <summary>
/// A column of a file: its name, whether the file is nothing without it, and the other names it goes by (SPEC 10).
/// </summary>
internal sealed record KolomCsv(string Nama, bool Wajib, params string[] Alias)
{
    public IEnumerable<string> Names => Alias.Prepend(Nama);
}
