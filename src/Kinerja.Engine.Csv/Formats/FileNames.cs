namespace Kinerja.Engine.Csv.Formats;

/// <summary>The names of the files of a folder (SPEC 10).</summary>
internal static class FileNames
{
    public const string Indikator = "indikator.csv";
    public const string Cascading = "cascading.csv";
    public const string Variabel = "variabel.csv";
    public const string Wilayah = "wilayah.csv";
    public const string Target = "target.csv";
    public const string Realisasi = "realisasi.csv";
    public const string Skm = "skm.csv";
    public const string Options = "kinerja.json";

    /// <summary>The files that a folder has at most once; it may have several files of realisasi.</summary>
    public static readonly IReadOnlyList<string> Known =
        [Indikator, Cascading, Variabel, Wilayah, Target, Skm, Options];

    public static bool IsRealisasi(string name) => name == Realisasi
        || (name.StartsWith("realisasi-", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal));

    public static bool IsKnown(string name) => IsRealisasi(name) || Known.Contains(name, StringComparer.Ordinal);
}
