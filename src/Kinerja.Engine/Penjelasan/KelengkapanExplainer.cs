using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>How much of what was expected is reported (SPEC 4.4, 7.4).</summary>
internal sealed class KelengkapanExplainer(IndikatorPoint titik, StepBuilder langkah)
{
    private const string Name = "Kelengkapan";

    public void Explain()
    {
        var step = titik.MemikulSendiri || titik.Scope.Layout.Wilayah.IsDaun(titik.Wilayah) ? Own() : Pooled() ?? Own();
        langkah.Add(step.Proving("kelengkapan", Nilai.Of(titik.Hasil.Kelengkapan[titik.Cell])));
    }

    private PenjelasanStep Own()
    {
        var counted = KelengkapanCalculator.Counted(titik.Own.Variabel);
        if (counted.Length > 0)
        {
            var (reported, expected) = KelengkapanCalculator.Count(counted, titik.Wilayah, titik.Quarter);
            return new PenjelasanStep(Name, "dilaporkan / diharapkan",
                [new("dilaporkan", Nilai.Of(reported)), new("diharapkan", Nilai.Of(expected))])
            {
                Notes = ["Sel yang dilaporkan dari sel yang diharapkan."],
            };
        }
        return titik.Rujukan.IsEmpty
            ? new PenjelasanStep(Name, Nilai.Of(1)) { Notes = ["Tidak ada sel yang diharapkan."] }
            : langkah.Combine(Name, AgregasiWilayah.RataRata,
                [.. titik.Rujukan.Select(r => new Term(r.Indikator.Kode, Nilai.Of(r.Kelengkapan[titik.Cell])))]);
    }

    private PenjelasanStep? Pooled()
    {
        Term[] suku =
        [
            .. titik.Pemikul.Select(row => new Term(
                titik.Describe(row), Nilai.Of(titik.Own.Kelengkapan[titik.At(row)]))),
            .. titik.Diam.Rows(titik.Wilayah)
                .Select(row => new Term($"{titik.Describe(row)}, tidak melapor", Nilai.Of(0))),
        ];
        return suku.Length == 0 ? null : langkah.Combine(Name, AgregasiWilayah.RataRata, suku);
    }
}
