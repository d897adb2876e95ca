using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Collects the steps of an explanation. Each step follows the steps that it uses.</summary>
internal sealed class StepBuilder
{
    private const int TermsMaximum = 100; // a longer rumus may exceed the limits of SPEC 3.3
    private readonly List<PenjelasanStep> _steps = [];

    public PenjelasanStep Add(PenjelasanStep step)
    {
        _steps.Add(step);
        return step;
    }

    public ImmutableArray<PenjelasanStep> Build() => [.. _steps];

    /// <summary>Makes the step from the quarters of a variabel to its value s.d. the last of them (SPEC 4.1).</summary>
    /// <param name="nama">The name of the result.</param>
    /// <param name="sifat">How quarters become one value.</param>
    /// <param name="quarters">The quarters that count, in order; may be empty.</param>
    /// <param name="hasil">The value, which the step shows when no quarter counts.</param>
    /// <param name="count">The number of quarters of a mean, when an input stands for several.</param>
    /// <returns>The step. The caller adds it.</returns>
    public static PenjelasanStep Accumulate(
        string nama, Sifat sifat, ImmutableArray<StepInput> quarters, Nilai hasil, int? count = null)
    {
        if (quarters.IsEmpty) return new PenjelasanStep(nama, hasil);
        var names = string.Join(" + ", quarters.Select(input => input.Nama));
        return sifat switch
        {
            Sifat.Arus => new PenjelasanStep(nama, names, quarters),
            Sifat.Posisi => new PenjelasanStep(nama, quarters[^1].Nama, [quarters[^1]]),
            Sifat.Rerata => new PenjelasanStep(
                nama, $"({names}) / banyak", [.. quarters, new("banyak", Nilai.Of(count ?? quarters.Length))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Makes the step from many terms, wilayah or parts of a mean, to one number.</summary>
    /// <param name="nama">The name of the result.</param>
    /// <param name="agregasi">How the terms become one number.</param>
    /// <param name="terms">The terms. All numbers are present, and all weights that <paramref name="agregasi"/>
    /// uses.</param>
    /// <returns>The step. The caller adds it.</returns>
    public PenjelasanStep Combine(string nama, AgregasiWilayah agregasi, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0) return new PenjelasanStep(nama, Nilai.Missing(Alasan.DataKosong));
        var inputs = new List<StepInput>();
        var rumus = agregasi switch
        {
            AgregasiWilayah.Jumlah => Chain(["n"]),
            AgregasiWilayah.Maksimum => $"Max({Chain(["n"], ", ", "Max")})",
            AgregasiWilayah.Minimum => $"Min({Chain(["n"], ", ", "Min")})",
            AgregasiWilayah.RataRata => Text($"({Chain(["n"])}) / {terms.Count}"),
            AgregasiWilayah.RasioJumlah => $"({Chain(["n"])}) / ({Chain(["d"])})",
            AgregasiWilayah.RataRataTertimbang => $"({Chain(["b", "n"])}) / ({Chain(["b"])})",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return new PenjelasanStep(nama, rumus, inputs);

        string Chain(string[] symbols, string join = " + ", string function = "") =>
            this.Chain(terms, inputs, symbols, join, function);
    }

    /// <summary>
    /// Joins the terms to a text; each term is the product of its symbols. A text holds at most 100 terms: earlier
    /// terms are combined in steps of their own, in the order in which the calculation adds them.
    /// </summary>
    private string Chain(
        IReadOnlyList<Term> terms, List<StepInput> into, string[] symbols, string join, string function)
    {
        StepInput[] before = [];
        for (var at = 0; ; at += TermsMaximum)
        {
            var some = Enumerable.Range(at, Math.Min(TermsMaximum, terms.Count - at));
            var text = string.Join(join,
            [
                .. before.Select(input => input.Nama),
                .. some.Select(i => string.Join(" * ", symbols.Select(s => Text($"{s}{i + 1}")))),
            ]);
            StepInput[] inputs = [.. before, .. some.SelectMany(i => symbols.Select(s => Input(s, i, terms[i])))];
            if (at + TermsMaximum >= terms.Count)
            {
                into.AddRange(inputs);
                return text;
            }
            var part = new PenjelasanStep(Text($"Bagian s.d. ke-{at + TermsMaximum}"), $"{function}({text})", inputs);
            before = [new StepInput(string.Concat(symbols) + "0", Add(part))];
        }
    }

    private static StepInput Input(string symbol, int index, Term term) =>
        symbol == "n" ? new(Text($"n{index + 1}"), term.Nilai, term.Asal) { Dari = term.Dari, Sel = term.Sel }
            : new(Text($"{symbol}{index + 1}"), term.Bobot, term.Asal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
