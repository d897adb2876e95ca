using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Penjelasan;

/// <summary>
/// One step of an explanation: a number with the rumus and the inputs that give it again (SPEC 15), or a number that
/// was given, or the reason there is none.
/// </summary>
public sealed record PenjelasanStep
{
    private const string AllDigits = "0.############################";

    /// <summary>A number that was given, or one that is missing for a reason no rumus shows.</summary>
    internal PenjelasanStep(string nama, Nilai hasil)
    {
        Nama = nama;
        Hasil = hasil;
    }

    internal PenjelasanStep(string nama, string rumus, IReadOnlyList<StepInput> masukan)
        : this(nama, Formulas.Rumus.Parse(rumus), masukan)
    {
    }

    /// <param name="nama">What is computed.</param>
    /// <param name="rumus">How.</param>
    /// <param name="masukan">What may go in; the rumus takes what it asks for.</param>
    internal PenjelasanStep(string nama, Rumus rumus, IReadOnlyList<StepInput> masukan)
    {
        Nama = nama;
        Rumus = rumus;
        Inputs = [.. rumus.Inputs.Select(input => masukan.First(m => m.Nama == input))];
        Hasil = Evaluate();
    }

    /// <summary>What is computed, in Bahasa Indonesia.</summary>
    public string Nama { get; }

    /// <summary>The column of the result file whose number this is; <c>null</c> for a step in between.</summary>
    public string? Kolom { get; private init; }

    /// <summary>How it is computed; <c>null</c> when the number was given or is missing.</summary>
    public Rumus? Rumus { get; private init; }

    /// <summary>What goes in, one for each input of the rumus, in the order in which it names them.</summary>
    public ImmutableArray<StepInput> Inputs { get; } = [];

    /// <summary>The number, all digits, or the reason there is none.</summary>
    public Nilai Hasil { get; private init; }

    /// <summary>What is to be said about it in Bahasa Indonesia, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The rumus with the numbers put in, for a person with a calculator: <c>Persen(17, 18)</c>; <c>null</c> without a
    /// rumus. It may have more digits than a rumus takes (SPEC 3.3); <see cref="Evaluate"/> needs no text.
    /// </summary>
    public string? Ungkapan => Rumus?.ToString(nama => Text(Find(nama)));

    /// <summary>Computes the rumus anew from its inputs.</summary>
    /// <returns>Exactly <see cref="Hasil"/>; without a rumus that is all there is.</returns>
    public Nilai Evaluate() => Rumus is null ? Hasil : Rumus.EvaluateInputs(Find);

    /// <summary>
    /// The same step, held to be the number of a result. A missing one keeps the rumus only where that says why.
    /// </summary>
    internal PenjelasanStep Proving(string? kolom, Nilai hasil) => this with
    {
        Kolom = kolom,
        Hasil = hasil,
        Rumus = hasil.HasValue || Evaluate() == hasil ? Rumus : null,
    };

    private Nilai Find(string nama) => Inputs.First(masukan => masukan.Nama == nama).Nilai;

    private static string Text(Nilai nilai) =>
        nilai.Value?.ToString(AllDigits, CultureInfo.InvariantCulture) ?? "kosong";
}
