using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One of the two inputs of a simpul: its own indikator, or its children (SPEC 6.1).</summary>
/// <param name="Column">The column of the result file that holds its mean.</param>
/// <param name="Nama">The name of its mean, in Bahasa Indonesia.</param>
/// <param name="Hasil">Its mean.</param>
/// <param name="Tanpa">What a simpul without any part lacks, in Bahasa Indonesia.</param>
/// <param name="All">All parts, also those that do not appear here.</param>
internal sealed record SimpulSource(string Column, string Nama, Nilai Hasil, string Tanpa, SourcePart[] All)
{
    /// <summary>The parts that appear at the wilayah (SPEC 6.3).</summary>
    public SourcePart[] Tampil { get; } = [.. All.Where(part => part.IsTampil)];

    /// <summary>The parts that take part in the means: those that are due (SPEC 4.9).</summary>
    public SourcePart[] Ikut => Array.FindAll(Tampil, part => !part.IsNotDue);

    /// <summary>Adds the step of the mean, with notes on the parts that are missing or do not appear.</summary>
    public PenjelasanStep Mean(StepBuilder steps, DataHilang dataHilang)
    {
        var (due, missing) = (Ikut, Array.FindAll(Ikut, part => !part.Capaian.HasValue));
        var (counted, treated) = dataHilang switch
        {
            DataHilang.Abaikan => (due.Except(missing), "tidak ikut"),
            DataHilang.Nol => (due, "dihitung 0"),
            DataHilang.Blokir => (missing.Length == 0 ? due : [], "menutup rata-rata ini"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var step = Weigh(steps, Nama, counted, part => part.Terbatas);
        string[] notes =
        [
            All.Length == 0 ? $"Simpul ini tidak punya {Tanpa}." : Tampil.Length == 0 ? "Tidak ada bagiannya di sini."
                : "",
            Notes($"Kosong, {treated} (DataHilang = {dataHilang})", missing.Select(p => $"{p.Kode} ({p.Capaian})")),
            Notes("Belum jatuh tempo, tidak ikut", Tampil.Except(due).Select(part => part.Kode)),
            Notes("Tidak berlaku di wilayah ini", All.Except(Tampil).Select(part => part.Kode)),
        ];
        return steps.Add(step.Proving(Column, Hasil) with
        {
            Notes = [.. notes.Where(note => note.Length > 0)],
            Aturan = [nameof(AturanKinerja.DataHilang)],
        });
    }

    /// <summary>
    /// Makes the step of the kelengkapan: the weighted mean, or 0 when the weights add to 0 (SPEC 6.3, 6.4).
    /// </summary>
    public PenjelasanStep Kelengkapan(StepBuilder steps)
    {
        const string Name = "Kelengkapan";
        var step = Weigh(steps, Name, Ikut, part => part.Kelengkapan);
        return step.Hasil.HasValue ? step : new PenjelasanStep(Name, Nilai.Of(0)) { Notes = ["Semua bobot 0."] };
    }

    private static PenjelasanStep Weigh(
        StepBuilder steps, string nama, IEnumerable<SourcePart> parts, Func<SourcePart, decimal> nilai) =>
        steps.Combine(nama, AgregasiWilayah.RataRataTertimbang,
            [.. parts.Select(p => new Term(p.Kode, Nilai.Of(nilai(p)), p.Bobot))]);

    private static string Notes(string what, IEnumerable<string> which)
    {
        var all = string.Join(", ", which);
        return all.Length > 0 ? $"{what}: {all}." : "";
    }
}
