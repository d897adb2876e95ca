using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains how the reported quarters of a variabel give its value s.d. TW n, in one tahun (SPEC 4.1, 4.2) or over the
/// tahun of a window (SPEC 17.1).
/// </summary>
/// <param name="steps">Collects the steps.</param>
/// <param name="one">The variabel in the tahun.</param>
/// <param name="wilayah">The row of the wilayah.</param>
/// <param name="suffix">Stands behind the name of a quarter; blank in a tahun alone.</param>
internal sealed class VariabelExplainer(StepBuilder steps, TahunVariabel one, int wilayah, string suffix = "")
{
    private const string FromSurvey = "Dari skm.csv: semua responden s.d. triwulan itu, lihat hasil-skm.csv.";
    private readonly KolomVariabel _column = one.Kolom;
    private readonly KolomNilai _triwulan = one.Triwulan;

    private bool HasReport(int quarter) => _column.HasCell(ColumnLayout.ReportedCell(wilayah, quarter));

    private ImmutableArray<string> OfSurvey =>
        _column.Variabel.Nama == VariabelIndikator.SkmIkm ? [nameof(AturanKinerja.BobotUnsur)] : [];

    /// <summary>Adds the steps of a window: one for each tahun with a report, and the value.</summary>
    /// <param name="steps">Collects the steps.</param>
    /// <param name="years">The variabel in the tahun of the window, ascending.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The last quarter that counts in the last tahun, 0..3.</param>
    /// <param name="hasil">The value s.d. that quarter.</param>
    public static PenjelasanStep Explain(
        StepBuilder steps, TahunVariabel[] years, int wilayah, int quarter, Nilai hasil)
    {
        if (years.Length == 1) return new VariabelExplainer(steps, years[0], wilayah).Explain(quarter, hasil);
        var variabel = years[^1].Kolom.Variabel;
        var accumulator = new TahunAccumulator(steps, variabel.Nama, variabel.Sifat, years[0].Tahun);
        foreach (var year in years[..^1])
        {
            var then = Of(year);
            accumulator.Add(year.Tahun, then.Counted(ColumnLayout.Quarters - 1), then.Gaps(ColumnLayout.Quarters - 1));
        }
        var last = Of(years[^1]);
        return accumulator.Conclude(
            years[^1].Tahun, quarter, last.Counted(quarter), hasil,
            [Describe(variabel.Sifat), .. last.Gaps(quarter)]);

        VariabelExplainer Of(TahunVariabel year) => new(steps, year, wilayah, InvariantText.Of($" {year.Tahun}"));
    }

    /// <summary>Adds the step of the value of a quarter alone.</summary>
    /// <param name="steps">Collects the steps.</param>
    /// <param name="one">The variabel in the tahun.</param>
    /// <param name="wilayah">The row of the wilayah.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    /// <param name="hasil">The value of that quarter.</param>
    public static PenjelasanStep ExplainAlone(
        StepBuilder steps, TahunVariabel one, int wilayah, int quarter, Nilai hasil)
    {
        var explainer = new VariabelExplainer(steps, one, wilayah, " sendiri");
        var nama = InvariantText.Of($"{one.Kolom.Variabel.Nama} TW {quarter + 1}");
        var isSurvey = one.Kolom.SurveiOf(wilayah) is not null;
        var step = isSurvey ? new PenjelasanStep(nama, hasil)
            : steps.Accumulate(nama, Sifat.Posisi, explainer.Quarters(quarter, quarter), hasil);
        return steps.Add(step.Proving(null, hasil) with
        {
            Notes = isSurvey ? ["Dari skm.csv: responden triwulan itu saja."] : explainer.Gaps(quarter, quarter),
            Sel = isSurvey && explainer.HasReport(quarter) && one.Sel(wilayah, quarter) is { } sel ? [sel] : [],
            Aturan = isSurvey ? explainer.OfSurvey : [],
        });
    }

    /// <summary>Adds the step of the value, after the steps of its quarters.</summary>
    /// <param name="quarter">The last quarter that counts, 0..3.</param>
    /// <param name="hasil">The value s.d. that quarter.</param>
    private PenjelasanStep Explain(int quarter, Nilai hasil)
    {
        var variabel = _column.Variabel;
        if (_column.SurveiOf(wilayah) is not null) return steps.Add(Survey(quarter, hasil) with
        {
            Aturan = OfSurvey,
        });
        var quarters = Quarters(quarter);
        var nama = string.Create(CultureInfo.InvariantCulture, $"{variabel.Nama} s.d. TW {quarter + 1}");
        var step = steps.Accumulate(nama, variabel.Sifat, quarters, hasil);
        return steps.Add(step.Proving(null, hasil) with
        {
            Notes = [Describe(variabel.Sifat), .. Gaps(quarter)],
        });
    }

