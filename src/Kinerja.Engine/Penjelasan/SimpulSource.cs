using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>One of the two inputs of a simpul: its own indikator, or its children (SPEC 6.1).</summary>
/// <param name="Kolom">The column of its mean.</param>
/// <param name="Nama">The same in words.</param>
/// <param name="Hasil">Its mean.</param>
/// <param name="Semua">Every part.</param>
internal sealed record SimpulSource(string Kolom, string Nama, Nilai Hasil, SourcePart[] Semua)
{
    /// <summary>Those that appear at the wilayah (SPEC 6.3).</summary>
    public SourcePart[] Tampil { get; } = [.. Semua.Where(part => part.IsTampil)];

    public PenjelasanStep Mean(StepBuilder langkah, DataHilang dataHilang)
    {
        var missing = Tampil.Where(part => !part.Capaian.HasValue).ToArray();
        var (counted, treated) = dataHilang switch
        {
            DataHilang.Abaikan => (Tampil.Except(missing), "tidak ikut"),
            DataHilang.Nol => (Tampil, "dihitung 0"),
            DataHilang.Blokir => (missing.Length == 0 ? Tampil : [], "menutup rata-rata ini"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var step = Weigh(langkah, Nama, counted, part => part.Terbatas);
        string[] notes =
        [
            Tampil.Length == 0 ? "Tidak ada bagiannya di sini." : "",
            Notes($"Kosong, {treated} (DataHilang = {dataHilang})", missing.Select(p => $"{p.Kode} ({p.Capaian})")),
            Notes("Tidak berlaku di wilayah ini", Semua.Except(Tampil).Select(part => part.Kode)),
        ];
        return langkah.Add(step.Proving(Kolom, Hasil) with { Notes = [.. notes.Where(note => note.Length > 0)] });
    }

    /// <summary>The weighted mean over all parts, 0 where the weights add to 0 (SPEC 6.3, 6.4).</summary>
    public PenjelasanStep Kelengkapan(StepBuilder langkah)
    {
        const string Name = "Kelengkapan";
        var step = Weigh(langkah, Name, Tampil, part => part.Kelengkapan);
        return step.Hasil.HasValue ? step : new PenjelasanStep(Name, Nilai.Of(0)) { Notes = ["Semua bobot 0."] };
    }

    private static PenjelasanStep Weigh(
        StepBuilder langkah, string nama, IEnumerable<SourcePart> parts, Func<SourcePart, decimal> nilai) =>
        langkah.Combine(nama, AgregasiWilayah.RataRataTertimbang,
            [.. parts.Select(p => new Term(p.Kode, Nilai.Of(nilai(p)), p.Bobot))]);

    private static string Notes(string what, IEnumerable<string> which)
    {
        var all = string.Join(", ", which);
        return all.Length > 0 ? $"{what}: {all}." : "";
    }
}
