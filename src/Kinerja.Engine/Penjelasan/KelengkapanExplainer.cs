using Kinerja.Engine.Angka;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains the kelengkapan: the share of expected cells that are reported, or the mean over wilayah (SPEC 4.4, 7.4).
/// </summary>
internal sealed class KelengkapanExplainer(IndikatorPoint point, StepBuilder steps)
{
    private const string Name = "Kelengkapan";

    public void Explain()
    {
        var isOwnLeaf = point.Scope.Layout.Wilayah.IsLeaf(point.Wilayah) && !point.Own.HasOnlyRujukan;
        var step = point.IsOwnPemikul || isOwnLeaf ? Own() : Pooled() ?? Own();
        steps.Add(step.Proving("kelengkapan", Nilai.Of(point.Hasil.Kelengkapan[point.Cell])));
    }

    private PenjelasanStep Own()
    {
        var counted = KelengkapanCalculator.Counted(point.Own.Variabel);
        if (counted.Length > 0)
        {
            var (reported, expected) = KelengkapanCalculator.Count(counted, point.Wilayah, point.Quarter);
            var due = TempoNotes.Due(counted.Select(variabel => variabel.Variabel));
            if (expected == 0)
                return new PenjelasanStep(Name, Nilai.Of(1)) { Notes = ["Belum ada sel yang diharapkan.", .. due] };
            return steps.Make(Name, "dilaporkan / diharapkan",
                [new("dilaporkan", Nilai.Of(reported)), new("diharapkan", Nilai.Of(expected))]) with
            {
                Notes = ["Sel yang dilaporkan dari sel yang diharapkan.", .. due],
            };
        }
        return point.Rujukan.IsEmpty
            ? new PenjelasanStep(Name, Nilai.Of(1)) { Notes = ["Tidak ada sel yang diharapkan."] }
            : steps.Combine(Name, AgregasiWilayah.RataRata,
                [.. point.Rujukan.Select(r => new Term(r.Indikator.Kode, Nilai.Of(r.Kelengkapan[point.Cell])))]);
    }

    private PenjelasanStep? Pooled()
    {
        Term[] terms =
        [
            .. point.Pemikul.Select(row => new Term(
                point.Describe(row), Nilai.Of(point.Own.Kelengkapan[point.At(row)]))),
            .. point.Diam.Rows(point.Wilayah).Select(Silent),
        ];
        return terms.Length == 0 ? null : steps.Combine(Name, AgregasiWilayah.RataRata, terms);
    }

    private Term Silent(int row)
    {
        var kelengkapan = KelengkapanAggregator.OfSilent(point.Own.Kelengkapan[point.At(row)]);
        var what = kelengkapan == 1 ? "belum ada yang diharapkan" : "tidak melapor";
        return new Term($"{point.Describe(row)}, {what}", Nilai.Of(kelengkapan));
    }
}
