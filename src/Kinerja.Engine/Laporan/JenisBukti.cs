namespace Kinerja.Engine.Laporan;

/// <summary>The kind of result row whose explanation proves a number.</summary>
public enum JenisBukti
{
    /// <summary>A row of <c>hasil-indikator.csv</c>.</summary>
    Indikator,

    /// <summary>A row of <c>hasil-cascading.csv</c>.</summary>
    Simpul,

    /// <summary>A row of <c>hasil-anggaran.csv</c>.</summary>
    Anggaran,

    /// <summary>A row of <c>hasil-renstra.csv</c>.</summary>
    Renstra,
}
