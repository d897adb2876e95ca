using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Explains how the reported quarters of a variabel give its value s.d. TW n (SPEC 4.1, 4.2).</summary>
/// <param name="steps">Collects the steps.</param>
/// <param name="column">The reported cells of the variabel.</param>
/// <param name="triwulan">The own value of each quarter, as the calculation used it.</param>
/// <param name="wilayah">The row of the wilayah.</param>
internal sealed class VariabelExplainer(StepBuilder steps, KolomVariabel column, KolomNilai triwulan, int wilayah)
{
    /// <summary>Adds the step of the value, after the steps of its quarters.</summary>
    /// <param name="quarter">The last quarter that counts, 0..3.</param>
    /// <param name="hasil">The value s.d. that quarter.</param>
    public PenjelasanStep Explain(int quarter, Nilai hasil)
    {
        var variabel = column.Variabel;
        if (column.SurveiOf(wilayah) is not null) return steps.Add(Survey(quarter, hasil));
        var quarters = Quarters(quarter);
        var nama = string.Create(CultureInfo.InvariantCulture, $"{variabel.Nama} s.d. TW {quarter + 1}");
        var step = StepBuilder.Accumulate(nama, variabel.Sifat, quarters, hasil);
        return steps.Add(step.Proving(null, hasil) with { Notes = Notes(quarter) });
    }

    /// <summary>A value from a survey has no quarters to show: all respondents are added first (SPEC 9.4).</summary>
    private PenjelasanStep Survey(int quarter, Nilai hasil) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{column.Variabel.Nama} s.d. TW {quarter + 1}"), hasil)
        {
            Notes = ["Dari skm.csv: semua responden s.d. triwulan itu, lihat hasil-skm.csv."],
        };

    /// <summary>
    /// Returns the own values of the quarters that count. Year-to-date totals are first split into quarters.
    /// </summary>
    private ImmutableArray<StepInput> Quarters(int until)
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        var before = default(Nilai);
        for (var q = 0; q <= until; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (!column.HasCell(cell)) continue;
            var name = string.Create(CultureInfo.InvariantCulture, $"tw{q + 1}");
            if (triwulan[cell].HasValue)
            {
                quarters.Add(column.Variabel.CaraLapor == CaraLapor.PerPeriode
                    ? new StepInput(name, column.Cells[cell])
                    : new StepInput(name, Difference(q, before)));
            }
            before = column.Cells[cell];
        }
        return quarters.ToImmutable();
    }

    private PenjelasanStep Difference(int q, Nilai before)
    {
        var cell = ColumnLayout.ReportedCell(wilayah, q);
        var nama = string.Create(CultureInfo.InvariantCulture, $"{column.Variabel.Nama} TW {q + 1}");
        var total = new StepInput("total", column.Cells[cell]);
        var step = before.HasValue
            ? new PenjelasanStep(nama, "total - sebelumnya", [total, new("sebelumnya", before)])
            : new PenjelasanStep(nama, "total", [total]);
        return steps.Add(step.Proving(null, triwulan[cell]) with
        {
            Notes = ["Dilaporkan sebagai total s.d. triwulan: dikurangi total yang dilaporkan sebelumnya."],
        });
    }

    private ImmutableArray<string> Notes(int until)
    {
        int[] cells = [.. Enumerable.Range(0, until + 1).Select(q => ColumnLayout.ReportedCell(wilayah, q))];
        string[] notes =
        [
            column.Variabel.Sifat switch
            {
                Sifat.Arus => "Arus: triwulan yang dilaporkan dijumlahkan.",
                Sifat.Posisi => "Posisi: triwulan terakhir yang dilaporkan.",
                Sifat.Rerata => "Rerata: rata-rata triwulan yang dilaporkan.",
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            column.SumberOf(wilayah) switch
            {
                SumberVariabel.Indikator => "Dilaporkan untuk indikator ini.",
                SumberVariabel.Bersama => "Dilaporkan sebagai variabel bersama.",
                SumberVariabel.Kalender => throw new System.Diagnostics.UnreachableException(),
                SumberVariabel.Survei => "Dari skm.csv.",
                SumberVariabel.TidakAda => "",
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Notes("Belum dilaporkan", cells.Where(cell => !column.HasCell(cell) && column.IsDue(cell))),
            Notes("Tidak jatuh tempo", cells.Where(cell => !column.HasCell(cell) && !column.IsDue(cell))),
            Notes(
                "Dilewati, karena variabel pasangannya belum dilaporkan",
                cells.Where(cell => column.HasCell(cell) && !triwulan[cell].HasValue)),
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
