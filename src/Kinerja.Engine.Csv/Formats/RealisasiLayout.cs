using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>A layout of a realisasi file, chosen by its header (SPEC 10.1, 10.4).</summary>
internal sealed class RealisasiLayout
{
    private static readonly RealisasiLayout Long = new(Schema.RealisasiLong, Schema.Nilai);
    private static readonly RealisasiLayout Kumulatif = new(Schema.RealisasiKumulatif, Schema.NilaiKumulatif);
    private static readonly RealisasiLayout Wide = new(Schema.RealisasiWide, null);

    private RealisasiLayout(ImmutableArray<CsvColumn> all, CsvColumn? nilai)
    {
        All = all;
        if (nilai is not null)
            Row = new(Schema.WilayahRequired, Schema.Indikator, Schema.Variabel, Schema.Triwulan, nilai);
    }

    /// <summary>All columns of the file.</summary>
    public ImmutableArray<CsvColumn> All { get; }

    /// <summary>The columns of a row with one number; <c>null</c> for the layout with four quarters per row.</summary>
    public DataColumns? Row { get; }

    /// <summary>Whether the numbers are totals since TW 1.</summary>
    public bool IsKumulatif => this == Kumulatif;

    public static RealisasiLayout Of(CsvHeader header) =>
        header.Has(Schema.Nilai) ? Long
        : Schema.Tw.Any(header.Has) ? Wide
        : header.Has(Schema.NilaiKumulatif) ? Kumulatif : Long;
}
