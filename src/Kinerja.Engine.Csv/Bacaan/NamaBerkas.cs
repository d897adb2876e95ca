namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>The names of the files of a folder (SPEC 10).</summary>
internal static class NamaBerkas
{
    public const string Indikator = "indikator.csv";
    public const string Cascading = "cascading.csv";
    public const string Variabel = "variabel.csv";
    public const string Wilayah = "wilayah.csv";
    public const string Target = "target.csv";
    public const string Skm = "skm.csv";
    public const string Opsi = "kinerja.json";

    private static readonly string[] Known = [Indikator, Cascading, Variabel, Wilayah, Target, Skm];

    /// <summary><c>realisasi.csv</c> and <c>realisasi-*.csv</c> in ordinal order (SPEC 10.4).</summary>
    public static IReadOnlyList<string> Realisasi(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder, "realisasi*.csv")
            .Where(path => IsRealisasi(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Files that look like input and are none; results of an earlier run are passed over.</summary>
    public static IEnumerable<string> Unread(string folder) => Directory
        .EnumerateFiles(folder)
        .Select(path => Path.GetFileName(path))
        .Where(name => IsMisspeltOpsi(name) || IsUnknownCsv(name))
        .Order(StringComparer.Ordinal);

    private static bool IsUnknownCsv(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && !IsRealisasi(name) && !Known.Contains(name, StringComparer.Ordinal)
        && !name.StartsWith("hasil-", StringComparison.Ordinal) && name != "diagnostik.csv";

    private static bool IsMisspeltOpsi(string name) =>
        name != Opsi && name.Equals(Opsi, StringComparison.OrdinalIgnoreCase);

    private static bool IsRealisasi(string name) => name == "realisasi.csv"
        || (name.StartsWith("realisasi-", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal));
}