    /// <summary>A value from a survey has no quarters to show: all respondents are added first (SPEC 9.4).</summary>
    private PenjelasanStep Survey(int quarter, Nilai hasil) =>
        new(InvariantText.Of($"{_column.Variabel.Nama} s.d. TW {quarter + 1}{suffix}"), hasil)
        {
            Notes = [FromSurvey],
            Sel =
            [
                .. Enumerable.Range(0, quarter + 1).Where(q => HasReport(q)).Select(q => one.Sel(wilayah, q))
                    .OfType<KunciSel>(),
            ],
        };

    /// <summary>
    /// Returns the values that count in a tahun of a window: its quarters, or the one figure of its survey. A survey
    /// without a figure counts where it replaces a position of an earlier tahun (SPEC 9.4, 17.1).
    /// </summary>
    private ImmutableArray<StepInput> Counted(int until)
    {
        if (_column.SurveiOf(wilayah) is not { } survei) return Quarters(until);
        var cell = ColumnLayout.ReportedCell(wilayah, until);
        var figure = survei.SampaiDengan[cell];
        return figure.HasValue || (_column.Variabel.Sifat == Sifat.Posisi && _column.HasRespondentsUntil(cell))
            ? [new StepInput("survei", steps.Add(Survey(until, figure.HasValue ? figure : default)))] : [];
    }

    /// <summary>
    /// Returns the own values of the quarters that count. Year-to-date totals are first split into quarters.
    /// </summary>
    private ImmutableArray<StepInput> Quarters(int until, int from = 0)
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        var before = -1; // the quarter reported before
        for (var q = 0; q <= until; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (!_column.HasCell(cell)) continue;
            var name = string.Create(CultureInfo.InvariantCulture, $"tw{q + 1}");
            if (q >= from && _triwulan[cell].HasValue)
            {
                quarters.Add(_column.Variabel.CaraLapor == CaraLapor.PerPeriode
                    ? new StepInput(name, _column.Cells[cell], one.Sel(wilayah, q))
                    : new StepInput(name, Difference(q, before)));
            }
            before = q;
        }
        return quarters.ToImmutable();
    }

    private PenjelasanStep Difference(int q, int before)
    {
        var cell = ColumnLayout.ReportedCell(wilayah, q);
        var nama = string.Create(CultureInfo.InvariantCulture, $"{_column.Variabel.Nama} TW {q + 1}{suffix}");
        var total = new StepInput("total", _column.Cells[cell], one.Sel(wilayah, q));
        var earlier = before < 0 ? default : _column.Cells[ColumnLayout.ReportedCell(wilayah, before)];
        var step = earlier.HasValue
            ? steps.Make(
                nama, "total - sebelumnya", [total, new("sebelumnya", earlier, one.Sel(wilayah, before))])
            : steps.Make(nama, "total", [total]);
        return steps.Add(step.Proving(null, _triwulan[cell]) with
        {
            Notes = ["Dilaporkan sebagai total s.d. triwulan: dikurangi total yang dilaporkan sebelumnya."],
        });
    }

    private static string Describe(Sifat sifat) => sifat switch
    {
        Sifat.Arus => "Arus: triwulan yang dilaporkan dijumlahkan.",
        Sifat.Posisi => "Posisi: triwulan terakhir yang dilaporkan.",
        Sifat.Rerata => "Rerata: rata-rata triwulan yang dilaporkan.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Returns notes on the source of the quarters and on those that do not count.</summary>
    private ImmutableArray<string> Gaps(int until, int from = 0)
    {
        if (_column.SurveiOf(wilayah) is not null) return [FromSurvey];
        int[] cells = [.. Enumerable.Range(from, until + 1 - from).Select(q => ColumnLayout.ReportedCell(wilayah, q))];
        string[] notes =
        [
            _column.SumberOf(wilayah) switch
            {
                SumberVariabel.Indikator => "Dilaporkan untuk indikator ini.",
                SumberVariabel.Bersama => "Dilaporkan sebagai variabel bersama.",
                SumberVariabel.Kalender => throw new System.Diagnostics.UnreachableException(),
                SumberVariabel.Survei => "Dari skm.csv.",
                SumberVariabel.TidakAda => "",
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Notes("Belum dilaporkan", cells.Where(cell => !_column.HasCell(cell) && _column.IsDue(cell))),
            Notes("Tidak jatuh tempo", cells.Where(cell => !_column.HasCell(cell) && !_column.IsDue(cell))),
            Notes(
                "Dilewati, karena variabel pasangannya belum dilaporkan",
                cells.Where(cell => _column.HasCell(cell) && !_triwulan[cell].HasValue)),
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    private static string Notes(string what, IEnumerable<int> cells)
    {
        var quarters = string.Join(", ", cells.Select(cell => string.Create(
            CultureInfo.InvariantCulture, $"TW {(cell % ColumnLayout.Quarters) + 1}")));
        return quarters.Length > 0 ? $"{what}: {quarters}." : "";
    }
}
