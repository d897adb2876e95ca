using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Penjelasan;

/// <summary>Collects the steps of an explanation. Each step follows the steps that it uses.</summary>
/// <param name="rumus">The rumus of earlier explanations.</param>
internal sealed class StepBuilder(RumusCache rumus)
{
    private const int TermsMaximum = 100; // a longer rumus may exceed the limits of SPEC 3.3
    private readonly List<PenjelasanStep> _steps = [];

    public PenjelasanStep Add(PenjelasanStep step)
    {
        _steps.Add(step);
        return step;
    }

    /// <summary>Makes a builder for steps that are not part of this explanation.</summary>
    public StepBuilder Aside() => new(rumus);

    /// <summary>Makes a step with a rumus.</summary>
    /// <param name="nama">The name of the number.</param>
    /// <param name="text">The rumus that gives it.</param>
    /// <param name="inputs">The inputs of the rumus, found by name; others are ignored.</param>
    /// <returns>The step. The caller adds it.</returns>
    public PenjelasanStep Make(string nama, string text, IReadOnlyList<StepInput> inputs) =>
        new(nama, rumus.Parse(text), inputs);

    public ImmutableArray<PenjelasanStep> Build() => [.. _steps];

    /// <summary>Makes the step from the quarters of a variabel to its value s.d. the last of them (SPEC 4.1).</summary>
    /// <param name="nama">The name of the result.</param>
    /// <param name="sifat">How quarters become one value.</param>
    /// <param name="quarters">The quarters that count, in order; may be empty.</param>
    /// <param name="hasil">The value, which the step shows when no quarter counts.</param>
    /// <param name="count">The number of quarters of a mean, when an input stands for several.</param>
    /// <returns>The step. The caller adds it.</returns>
    public PenjelasanStep Accumulate(
        string nama, Sifat sifat, ImmutableArray<StepInput> quarters, Nilai hasil, int? count = null)
    {
        if (quarters.IsEmpty) return new PenjelasanStep(nama, hasil);
        var names = string.Join(" + ", quarters.Select(input => input.Nama));
        return sifat switch
        {
            Sifat.Arus => Make(nama, names, quarters),
            Sifat.Posisi => Make(nama, quarters[^1].Nama, [quarters[^1]]),
            Sifat.Rerata => Make(
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
        var text = agregasi switch
        {
            AgregasiWilayah.Jumlah => Chain(["n"]),
            AgregasiWilayah.Maksimum => $"Max({Chain(["n"], ", ", "Max")})",
            AgregasiWilayah.Minimum => $"Min({Chain(["n"], ", ", "Min")})",
            AgregasiWilayah.RataRata => Text($"({Chain(["n"])}) / {terms.Count}"),
            AgregasiWilayah.RasioJumlah => $"({Chain(["n"])}) / ({Chain(["d"])})",
            AgregasiWilayah.RataRataTertimbang => $"({Chain(["b", "n"])}) / ({Chain(["b"])})",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return Make(nama, text, inputs);

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
                .. some.Select(i => string.Join(" * ", symbols.Select(symbol => Name(symbol, i)))),
            ]);
            StepInput[] inputs = [.. before, .. some.SelectMany(i => symbols.Select(s => Input(s, i, terms[i])))];
            if (at + TermsMaximum >= terms.Count)
            {
                into.AddRange(inputs);
                return text;
            }
            var part = Make(Text($"Bagian s.d. ke-{at + TermsMaximum}"), $"{function}({text})", inputs);
            before = [new StepInput(string.Concat(symbols) + "0", Add(part))];
        }
    }

    private static StepInput Input(string symbol, int index, Term term) =>
        symbol == "n" ? new(Name(symbol, index), term.Nilai, term.Asal) { Dari = term.Dari, Sel = term.Sel }
            : new(Name(symbol, index), term.Bobot, term.Asal);

    private static string Name(string symbol, int index) =>
        symbol + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
