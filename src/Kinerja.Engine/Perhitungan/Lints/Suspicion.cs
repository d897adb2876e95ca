using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>One kind of probable error in the figures of one indikator (SPEC 8.4).</summary>
/// <param name="code">The code of its diagnostic.</param>
internal abstract class Suspicion(DiagnosticCode code)
{
    /// <summary>Prepares the search in the results of one tahun.</summary>
    /// <param name="column">The results of the indikator.</param>
    /// <returns>A function from a row to its suspicious figure, or <c>null</c>. The function itself is <c>null</c> when
    /// no row can have one.</returns>
    public abstract Func<int, decimal?>? Search(KolomIndikator column);

    /// <summary>Returns one diagnostic for all wilayah.</summary>
    public Diagnostic Tell(Indikator indikator, SuspicionFinding finding)
    {
        var place = new DiagnosticPlace
        {
            Wilayah = finding.Wilayah,
            Indikator = indikator.Kode,
            Tahun = finding.Tahun,
        };
        var shown = Pembulatan.Text(finding.First, Pembulatan.DesimalPredikat);
        var (what, cure) = Describe(indikator, shown);
        return new Diagnostic(code, place, $"{what}, di {finding.Count} wilayah. {cure}");
    }

    /// <summary>Returns the text of the problem, without a full stop, and the text of the remedy.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="shown">The first figure, rounded, as text.</param>
    protected abstract (string What, string Cure) Describe(Indikator indikator, string shown);

    /// <summary>
    /// Returns a search for the suspicious figure in the first wanted quarter of a wilayah that has
    /// one.
    /// </summary>
    /// <param name="column">The results of the indikator.</param>
    /// <param name="isSuspect">Whether a cell is suspicious.</param>
    /// <param name="figures">The column of the figures.</param>
    protected static Func<int, decimal?> FirstQuarter(
        KolomIndikator column, Func<int, bool> isSuspect, KolomNilai figures) => row =>
    {
        for (var q = column.Layout.FirstQuarter; q < column.Layout.EndQuarter; q++)
        {
            var cell = column.Layout.ResultCell(row, q);
            if (isSuspect(cell)) return figures.Values[cell];
        }
        return null;
    };
}
