using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Explains the rows of a result.</summary>
public static class HasilKinerjaExtensions
{
    /// <summary>How the numbers of a row came about; every step can be evaluated again (SPEC 13, 15).</summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of this result.</param>
    /// <returns>The steps, every one after those it takes up; a column of the row names its last step.</returns>
    /// <exception cref="ArgumentException">The row is none, or of another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilIndikator row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw NotMine(nameof(row));
        // What is to be said was said when it was calculated.
        var scope = new CalculationScope(
            row.Kolom.Inputs, row.Kolom.Layout, new ColumnPool(null), new DiagnosticSink());
        return IndikatorExplainer.Explain(
            new IndikatorPoint(scope, row.Tahunan!.Indikator, row.Index, row.Cell), row.CapaianTerbatas);
    }

    /// <summary>How the numbers of a row came about; every step can be evaluated again (SPEC 13, 15).</summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of this result.</param>
    /// <returns>The steps, every one after those it takes up; a column of the row names its last step.</returns>
    /// <exception cref="ArgumentException">The row is none, or of another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilSimpul row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw NotMine(nameof(row));
        var tahun = row.Tahunan!;
        return SimpulExplainer.Explain(
            tahun.Indikator, tahun.Simpul, row.Index, tahun.RerataWilayah[row.Index]!, row.Cell);
    }

    private static ArgumentException NotMine(string name) => new("Baris ini bukan dari hasil ini.", name);
}
