using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Explains the working days that count s.d. TW n, at one wilayah or over several (SPEC 4.6, 7.2).</summary>
/// <param name="point">The number to explain.</param>
/// <param name="steps">Collects the steps.</param>
internal sealed class KalenderExplainer(IndikatorPoint point, StepBuilder steps)
{
    private readonly KolomKalender _kalender = point.Own.Kalender!;

    /// <summary>Adds the step of the working days, after the steps of its quarters.</summary>
    /// <param name="variabel">The name of the calendar variabel.</param>
    /// <param name="wilayah">The rows of the wilayah.</param>
    /// <param name="hasil">The days s.d. the quarter.</param>
    public PenjelasanStep Explain(string variabel, int[] wilayah, Nilai hasil)
    {
        var quarters = Quarters(wilayah);
        var nama = Text($"{variabel} s.d. TW {point.Quarter + 1}");
        var step = StepBuilder.Accumulate(nama, _kalender.Sifat, quarters, hasil);
        return steps.Add(step.Proving(null, hasil) with { Notes = Notes(wilayah) });
    }

    /// <summary>Returns the days of each quarter that counts; for several wilayah their mean.</summary>
    private ImmutableArray<StepInput> Quarters(int[] wilayah)
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        for (var q = 0; q <= point.Quarter; q++)
        {
            var days = _kalender.Mean(wilayah, q, point.Quarter, isAlone: false);
            if (!days.HasValue) continue;
            quarters.Add(wilayah.Length == 1
                ? new StepInput(Text($"tw{q + 1}"), days)
                : new StepInput(Text($"tw{q + 1}"), Pooled(wilayah, q, days)));
        }
        return quarters.ToImmutable();
    }

    private PenjelasanStep Pooled(int[] wilayah, int q, Nilai days)
    {
        Term[] terms =
        [
            .. from row in wilayah
               where Counts(row, q)
               let own = _kalender.Own[ColumnLayout.ReportedCell(row, q)]
               where own.HasValue
               select new Term(point.Describe(row), own),
        ];
        return steps.Add(
            steps.Combine(Text($"Hari kerja TW {q + 1}"), AgregasiWilayah.RataRata, terms).Proving(null, days));
    }

    private bool Counts(int row, int q) =>
        ((_kalender.Cakupan.Quarters(row, point.Quarter, isAlone: false) >> q) & 1) != 0;

    private ImmutableArray<string> Notes(int[] wilayah)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.Add("Kalender: hanya triwulan yang dicakup laporan variabel lainnya.");
        if (wilayah is not [var only]) return notes.ToImmutable();
        var column = point.Own.Variabel.First(k => k.Variabel.IsCalendar);
        notes.Add(column.SumberOf(only) == SumberVariabel.Kalender
            ? "Dari opsi HariKerjaEfektif." : "Dilaporkan, sebagai ganti opsi HariKerjaEfektif.");
        var quarters = string.Join(", ", Enumerable.Range(0, point.Quarter + 1)
            .Where(q => !Counts(only, q)).Select(q => Text($"TW {q + 1}")));
        if (quarters.Length > 0) notes.Add($"Tidak dihitung: {quarters}.");
        return notes.ToImmutable();
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
