using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>The columns that a mapping may name for each kind of file (SPEC 10.10).</summary>
internal static class JenisColumns
{
    private const int FirstYear = 2000; // of the targets by tahun that a mapping may name
    private const int Years = 100;
    private const int UnsurMaximum = 14; // the questionnaire with the most unsur (KepMenPAN 25/2004)

    private static readonly Dictionary<string, IReadOnlyList<CsvColumn>> All = new(StringComparer.Ordinal)
    {
        ["realisasi"] = RealisasiForm.All,
        ["target"] = TargetForm.All,
        ["indikator"] = [.. Schema.IndikatorFile],
        ["cascading"] = [.. Schema.CascadingFile],
        ["variabel"] = [.. Schema.VariabelFile],
        ["wilayah"] = [.. Schema.WilayahFile],
        ["skala"] = [.. Schema.SkalaFile],
        ["skm"] = SkmForm.All,
        ["anggaran"] = AnggaranForm.All,
        ["pembanding"] = PembandingForm.All,
    };

    /// <summary>What a kind of file expects of its header.</summary>
    /// <param name="jenis">The kind.</param>
    /// <param name="given">The names of the columns that have a constant.</param>
    public static IHeaderForm FormOf(string jenis, IReadOnlySet<string> given) => jenis switch
    {
        "realisasi" => new RealisasiForm(given),
        "target" => new TargetForm(given),
        "skm" => new SkmForm(given),
        "anggaran" => new AnggaranForm(given),
        "pembanding" => new PembandingForm(given),
        _ => new DefinisiForm([.. All[jenis]], given),
    };

    /// <summary>The names and aliases of the columns of a kind of file, and its unsur.</summary>
    public static IReadOnlyList<string> RolesOf(string jenis) =>
    [
        .. All[jenis].Select(column => column.Name)
            .Concat(All[jenis].SelectMany(column => column.Names)).Distinct(StringComparer.Ordinal),
        .. jenis == "target" ? Enumerable.Range(FirstYear, Years).Select(TargetColumns.NameOf) : [],
        .. jenis == "skm" ? Enumerable.Range(1, UnsurMaximum).Select(SkmSchema.Name) : [],
    ];

    /// <summary>The name of the column that a role means; the role itself when it is a name.</summary>
    public static string Canonical(string jenis, string role) =>
        All[jenis].FirstOrDefault(column => column.Name == role)?.Name
        ?? All[jenis].FirstOrDefault(column => column.Names.Contains(role, StringComparer.Ordinal))?.Name ?? role;
}
