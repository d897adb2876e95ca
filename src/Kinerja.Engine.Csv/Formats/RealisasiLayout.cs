using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one file of realisasi are read.</summary>
internal sealed record RealisasiLayout() : HeaderFit([])
{
    // A target or a realisasi with one of these words is another figure: money, a share, an end, another year or place.
    private static readonly string[] NotOfKinerja =
    [
        "rp", "rupiah", "anggaran", "keuangan", "pagu", "capaian", "persentase", "%", "akhir", "renstra", "rpjmd",
        "lalu", "sebelumnya", "nasional", "provinsi",
    ];

    private static readonly string[] WordsOfQuarter =
        ["tw", "triwulan", "tribulan", "tw1", "tw2", "tw3", "tw4", "i", "ii", "iii", "iv"];

    public required Period Period { get; init; }

    public required NilaiColumns Nilai { get; init; }

    public required TargetColumns Target { get; init; }

    /// <summary>Whether the file names the variabel of each row; else the rumus of the indikator gives it.</summary>
    public bool HasVariabel { get; init; }

    /// <summary>Whether every row is wilayah, indikator, tahun, triwulan, variabel and one number.</summary>
    public bool IsPlain { get; init; }

    /// <summary>
    /// Rows do not say how they report: <c>variabel.csv</c> does, or a header of totals (SPEC 4.2). Totals of a quarter
    /// beside columns of quarters are lost. A column that says realisasi or target needs a known name where the file
    /// has no other.
    /// </summary>
    public override string? CureOf(string name)
    {
        if (name == Schema.CaraLapor.Name)
            return Nilai.IsKumulatif ? null
                : "Abaikan bila semuanya PerPeriode; bila tidak, tulis cara_lapor di variabel.csv, satu baris per "
                    + "variabel.";
        if (LacksTotals(name))
            return "Triwulan ini hanya ada sebagai angka s.d. triwulan, sedangkan kolom lain per triwulan. Samakan "
                + "semuanya.";
        var words = OtherFigures.WordsOf(name);
        var isQuarter = words.Any(WordsOfQuarter.Contains);
        // A name of one word is known; it is not read because the file has no indikator.
        if (words.Length < 2 || words.Any(NotOfKinerja.Contains)) return null;
        if (Nilai.IsEmpty && Says("realisasi"))
            return "Berkas ini tidak mempunyai kolom realisasi yang dikenal: namai 'realisasi', atau 'tw1' s.d. 'tw4', "
                + "atau petakan di bagian Masukan kinerja.json.";
        return Says("target") ? CureOfTarget(isQuarter) : null;

        // A text like "Kendala Pencapaian Target" only speaks of it.
        bool Says(string noun) => words[0] == noun || (isQuarter && words.Contains(noun, StringComparer.Ordinal));
    }

    private string? CureOfTarget(bool isQuarter)
    {
        if (isQuarter)
            return Target.Quarters.Count > 0 || Target.Row is not null ? null
                : "Berkas ini tidak mempunyai kolom target triwulan yang dikenal: namai 'target_tw1' s.d. "
                    + "'target_tw4'.";
        return !Target.IsEmpty ? null
            : "Berkas ini tidak mempunyai kolom target yang dikenal: namai 'target_tahunan', atau 'target' bila per "
                + "triwulan.";
    }

    /// <summary>Whether a column of totals is the only one of its quarter, beside columns of quarters.</summary>
    private bool LacksTotals(string name) => !Nilai.IsKumulatif && Nilai.IsWide
        && DataSchema.TwKumulatif.Index().Any(quarter => Nilai.Quarters[quarter.Index] is null
            && quarter.Item.Tiers.Any(tier => tier.Contains(name, StringComparer.Ordinal)));
}
