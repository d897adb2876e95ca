using System.Collections.Immutable;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Explains the rows of a result.</summary>
public static class HasilKinerjaExtensions
{
    /// <summary>
    /// Explains the numbers of a row of <c>hasil-indikator.csv</c>, step by step. Every step can be evaluated again
    /// (SPEC 13, 15).
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; each step follows the steps that it uses. <see cref="PenjelasanStep.Kolom"/> marks the last
    /// step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilIndikator row)
    {
        return IndikatorExplainer.Explain(PointOf(hasil, row), row.CapaianTerbatas, hasil.RumusPenjelasan);
    }

    /// <summary>
    /// Explains the realisasi of the quarter alone of a row of <c>hasil-indikator.csv</c>, step by step (SPEC 4.3).
    /// Every step can be evaluated again.
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; the last one has the column <c>realisasi_triwulan</c>.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> ExplainTriwulan(this HasilKinerja hasil, HasilIndikator row)
    {
        var steps = new StepBuilder(hasil.RumusPenjelasan);
        new RealisasiExplainer(PointOf(hasil, row), steps, isAlone: true).Explain();
        return steps.Build();
    }

    /// <summary>
    /// Explains the numbers of a row of <c>hasil-cascading.csv</c>, step by step. Every step can be evaluated again
    /// (SPEC 13, 15).
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; each step follows the steps that it uses. <see cref="PenjelasanStep.Kolom"/> marks the last
    /// step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilSimpul row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw ForeignRow(nameof(row));
        var tahun = row.Tahunan!;
        return SimpulExplainer.Explain(
            tahun.Indikator, tahun.Simpul, row.Index, tahun.RerataWilayah[row.Index]!, row.Cell,
            hasil.RumusPenjelasan);
    }

    /// <summary>
    /// Explains the numbers of a row of <c>hasil-anggaran.csv</c>, step by step: the rows of anggaran that count, their
    /// sums, serapan and efisiensi. Every step can be evaluated again (SPEC 13, 15, 16).
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; each step follows the steps that it uses. <see cref="PenjelasanStep.Kolom"/> marks the last
    /// step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilAnggaran row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw ForeignRow(nameof(row));
        return new AnggaranExplainer(row, hasil.RumusPenjelasan).Explain();
    }

    /// <summary>
    /// Explains the numbers of a row of <c>hasil-renstra.csv</c>, step by step: the year before, the window of the
    /// renstra, its end target and capaian. Every step can be evaluated again (SPEC 13, 15, 17).
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; each step follows the steps that it uses. <see cref="PenjelasanStep.Kolom"/> marks the last
    /// step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilRenstra row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw ForeignRow(nameof(row));
        return new RenstraExplainer(hasil.Definisi, row, hasil.RumusPenjelasan).Explain();
    }

    /// <summary>
    /// Explains the rank of a row of <c>hasil-wilayah.csv</c>, step by step (SPEC 7.6). Every step can be evaluated
    /// again.
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; each step follows the steps that it uses. <see cref="PenjelasanStep.Kolom"/> marks the last
    /// step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The row is the default, or belongs to another result.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilPeringkat row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw ForeignRow(nameof(row));
        return PeringkatExplainer.Explain(
            hasil.Definisi, row, hasil.PeringkatAt(row.Induk, row.KodeSimpul, row.Tahun, row.Triwulan),
            hasil.RumusPenjelasan);
    }

    /// <summary>
    /// Explains the capaian of a post, a row of <c>hasil-penanggung-jawab.csv</c>, step by step (SPEC 6.7). Every step
    /// can be evaluated again.
    /// </summary>
    /// <param name="hasil">The result.</param>
    /// <param name="row">A row of <paramref name="hasil"/>.</param>
    /// <returns>The steps; <see cref="PenjelasanStep.Kolom"/> marks the step of each column of the row.</returns>
    /// <exception cref="ArgumentException">The result has no such row.</exception>
    public static ImmutableArray<PenjelasanStep> Explain(this HasilKinerja hasil, HasilPenanggungJawab row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (row.Wilayah is null
            || !hasil.PenanggungJawabAt(row.Wilayah, row.Tahun, row.Triwulan).Contains(row))
            throw ForeignRow(nameof(row));
        return PenanggungJawabExplainer.Explain(hasil.Aturan, row,
        [
            .. hasil.IndikatorAt(row.Wilayah, row.Tahun, row.Triwulan)
                .Where(one => one.Indikator.PenanggungJawab.Trim() == row.PenanggungJawab),
        ], hasil.RumusPenjelasan);
    }

    private static IndikatorPoint PointOf(HasilKinerja hasil, HasilIndikator row)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (!hasil.Owns(row.Among)) throw ForeignRow(nameof(row));
        // The calculation has already reported its diagnostics; those of this second run are discarded.
        var scope = new CalculationScope(
            row.Kolom.Inputs, row.Kolom.Layout, new ColumnPool(null), new DiagnosticSink());
        var all = row.Tahunan!.Indikator;
        var asal = row.Tahunan.Asal.GetOrAdd(row.Index, index => IndikatorAsal.Calculate(scope, all, index));
        return new IndikatorPoint(scope, all, row.Index, row.Cell, asal);
    }

    private static ArgumentException ForeignRow(string name) => new("Baris ini bukan dari hasil ini.", name);
}
