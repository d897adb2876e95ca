using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// The columns of the period, the numbers and the approval of a data row (SPEC 10, 10.7, 10.8, 10.16).
/// </summary>
internal static class DataSchema
{
    /// <summary>The aliases of target that require a triwulan in every row.</summary>
    public static readonly IReadOnlyList<string> TargetPerTriwulan = ["target_triwulan", "target_tw"];

    public static readonly CsvColumn TriwulanOptional = new("triwulan", false, "tw", "tribulan")
    {
        Fallbacks = ["periode", "periode_pelaporan"],
    };

    public static readonly CsvColumn Triwulan = TriwulanOptional.Required();
    public static readonly CsvColumn Semester = new("semester", true, "smt");
    public static readonly CsvColumn Tanggal = new("tanggal", true, "tanggal_lengkap", "timestamp");
    public static readonly CsvColumn Status = new("status", false, "status_verifikasi", "status_alur");

    /// <summary>The number of a row in a file of shared variabel.</summary>
    public static readonly CsvColumn NilaiBersama =
        new("nilai", true, "realisasi", "realisasi_tw", "realisasi_triwulan") { IsNumber = true };

    /// <summary>
    /// The number of a row beside an indikator. In a file without indikator, <c>nilai_realisasi</c> is rupiah.
    /// </summary>
    public static readonly CsvColumn Nilai =
        new("nilai", true, "realisasi", "realisasi_tw", "realisasi_triwulan")
        {
            Fallbacks = ["nilai_realisasi", "realisasi_kinerja"],
            IsNumber = true,
        };

    /// <summary>
    /// Replaces nilai: totals since TW 1. The header decides this even when <c>variabel.csv</c> has no cara_lapor.
    /// </summary>
    public static readonly CsvColumn NilaiKumulatif = new(
        "realisasi_kumulatif", true, "kumulatif_realisasi", "pencapaian_kumulatif", "realisasi_sd_tw",
        "realisasi_sd_triwulan", "realisasi_sd_tw_ini", "realisasi_sd_triwulan_ini", "realisasi_s/d_tw",
        "realisasi_s/d_triwulan")
    {
        IsNumber = true,
    };

    public static readonly CsvColumn Target =
        new("target", true, ["target_kinerja", .. TargetPerTriwulan]) { IsNumber = true, IsRange = true };

    /// <summary>The upper bound of a range whose lower bound is the target of the row (SPEC 5.7).</summary>
    public static readonly CsvColumn TargetAtas = new("target_atas", true) { IsNumber = true };

    public static readonly CsvColumn TargetTahunan = new(
        "target_tahunan", true, "target_pk", "target_setahun", "target_1_tahun", "target_per_tahun", "target_rkpd",
        "target_kinerja_tahunan", "target_kinerja_pk", "target_tahunan_target", "target_target_tahunan",
        "target_pk_target")
    {
        IsNumber = true,
        IsRange = true,
    };

    public static readonly CsvColumn Pembilang = new("pembilang", true) { IsNumber = true };
    public static readonly CsvColumn Penyebut = new("penyebut", true) { IsNumber = true };

    /// <summary>Replace triwulan and nilai: one column per quarter.</summary>
    public static readonly ImmutableArray<CsvColumn> Tw = Quarters(
        "tw", ["", "realisasi_", "realisasi_kinerja_", "realisasi_triwulan_", "realisasi_tw_"], ["", "_realisasi"]);

    /// <summary>Replace them by totals since TW 1.</summary>
    public static readonly ImmutableArray<CsvColumn> TwKumulatif = Quarters(
        "realisasi_kumulatif_tw",
        ["realisasi_kumulatif_", "kumulatif_realisasi_", "pencapaian_kumulatif_", "realisasi_sd_", "realisasi_s/d_"],
        ["_realisasi_kumulatif"]);

    /// <summary>The targets of the quarters beside realisasi.</summary>
    public static readonly ImmutableArray<CsvColumn> TargetTw =
        Quarters("target_tw", [.. BeforeTarget], ["_target", "_target_kinerja"], isRange: true);

    /// <summary>The same in a file of targets, where a bare <c>TW I</c> is a target too.</summary>
    public static readonly ImmutableArray<CsvColumn> TargetTwAlone =
        Quarters("target_tw", ["", .. BeforeTarget], ["_target", "_target_kinerja"], isRange: true);

    public static readonly ImmutableArray<CsvColumn> PembilangTw =
        Quarters("pembilang_tw", ["pembilang_"], ["_pembilang"]);

    public static readonly ImmutableArray<CsvColumn> PenyebutTw = Quarters("penyebut_tw", ["penyebut_"], ["_penyebut"]);

    /// <summary>
    /// The columns of <c>target.csv</c> as this library writes it, without the upper bounds of ranges.
    /// </summary>
    public static readonly ImmutableArray<CsvColumn> TargetFile =
        [Schema.Wilayah, Schema.IndikatorRequired, Schema.Tahun, TriwulanOptional, Target];

    /// <summary>The columns of <c>realisasi.csv</c> as this library writes it.</summary>
    public static readonly ImmutableArray<CsvColumn> RealisasiFile =
        [Schema.WilayahRequired, Schema.Indikator, Schema.Tahun, Triwulan, Schema.Variabel, Nilai];

    private static string[] BeforeTarget =>
    [
        "target_", "alokasi_target_", "target_kinerja_", "target_triwulan_", "target_triwulanan_",
        "target_per_triwulan_", "target_tw_", "target_per_tw_", "t", "t_",
    ];

    /// <summary>
    /// One column per quarter: each prefix before, and each suffix after, each way to write the quarter.
    /// </summary>
    public static ImmutableArray<CsvColumn> Quarters(
        string name, string[] prefixes, string[] suffixes, bool isRange = false)
    {
        var quarters = ImmutableArray.CreateBuilder<CsvColumn>();
        foreach (var (digit, roman) in ((string, string)[])[("1", "i"), ("2", "ii"), ("3", "iii"), ("4", "iv")])
        {
            string[] written =
            [
                $"tw{digit}", $"tw_{digit}", $"tw{roman}", $"tw_{roman}", $"triwulan_{digit}", $"triwulan_{roman}",
                $"tribulan_{digit}", $"tribulan_{roman}",
            ];
            string[] alias =
            [
                .. prefixes.SelectMany(prefix => IsWord(prefix) ? [.. written, roman] : written, string.Concat),
                .. suffixes.Where(suffix => suffix.Length > 0)
                    .SelectMany(_ => written, (suffix, quarter) => quarter + suffix),
            ];
            quarters.Add(new CsvColumn(name + digit, true, [.. alias.Distinct(StringComparer.Ordinal)])
            {
                IsNumber = true,
                IsRange = isRange,
            });
        }
        return quarters.ToImmutable();

        // "Realisasi I" is a quarter; "T I" may be anything.
        static bool IsWord(string prefix) => prefix.Length > 2;
    }
}
