using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Collects the steps of an explanation, every one after those it takes up.</summary>
internal sealed class StepBuilder
{
    private const int SukuMaksimum = 100; // a longer rumus may pass the limits of SPEC 3.3
    private readonly List<PenjelasanStep> _langkah = [];

    public PenjelasanStep Add(PenjelasanStep langkah)
    {
        _langkah.Add(langkah);
        return langkah;
    }

    public ImmutableArray<PenjelasanStep> Build() => [.. _langkah];

    /// <summary>The quarters of a variabel into its value s.d. the last of them (SPEC 4.1).</summary>
    /// <param name="nama">What becomes of them.</param>
    /// <param name="sifat">How.</param>
    /// <param name="quarters">The quarters that count, in order; maybe none.</param>
    /// <param name="hasil">The value, which the step shows when no quarter counts.</param>
    /// <returns>The step, not yet added.</returns>
    public static PenjelasanStep Accumulate(string nama, Sifat sifat, ImmutableArray<StepInput> quarters, Nilai hasil)
    {
        if (quarters.IsEmpty) return new PenjelasanStep(nama, hasil);
        var names = string.Join(" + ", quarters.Select(masukan => masukan.Nama));
        return sifat switch
        {
            Sifat.Arus => new PenjelasanStep(nama, names, quarters),
            Sifat.Posisi => new PenjelasanStep(nama, quarters[^1].Nama, [quarters[^1]]),
            Sifat.Rerata => new PenjelasanStep(
                nama, $"({names}) / banyak", [.. quarters, new("banyak", Nilai.Of(quarters.Length))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Many terms into one number, as wilayah are pooled and as means over parts are taken.</summary>
    /// <param name="nama">What becomes of them.</param>
    /// <param name="cara">How.</param>
    /// <param name="suku">The terms; none is missing, nor is a weight that is asked for.</param>
    /// <returns>The step, not yet added.</returns>
    public PenjelasanStep Combine(string nama, AgregasiWilayah cara, IReadOnlyList<Term> suku)
    {
        if (suku.Count == 0) return new PenjelasanStep(nama, Nilai.Missing(Alasan.DataKosong));
        var masukan = new List<StepInput>();
        var rumus = cara switch
        {
            AgregasiWilayah.Jumlah => Chain(["n"]),
            AgregasiWilayah.Maksimum => $"Max({Chain(["n"], ", ", "Max")})",
            AgregasiWilayah.Minimum => $"Min({Chain(["n"], ", ", "Min")})",
            AgregasiWilayah.RataRata => InvariantText.Of($"({Chain(["n"])}) / {suku.Count}"),
            AgregasiWilayah.RasioJumlah => $"({Chain(["n"])}) / ({Chain(["d"])})",
            AgregasiWilayah.RataRataTertimbang => $"({Chain(["b", "n"])}) / ({Chain(["b"])})",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new PenjelasanStep(nama, rumus, masukan);

        string Chain(string[] simbol, string join = " + ", string function = "") =>
            this.Chain(suku, masukan, simbol, join, function);
    }

    /// <summary>
    /// The terms joined, each a product of its symbols. Of many the first are taken together in steps of their own, in
    /// the order in which they are added.
    /// </summary>
    private string Chain(
        IReadOnlyList<Term> suku, List<StepInput> masukan, string[] simbol, string join, string function)
    {
        StepInput[] before = [];
        for (var at = 0; ; at += SukuMaksimum)
        {
            var some = Enumerable.Range(at, Math.Min(SukuMaksimum, suku.Count - at));
            var text = string.Join(join,
            [
                .. before.Select(m => m.Nama),
                .. some.Select(i => string.Join(" * ", simbol.Select(s => InvariantText.Of($"{s}{i + 1}")))),
            ]);
            StepInput[] inputs = [.. before, .. some.SelectMany(i => simbol.Select(s => Input(s, i, suku[i])))];
            if (at + SukuMaksimum >= suku.Count)
            {
                masukan.AddRange(inputs);
                return text;
            }
            var part = new PenjelasanStep(InvariantText.Of($"Bagian s.d. ke-{at + SukuMaksimum}"), $"{function}({text})", inputs);
            before = [new StepInput(string.Concat(simbol) + "0", Add(part))];
        }
    }

    private static StepInput Input(string simbol, int index, Term suku) =>
        new(InvariantText.Of($"{simbol}{index + 1}"), simbol == "n" ? suku.Nilai : suku.Bobot, suku.Asal);
}
