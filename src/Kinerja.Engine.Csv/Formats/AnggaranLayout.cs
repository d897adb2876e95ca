using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>How the rows of one file of anggaran are read.</summary>
internal sealed record AnggaranLayout() : HeaderFit([])
{
    public required Period Period { get; init; }

    /// <summary>Whether each row is of one quarter, so that the rows of a year repeat its pagu.</summary>
    public bool IsPerTriwulan { get; init; }

    /// <summary>The realisasi of the quarter of the row; <c>null</c> for none.</summary>
    public CsvColumn? Row { get; init; }

    /// <summary>The realisasi of the quarters of the row, with their numbers 1..4.</summary>
    public ImmutableArray<(CsvColumn Column, int Triwulan)> Quarters { get; init; } = [];

    /// <summary>Whether the header says that the realisasi are totals since TW 1.</summary>
    public bool IsKumulatif { get; init; }

    /// <summary>A file whose only pagu or realisasi have unknown names would leave the results blank.</summary>
    public override string? CureOf(string name)
    {
        if (Row is null && Quarters.Length == 0 && OtherFigures.AreRealisasi(name))
            return "Berkas ini tidak mempunyai kolom realisasi yang dikenal: namai 'realisasi', atau 'tw1' s.d. 'tw4', "
                + "bila angkanya rupiah.";
        return Numbers.Contains(AnggaranSchema.Pagu) || Numbers.Contains(AnggaranSchema.PaguPerubahan)
            || !OtherFigures.ArePagu(name) ? null
            : "Berkas ini tidak mempunyai kolom pagu yang dikenal: namai 'pagu' bila angkanya rupiah setahun.";
    }
}
