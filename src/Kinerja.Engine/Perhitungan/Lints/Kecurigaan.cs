using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan.Lints;

/// <summary>One thing to look for in the figures of one indikator (SPEC 8.4).</summary>
/// <param name="code">What is told when it is found.</param>
internal abstract class Kecurigaan(DiagnosticCode code)
{
    /// <summary>The suspicious figure of a wilayah in a tahun; <c>null</c> when there is none.</summary>
    /// <param name="lingkup">The tahun.</param>
    /// <param name="kolom">The results of the indikator.</param>
    /// <param name="row">The wilayah.</param>
    public abstract decimal? Find(Lingkup lingkup, KolomIndikator kolom, int row);

    /// <summary>What is told once for all wilayah.</summary>
    public Diagnostic Tell(Indikator indikator, TemuanAngka temuan)
    {
        var place = new DiagnosticPlace
        {
            Wilayah = temuan.Wilayah,
            Indikator = indikator.Kode,
            Tahun = temuan.Tahun,
        };
        var shown = Pembulatan.Text(temuan.First, Pembulatan.DesimalPredikat);
        var (what, cure) = Describe(indikator, shown);
        return new Diagnostic(
            code, place, string.Create(CultureInfo.InvariantCulture, $"{what}, di {temuan.Count} wilayah. {cure}"));
    }

    /// <summary>What was found, without a full stop, and how to mend it.</summary>
    /// <param name="indikator">The indikator.</param>
    /// <param name="shown">The first figure.</param>
    protected abstract (string What, string Cure) Describe(Indikator indikator, string shown);

    /// <summary>The first wanted quarter of a wilayah with a suspicious figure.</summary>
    protected static decimal? FirstQuarter(Lingkup lingkup, int row, Func<int, decimal?> suspect)
    {
        for (var q = lingkup.FirstQuarter; q < lingkup.EndQuarter; q++)
        {
            if (suspect(lingkup.Cell(row, q)) is { } figure) return figure;
        }
        return null;
    }
}
