using Kinerja.Engine.Csv.Tabel;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Files that look like input and are not read, and what to do about them (SPEC 10.15).</summary>
internal static class BerkasTerlewat
{
    private static readonly string[] BukuKerja = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"];
    private static readonly string[] Tabel = [".csv", ".tsv", ".tab"];
    private static readonly string[] Lain = [".txt", ".json", ".xml", ".html", ".htm", ".dbf"];

    /// <summary>
    /// Whether a name that is not that of an input file looks like one; results of an earlier run, hidden files and
    /// the lock of an open workbook do not.
    /// </summary>
    public static bool Is(string name)
    {
        if (NamaBerkas.IsKnown(name) || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal))
            return false;
        var (stem, ends) = Split(name);
        if (stem.StartsWith("hasil-", StringComparison.Ordinal) || stem == "diagnostik") return false;
        return ends.Exists(end => BukuKerja.Contains(end) || Tabel.Contains(end))
            || (ends.Count > 0 && Proposed(name) is not null);
    }

    /// <param name="name">A name for which <see cref="Is"/> holds.</param>
    /// <param name="names">The names of all files there are.</param>
    public static string Message(string name, IEnumerable<string> names)
    {
        var (_, ends) = Split(name);
        var isBukuKerja = ends.Exists(end => BukuKerja.Contains(end));
        var proposed = Proposed(name);
        if (names.Contains(proposed, StringComparer.Ordinal)) proposed = null; // what is there must not be replaced
        return $"{Catatan.Shorten(name)} tidak dibaca karena "
            + (isBukuKerja ? "berupa buku kerja. " : "namanya tidak dikenal. ")
            + (isBukuKerja
                ? $"Simpan lembarnya sebagai CSV UTF-8 bernama '{proposed ?? "realisasi-<nama>.csv"}'."
                : proposed is not null ? $"Ganti namanya menjadi '{proposed}'."
                : "Nama berkas ditulis dengan huruf kecil; data realisasi bernama realisasi.csv atau "
                    + "realisasi-<nama>.csv.")
            + (ends.Count > 1 ? " Windows menyembunyikan akhiran nama berkas; tampilkan dahulu." : "");
    }

    /// <returns>The name of the input file that is probably meant; <c>null</c> for none.</returns>
    private static string? Proposed(string name)
    {
        var stem = Split(name).Stem;
        foreach (var known in NamaBerkas.Known)
        {
            if (stem == Path.GetFileNameWithoutExtension(known)) return known;
        }
        const string Realisasi = "realisasi";
        if (stem == Realisasi) return NamaBerkas.Realisasi;
        return stem.StartsWith(Realisasi, StringComparison.Ordinal)
            ? $"{Realisasi}-{stem[Realisasi.Length..].TrimStart('-')}.csv" : null;
    }

    /// <summary>
    /// A name in lower case without what it ends in, every run of marks and space one <c>-</c>, and its endings.
    /// </summary>
    private static (string Stem, List<string> Ends) Split(string name)
    {
        var (stem, ends) = (name.ToLowerInvariant().Trim(), new List<string>());
        while (Path.GetExtension(stem) is { Length: > 0 } end
            && (BukuKerja.Contains(end) || Tabel.Contains(end) || Lain.Contains(end)))
        {
            ends.Add(end);
            stem = stem[..^end.Length];
        }
        var letters = string.Concat(stem.Select(c => char.IsLetterOrDigit(c) || c == '.' ? c : '-'));
        return (string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries)), ends);
    }
}
