using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>The working days that count s.d. TW n, at one wilayah or over several (SPEC 4.6, 7.2).</summary>
/// <param name="titik">What is explained.</param>
/// <param name="langkah">Where the steps go.</param>
internal sealed class KalenderExplainer(IndikatorPoint titik, StepBuilder langkah)
{
    private readonly KolomKalender _kalender = titik.Own.Kalender!;

    /// <param name="variabel">The name of the calendar.</param>
    /// <param name="wilayah">Whose.</param>
    /// <param name="hasil">The days s.d. the quarter.</param>
    public PenjelasanStep Explain(string variabel, int[] wilayah, Nilai hasil)
    {
        var quarters = Quarters(wilayah);
        var nama = InvariantText.Of($"{variabel} s.d. TW {titik.Quarter + 1}");
        var step = StepBuilder.Accumulate(nama, _kalender.Sifat, quarters, hasil);
        return langkah.Add(step.Proving(null, hasil) with { Notes = Notes(wilayah) });
    }

    /// <summary>The days of each quarter that counts; of several wilayah the mean.</summary>
    private ImmutableArray<StepInput> Quarters(int[] wilayah)
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        for (var q = 0; q <= titik.Quarter; q++)
        {
            var days = _kalender.Mean(wilayah, q, titik.Quarter, isAlone: false);
            if (!days.HasValue) continue;
            quarters.Add(wilayah.Length == 1
                ? new StepInput(InvariantText.Of($"tw{q + 1}"), days)
                : new StepInput(InvariantText.Of($"tw{q + 1}"), Pooled(wilayah, q, days)));
        }
        return quarters.ToImmutable();
    }

    private PenjelasanStep Pooled(int[] wilayah, int q, Nilai days)
    {
        Term[] suku =
        [
            .. from row in wilayah
               where Counts(row, q)
               let own = _kalender.Own[ColumnLayout.ReportedCell(row, q)]
               where own.HasValue
               select new Term(titik.Describe(row), own),
        ];
        return langkah.Add(
            langkah.Combine(InvariantText.Of($"Hari kerja TW {q + 1}"), AgregasiWilayah.RataRata, suku).Proving(null, days));
    }

    private bool Counts(int row, int q) =>
        ((_kalender.Cakupan.Quarters(row, titik.Quarter, isAlone: false) >> q) & 1) != 0;

    private ImmutableArray<string> Notes(int[] wilayah)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.Add("Kalender: hanya triwulan yang dicakup laporan variabel lainnya.");
        if (wilayah is not [var only]) return notes.ToImmutable();
        var kolom = titik.Own.Variabel.First(k => k.Variabel.IsCalendar);
        notes.Add(kolom.SumberOf(only) == SumberVariabel.Kalender
            ? "Dari opsi HariKerjaEfektif." : "Dilaporkan, sebagai ganti opsi HariKerjaEfektif.");
        var quarters = string.Join(", ", Enumerable.Range(0, titik.Quarter + 1)
            .Where(q => !Counts(only, q)).Select(q => InvariantText.Of($"TW {q + 1}")));
        if (quarters.Length > 0) notes.Add($"Tidak dihitung: {quarters}.");
        return notes.ToImmutable();
    }
}
