namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>The names of the files of a folder (SPEC 10).</summary>
internal static class NamaBerkas
{
    public const string Indikator = "indikator.csv";
    public const string Cascading = "cascading.csv";
    public const string Variabel = "variabel.csv";
    public const string Wilayah = "wilayah.csv";
    public const string Target = "target.csv";
    public const string Realisasi = "realisasi.csv";
    public const string Skm = "skm.csv";
    public const string Opsi = "kinerja.json";

    private static readonly string[] Known = [Indikator, Cascading, Variabel, Wilayah, Target, Skm, Opsi];

    public static bool IsRealisasi(string name) => name == Realisasi
        || (name.StartsWith("realisasi-", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal));

    public static bool IsKnown(string name) => IsRealisasi(name) || Known.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether a name looks like input and is none; results of an earlier run do not.</summary>
    public static bool IsMisspelt(string name) => !IsKnown(name)
        && (name.Equals(Opsi, StringComparison.OrdinalIgnoreCase)
            || (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                && !name.StartsWith("hasil-", StringComparison.Ordinal) && name != "diagnostik.csv"));
}
