using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one file of anggaran are read.</summary>
internal sealed record AnggaranLayout() : HeaderFit([])
{
    private static readonly string[] WordsOfRealisasi =
    [
        "realisasi", "keuangan", "serapan", "penyerapan", "terserap", "sp2d", "spj", "tw", "tw1", "tw2", "tw3", "tw4",
        "triwulan", "tribulan", "sd", "s/d",
    ];

    private static readonly string[] WordsOfPagu = ["pagu", "dpa", "dppa"];

    public required Period Period { get; init; }

    /// <summary>Whether each row is of one quarter, so that the rows of a year repeat its pagu.</summary>
    public bool IsPerTriwulan { get; init; }

    /// <summary>The realisasi of the quarter of the row; <c>null</c> for none.</summary>
    public CsvColumn? Row { get; init; }

    /// <summary>The realisasi of the quarters of the row, with their numbers 1..4.</summary>
    public ImmutableArray<(CsvColumn Column, int Triwulan)> Quarters { get; init; } = [];

    /// <summary>Whether the header says that the realisasi are totals since TW 1.</summary>
    public bool IsKumulatif { get; init; }

    /// <summary>
    /// Asks for a known name where the file has no known column of realisasi, or none of pagu. Without it the results
    /// would be blank.
    /// </summary>
    public override string? CureOf(string name)
    {
        if (Row is null && Quarters.Length == 0 && Says(WordsOfRealisasi))
            return "Berkas ini tidak mempunyai kolom realisasi yang dikenal: namai 'realisasi', atau 'tw1' s.d. 'tw4', "
                + "bila angkanya rupiah.";
        return Numbers.Contains(AnggaranSchema.Pagu) || Numbers.Contains(AnggaranSchema.PaguPerubahan)
            || !Says(WordsOfPagu) || Says(WordsOfRealisasi) ? null
            : "Berkas ini tidak mempunyai kolom pagu yang dikenal: namai 'pagu' bila angkanya rupiah setahun.";

        bool Says(string[] words) => name.Split(['_', '(', ')', ' ']).Any(words.Contains);
    }
}
