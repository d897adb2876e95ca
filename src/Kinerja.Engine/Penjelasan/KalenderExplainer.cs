using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Explains the working days that count s.d. TW n, at one wilayah or over several (SPEC 4.6, 7.2).</summary>
/// <param name="point">The number to explain.</param>
/// <param name="steps">Collects the steps.</param>
/// <param name="isAlone">Whether the quarter alone is explained; otherwise the days s.d. that quarter.</param>
internal sealed class KalenderExplainer(IndikatorPoint point, StepBuilder steps, bool isAlone)
{
    private const string OnlyCovered = "Kalender: hanya triwulan yang dicakup laporan variabel lainnya.";
    private const string HariKerjaPerTriwulan = "HariKerjaEfektifPerTriwulan"; // an option only
    private readonly KolomKalender _kalender = point.Own.Kalender!;

    private (KolomVariabel Kolom, int Tahun) Now => (Column(point.Own.Variabel), point.Scope.Inputs.Tahun);

    /// <summary>Adds the step of the working days, after the steps of its quarters.</summary>
    /// <param name="variabel">The name of the calendar variabel.</param>
    /// <param name="wilayah">The rows of the wilayah.</param>
    /// <param name="hasil">The days s.d. the quarter.</param>
    public PenjelasanStep Explain(string variabel, int[] wilayah, Nilai hasil)
    {
        if (point.Own.Sebelum.Length > 0) return Window(variabel, wilayah, hasil);
        var quarters = Quarters(_kalender, Now, wilayah, point.Quarter);
        var nama = Text($"{variabel}{(isAlone ? "" : " s.d.")} TW {point.Quarter + 1}");
        var step = steps.Accumulate(nama, _kalender.Sifat, quarters, hasil);
        return steps.Add(step.Proving(null, hasil) with
        {
            Notes = [OnlyCovered, .. Notes(_kalender, Column(point.Own.Variabel), wilayah, point.Quarter)],
            Aturan = wilayah.Any(row => Column(point.Own.Variabel).SumberOf(row) == SumberVariabel.Kalender)
                ? [nameof(AturanKinerja.HariKerjaEfektif), HariKerjaPerTriwulan] : [],
        });
    }

    /// <summary>Adds the steps of a window: one for each tahun with a quarter that counts, and the days.</summary>
    private PenjelasanStep Window(string variabel, int[] wilayah, Nilai hasil)
    {
        const int All = ColumnLayout.Quarters - 1;
        var sebelum = point.Own.Sebelum;
        var accumulator = new TahunAccumulator(steps, variabel, _kalender.Sifat, sebelum[0].Tahun);
        foreach (var (then, kalender) in sebelum.Zip(_kalender.Earlier))
        {
            accumulator.Add(
                then.Tahun,
                Quarters(kalender, (Column(then.Variabel), then.Tahun), wilayah, All, Text($" {then.Tahun}")),
                Notes(kalender, Column(then.Variabel), wilayah, All));
        }
        var tahun = point.Scope.Inputs.Tahun;
        return accumulator.Conclude(
            tahun, point.Quarter, Quarters(_kalender, Now, wilayah, point.Quarter, Text($" {tahun}")), hasil,
            [OnlyCovered, .. Notes(_kalender, Column(point.Own.Variabel), wilayah, point.Quarter)]);
    }

    /// <summary>Returns the days of each quarter that counts; for several wilayah their mean.</summary>
    private ImmutableArray<StepInput> Quarters(
        KolomKalender kalender, (KolomVariabel Kolom, int Tahun) year, int[] wilayah, int until, string suffix = "")
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        for (var q = 0; q <= until; q++)
        {
            var days = kalender.Mean(wilayah, q, until, isAlone);
            if (!days.HasValue) continue;
            if (wilayah.Length == 1)
            {
                quarters.Add(new StepInput(Text($"tw{q + 1}"), days, Sel(wilayah[0], q)));
                continue;
            }
            Term[] terms =
            [
                .. from row in wilayah
                   where Counts(kalender, row, q, until)
                   let own = kalender.Own[ColumnLayout.ReportedCell(row, q)]
                   where own.HasValue
                   select new Term(point.Describe(row), own, Sel: Sel(row, q)),
            ];
            var mean = steps.Combine(Text($"Hari kerja TW {q + 1}{suffix}"), AgregasiWilayah.RataRata, terms);
            quarters.Add(new StepInput(Text($"tw{q + 1}"), steps.Add(mean.Proving(null, days))));
        }
        return quarters.ToImmutable();

        // The days of a total s.d. a quarter stand in no single cell.
        KunciSel? Sel(int row, int q) => year.Kolom.Variabel.CaraLapor == CaraLapor.SampaiDengan ? null
            : new TahunVariabel(year.Tahun, year.Kolom, kalender.Own).Sel(row, q);
    }

    private bool Counts(KolomKalender kalender, int row, int q, int until) =>
        ((kalender.Cakupan.Quarters(row, until, isAlone) >> q) & 1) != 0;

    private static KolomVariabel Column(KolomVariabel[] columns) => columns.First(k => k.Variabel.IsCalendar);

    /// <summary>Returns notes on the days of one wilayah; none for several.</summary>
    private ImmutableArray<string> Notes(KolomKalender kalender, KolomVariabel column, int[] wilayah, int until)
    {
        if (wilayah is not [var only]) return [];
        var source = column.SumberOf(only) == SumberVariabel.Kalender
            ? "Dari opsi HariKerjaEfektif." : "Dilaporkan, sebagai ganti opsi HariKerjaEfektif.";
        var quarters = isAlone ? "" : string.Join(", ", Enumerable.Range(0, until + 1)
            .Where(q => !Counts(kalender, only, q, until)).Select(q => Text($"TW {q + 1}")));
        return quarters.Length > 0 ? [source, $"Tidak dihitung: {quarters}."] : [source];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
