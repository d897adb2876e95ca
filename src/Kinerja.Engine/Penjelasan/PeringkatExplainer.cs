using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// Explains one row of <c>hasil-wilayah.csv</c>: the rank is one more than the number of wilayah below the same induk
/// with a higher capaian, all rounded to 2 digits (SPEC 7.6).
/// </summary>
internal static class PeringkatExplainer
{
    private const int TermsMaximum = 50; // each has some ten nodes; a rumus has at most 1 024 (SPEC 3.3)
    private const string Rounded = "dibulatkan";

    /// <summary>Returns the steps of one row.</summary>
    /// <param name="definisi">The definition, for the names of wilayah.</param>
    /// <param name="row">The row.</param>
    /// <param name="siblings">All rows below the same induk, the row itself among them.</param>
    /// <param name="parsed">The rumus of earlier explanations.</param>
    public static ImmutableArray<PenjelasanStep> Explain(
        DefinisiKinerja definisi, HasilPeringkat row, IEnumerable<HasilPeringkat> siblings, RumusCache parsed)
    {
        var steps = new StepBuilder(parsed);
        var capaian = steps.Add(new PenjelasanStep("Capaian", row.Capaian).Proving("capaian", row.Capaian) with
        {
            Notes = [$"Dari hasil-cascading.csv; dijelaskan dengan --wilayah {row.Wilayah} --simpul {row.KodeSimpul}."],
        });
        var others = siblings.Where(other => other.Wilayah != row.Wilayah).ToList();
        Term[] terms =
        [
            .. others.Where(other => other.Capaian.HasValue).Select(other => new Term(Name(other), other.Capaian)),
        ];
        var silent = string.Join(", ", others.Where(other => !other.Capaian.HasValue).Select(Name));
        var rank = row.Peringkat is { } peringkat
            ? Rank(steps, capaian, terms).Proving("peringkat", Nilai.Of(peringkat))
            : new PenjelasanStep("Peringkat", row.Capaian).Proving("peringkat", row.Capaian);
        steps.Add(rank with
        {
            Notes =
            [
                "1 untuk capaian tertinggi di bawah induk yang sama; capaian yang sama berbagi peringkat.",
                .. silent.Length > 0 ? [$"Tidak diperingkat karena kosong: {silent}."] : (string[])[],
            ],
        });
        return steps.Build();

        string Name(HasilPeringkat other) => definisi.DescribeWilayah(other.Wilayah, other.Tahun);
    }

    private static PenjelasanStep Rank(StepBuilder steps, PenjelasanStep capaian, Term[] terms)
    {
        var own = steps.Add(steps.Make(
            "Capaian dibulatkan", InvariantText.Of($"Round(capaian, {Pembulatan.DesimalPredikat})"),
            [new("capaian", capaian)]));
        StepInput[] inputs = [new(Rounded, own)];
        var rumus = "1";
        for (var at = 0; at < terms.Length; at++)
        {
            if (at > 0 && at % TermsMaximum == 0)
            {
                var part = steps.Add(steps.Make(InvariantText.Of($"Bagian s.d. ke-{at}"), rumus, inputs));
                (rumus, inputs) = ("sebelumnya", [new(Rounded, own), new("sebelumnya", part)]);
            }
            var name = InvariantText.Of($"n{at + 1}");
            rumus += InvariantText.Of($" + if(Round({name}, {Pembulatan.DesimalPredikat}) > {Rounded}, 1, 0)");
            inputs = [.. inputs, new(name, terms[at].Nilai, terms[at].Asal)];
        }
        return steps.Make("Peringkat", rumus, inputs);
    }
}
