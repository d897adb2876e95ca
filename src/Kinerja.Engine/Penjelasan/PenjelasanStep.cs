using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// One step of an explanation: a number with the rumus and the inputs that give it again (SPEC 15), a given number, or
/// the reason why there is none.
/// </summary>
public sealed record PenjelasanStep
{
    private const string AllDigits = "0.############################";
    private readonly Lazy<ImmutableArray<KunciSel>>? _later;

    /// <summary>Makes a step without a rumus: a given number, or a missing one whose reason no rumus shows.</summary>
    internal PenjelasanStep(string nama, Nilai hasil)
    {
        Nama = nama;
        Hasil = hasil;
    }

    /// <summary>Makes a step with a rumus.</summary>
    /// <param name="nama">The name of the number, in Bahasa Indonesia.</param>
    /// <param name="rumus">The rumus that gives it.</param>
    /// <param name="inputs">The inputs of the rumus, found by name; others are ignored.</param>
    internal PenjelasanStep(string nama, Rumus rumus, IReadOnlyList<StepInput> inputs)
    {
        Nama = nama;
        Rumus = rumus;
        Inputs = ImmutableArray.Create(InOrder(rumus.Inputs, inputs));
        Hasil = Evaluate();
    }

    /// <summary>The name of the number, in Bahasa Indonesia.</summary>
    public string Nama { get; }

    /// <summary>
    /// The column of the result file that holds this number; <c>null</c> for an intermediate step. The upper bound of a
    /// range has <c>target_atas</c>; the file writes it in the column <c>target</c>, after the lower bound.
    /// </summary>
    public string? Kolom { get; private init; }

    /// <summary>
    /// The rumus that gives the number; <c>null</c> for a given number, and for a missing one that no rumus explains.
    /// </summary>
    public Rumus? Rumus { get; private init; }

    /// <summary>
    /// One entry per input of the rumus, in the order in which the rumus names them; empty without a rumus.
    /// </summary>
    public ImmutableArray<StepInput> Inputs { get; } = [];

    /// <summary>The number with all its digits, or the reason why there is none.</summary>
    public Nilai Hasil { get; private init; }

    /// <summary>
    /// The reported cells behind the step itself: that of a target, those of a survey, or those of the wilayah whose
    /// figures are pooled; else empty. Cells of single inputs stand with the inputs.
    /// </summary>
    public ImmutableArray<KunciSel> Sel
    {
        get => _later is null ? field : _later.Value;
        internal init => (field, _later) = (value, null);
    } = [];

    /// <summary>The cells of several wilayah, which are found when they are asked for.</summary>
    internal Func<ImmutableArray<KunciSel>> SelNanti { init => _later = new Lazy<ImmutableArray<KunciSel>>(value); }

    /// <summary>The names of the options that decide the step, as in <c>kinerja.json</c> (SPEC 12, 19.1).</summary>
    public ImmutableArray<string> Aturan { get; internal init; } = [];

    /// <summary>Notes about the step in Bahasa Indonesia, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The rumus with numbers in place of its inputs, for a person with a calculator: <c>Persen(17, 18)</c>;
    /// <c>null</c> without a rumus. The text may not parse: its numbers may have more digits than a rumus allows (SPEC
    /// 3.3).
    /// </summary>
    public string? Ungkapan
    {
        get
        {
            if (Rumus is null) return null;
            var texts = new Dictionary<string, string>(Inputs.Length, StringComparer.Ordinal);
            foreach (var input in Inputs) texts.Add(input.Nama, Text(input.Nilai));
            return Rumus.ToString(nama => texts[nama]);
        }
    }

    /// <summary>Evaluates the rumus again from its inputs.</summary>
    /// <returns>Exactly <see cref="Hasil"/>; without a rumus it returns <see cref="Hasil"/> itself.</returns>
    public Nilai Evaluate() => Rumus is null ? Hasil : Rumus.EvaluateSlots(slot => Inputs[slot].Nilai);

    /// <summary>
    /// Returns the same step with the number of a result. A missing number keeps the rumus only where the rumus gives
    /// the same reason.
    /// </summary>
    internal PenjelasanStep Proving(string? column, Nilai hasil) => this with
    {
        Kolom = column,
        Hasil = hasil,
        Rumus = hasil.HasValue || Evaluate() == hasil ? Rumus : null,
    };

    /// <summary>Returns one input per name. Most lists have the order of the names already.</summary>
    private static StepInput[] InOrder(ImmutableArray<string> names, IReadOnlyList<StepInput> inputs)
    {
        var ordered = new StepInput[names.Length];
        for (var at = 0; at < ordered.Length; at++)
        {
            ordered[at] = at < inputs.Count && inputs[at].Nama == names[at]
                ? inputs[at] : inputs.First(input => input.Nama == names[at]);
        }
        return ordered;
    }

    /// <summary>The number with all its digits, without trailing zeros.</summary>
    internal static string Text(Nilai nilai) =>
        nilai.Value?.ToString(AllDigits, CultureInfo.InvariantCulture) ?? "kosong";
}
