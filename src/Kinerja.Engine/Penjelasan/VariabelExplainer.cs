using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>From the reported quarters of a variabel to its value s.d. TW n (SPEC 4.1, 4.2).</summary>
/// <param name="langkah">Where the steps go.</param>
/// <param name="kolom">The cells.</param>
/// <param name="triwulan">The quarters' own values, as the calculation took them.</param>
/// <param name="wilayah">Whose.</param>
internal sealed class VariabelExplainer(StepBuilder langkah, KolomVariabel kolom, KolomNilai triwulan, int wilayah)
{
    /// <param name="quarter">Until which, 0..3.</param>
    /// <param name="hasil">The value s.d. that quarter.</param>
    public PenjelasanStep Explain(int quarter, Nilai hasil)
    {
        var variabel = kolom.Variabel;
        if (kolom.SurveiOf(wilayah) is not null) return langkah.Add(Survey(quarter, hasil));
        var quarters = Quarters(quarter);
        var nama = InvariantText.Of($"{variabel.Nama} s.d. TW {quarter + 1}");
        var step = StepBuilder.Accumulate(nama, variabel.Sifat, quarters, hasil);
        return langkah.Add(step.Proving(null, hasil) with { Notes = Notes(quarter) });
    }

    /// <summary>A survey has pooled its respondents; kinerja skm shows how (SPEC 9.4).</summary>
    private PenjelasanStep Survey(int quarter, Nilai hasil) =>
        new(InvariantText.Of($"{kolom.Variabel.Nama} s.d. TW {quarter + 1}"), hasil)
        {
            Notes = ["Dari skm.csv: semua responden s.d. triwulan itu, lihat hasil-skm.csv."],
        };

    /// <summary>The quarters that count, a year-to-date total taken apart into their own values.</summary>
    private ImmutableArray<StepInput> Quarters(int until)
    {
        var quarters = ImmutableArray.CreateBuilder<StepInput>();
        var before = default(Nilai);
        for (var q = 0; q <= until; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (!kolom.HasCell(cell)) continue;
            var name = InvariantText.Of($"tw{q + 1}");
            if (triwulan[cell].HasValue)
            {
                quarters.Add(kolom.Variabel.CaraLapor == CaraLapor.PerPeriode
                    ? new StepInput(name, kolom.Cells[cell])
                    : new StepInput(name, Difference(q, before)));
            }
            before = kolom.Cells[cell];
        }
        return quarters.ToImmutable();
    }

    private PenjelasanStep Difference(int q, Nilai before)
    {
        var cell = ColumnLayout.ReportedCell(wilayah, q);
        var nama = InvariantText.Of($"{kolom.Variabel.Nama} TW {q + 1}");
        var total = new StepInput("total", kolom.Cells[cell]);
        var step = before.HasValue
            ? new PenjelasanStep(nama, "total - sebelumnya", [total, new("sebelumnya", before)])
            : new PenjelasanStep(nama, "total", [total]);
        return langkah.Add(step.Proving(null, triwulan[cell]) with
        {
            Notes = ["Dilaporkan sebagai total s.d. triwulan: dikurangi total yang dilaporkan sebelumnya."],
        });
    }

    private ImmutableArray<string> Notes(int until)
    {
        int[] cells = [.. Enumerable.Range(0, until + 1).Select(q => ColumnLayout.ReportedCell(wilayah, q))];
        string[] notes =
        [
            kolom.Variabel.Sifat switch
            {
                Sifat.Arus => "Arus: triwulan yang dilaporkan dijumlahkan.",
                Sifat.Posisi => "Posisi: triwulan terakhir yang dilaporkan.",
                Sifat.Rerata => "Rerata: rata-rata triwulan yang dilaporkan.",
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            kolom.SumberOf(wilayah) switch
            {
                SumberVariabel.Indikator => "Dilaporkan untuk indikator ini.",
                SumberVariabel.Bersama => "Dilaporkan sebagai variabel bersama.",
                SumberVariabel.Kalender => throw new System.Diagnostics.UnreachableException(),
                SumberVariabel.Survei => "Dari skm.csv.",
                SumberVariabel.TidakAda => "",
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            Notes("Belum dilaporkan", cells.Where(cell => !kolom.HasCell(cell))),
            Notes(
                "Dilewati, karena variabel pasangannya belum dilaporkan",
                cells.Where(cell => kolom.HasCell(cell) && !triwulan[cell].HasValue)),
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    private static string Notes(string what, IEnumerable<int> cells)
    {
        var quarters = string.Join(
            ", ", cells.Select(cell => InvariantText.Of($"TW {(cell % ColumnLayout.Quarters) + 1}")));
        return quarters.Length > 0 ? $"{what}: {quarters}." : "";
    }
}
