using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>One thing to look for in the figures of one indikator (SPEC 8.4).</summary>
/// <param name="code">What is told when it is found.</param>
internal abstract class Suspicion(DiagnosticCode code)
{
    /// <summary>Prepares the search in the results of one tahun.</summary>
    /// <param name="column">The results of the indikator.</param>
    /// <returns>Per row the suspicious figure, or <c>null</c>; <c>null</c> where no row has one.</returns>
    public abstract Func<int, decimal?>? Search(KolomIndikator column);

    /// <summary>What is told once for all wilayah.</summary>
    public Diagnostic Tell(Indikator indikator, SuspicionFinding temuan)
    {
        var place = new DiagnosticPlace
        {
            Wilayah = temuan.Wilayah,
            Indikator = indikator.Kode,
            Tahun = temuan.Tahun,
        };
        var shown = Pembulatan.Text(temuan.First, Pembulatan.DesimalPredikat);
        var (what, cure) = Describe(indikator, shown);
        return new Diagnostic(code, place, $"{what}, di {temuan.Count} wilayah. {cure}");
    }

    /// <summary>What was found, without a full stop, and how to mend it.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="shown">The first figure.</param>
    protected abstract (string What, string Cure) Describe(Indikator indikator, string shown);

    /// <summary>The first wanted quarter of a wilayah with a suspicious figure.</summary>
    /// <param name="column">The results of the indikator.</param>
    /// <param name="isSuspect">Whether a cell is suspicious.</param>
    /// <param name="figures">Where the figures are.</param>
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
