using System.Text;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The names of the files of a folder (SPEC 10).</summary>
internal static class FileNames
{
    public const string Indikator = "indikator.csv";
    public const string Cascading = "cascading.csv";
    public const string Variabel = "variabel.csv";
    public const string Wilayah = "wilayah.csv";
    public const string Skala = "skala.csv";
    public const string Target = "target.csv";
    public const string Realisasi = "realisasi.csv";
    public const string Skm = "skm.csv";
    public const string Anggaran = "anggaran.csv";
    public const string Pembanding = "pembanding.csv";
    public const string Options = "kinerja.json";

    /// <summary>The files that a folder has at most once; it may have several files of realisasi.</summary>
    public static readonly IReadOnlyList<string> Known =
        [Indikator, Cascading, Variabel, Wilayah, Skala, Target, Skm, Anggaran, Pembanding, Options];

    public static bool IsRealisasi(string name) => name == Realisasi
        || (name.StartsWith("realisasi-", StringComparison.Ordinal) && name.EndsWith(".csv", StringComparison.Ordinal));

    /// <returns>The kind of a file by its name: the name without its ending; <c>null</c> for no data or definition
    /// file.</returns>
    public static string? JenisOf(string name) => IsRealisasi(name) ? Path.GetFileNameWithoutExtension(Realisasi)
        : name != Options && Known.Contains(name, StringComparer.Ordinal)
            ? Path.GetFileNameWithoutExtension(name) : null;

    /// <summary>The file that a sheet stands for: <c>Realisasi 2025</c> is <c>realisasi-2025.csv</c> (SPEC
    /// 10.11).</summary>
    public static string OfSheet(string sheet) => Stem(sheet) + ".csv";

    /// <summary>A name in lower case, in which every run of marks and spaces is one <c>-</c>.</summary>
    public static string Stem(string name)
    {
        var stem = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) stem.Append(c);
            else if (stem.Length > 0 && stem[^1] != '-') stem.Append('-');
        }
        return stem.ToString().TrimEnd('-');
    }

    public static bool IsKnown(string name) => IsRealisasi(name) || Known.Contains(name, StringComparer.Ordinal);
}
