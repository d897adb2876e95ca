using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas.Ncalc;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// A formula, checked when it is made and immutable from then on (SPEC 3): exact decimals, and a reason where there is
/// no value. <c>Persen(selesai, terdata)</c> with selesai = 3 and terdata = 4 gives 75.
/// </summary>
public sealed class Rumus
{
    internal const int LengthMaximum = 4096; // SPEC 3.3
    private readonly RumusProgram _program;

    private Rumus(Node root, ImmutableArray<string> inputs)
    {
        Root = root;
        _program = new RumusProgram(root, inputs);
        Inputs = inputs;
        var own = InputsOf(root);
        Variables = [.. own.Where(input => !IsReference(input))];
        References = [.. own.Where(IsReference).Select(input => input[1..])];
    }

    /// <summary>The variables it uses, normalised (SPEC 2), each once, in order of first appearance.</summary>
    public ImmutableArray<string> Variables { get; }

    /// <summary>
    /// The indikator it refers to as <c>[@KODE]</c>, normalised, each once, in order of first appearance.
    /// </summary>
    public ImmutableArray<string> References { get; }

    /// <summary>N, when the rumus is ratio-shaped N/D (SPEC 3.5); otherwise <c>null</c>.</summary>
    public Rumus? Numerator { get; private init; }

    /// <summary>D, when the rumus is ratio-shaped N/D (SPEC 3.5); otherwise <c>null</c>.</summary>
    public Rumus? Denominator { get; private init; }

    /// <summary>Whether it divides by anything but a constant, at any depth (SPEC 7.2).</summary>
    internal bool DividesByVariable => DivisionFinder.DividesByVariable(Root);

    /// <summary>The tree.</summary>
    internal Node Root { get; }

    /// <summary>
    /// The columns <see cref="Evaluate(IReadOnlyList{KolomNilai}, KolomNilai, BlockPool)"/> takes, a reference as
    /// <c>@kode</c>.
    /// </summary>
    internal ImmutableArray<string> Inputs { get; }

    /// <summary>Reads a rumus.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="RumusFormatException">The text is no rumus; the exception carries every error
    /// found.</exception>
    public static Rumus Parse(string text) =>
        TryParse(text, out var rumus, out var diagnostics) ? rumus : throw new RumusFormatException(diagnostics);

    /// <summary>Reads a rumus without throwing, whatever the text.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <param name="rumus">The rumus, when the text is one.</param>
    /// <param name="diagnostics">Every error found, with its span; empty on success.</param>
    /// <returns>Whether the text is a rumus.</returns>
    public static bool TryParse(
        string text,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Rumus? rumus,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        var errors = new RumusErrors(text);
        var root = ParseTree(text, errors);
        diagnostics = errors.All;
        rumus = root is null || errors.Any ? null : Build(root);
        return rumus is not null;
    }

    /// <summary>Evaluates one cell; only the branch taken of a conditional is looked at (SPEC 3.4).</summary>
    /// <param name="variable">The value of a variable by normalised name; <c>null</c> means not reported.</param>
    /// <returns>The exact decimal, or the reason there is none.</returns>
    public Nilai Evaluate(Func<string, decimal?> variable) => Evaluate(variable, static _ => default);

    /// <summary>Evaluates one cell of a rumus that refers to other indikator.</summary>
    /// <param name="variable">The value of a variable by normalised name; <c>null</c> means not reported.</param>
    /// <param name="reference">The realisasi of another indikator by normalised kode; its reason is passed on.</param>
    /// <returns>The exact decimal, or the reason there is none.</returns>
    public Nilai Evaluate(Func<string, decimal?> variable, Func<string, Nilai> reference)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(reference);
        return CellMachine.Run(_program, slot =>
            IsReference(Inputs[slot]) ? reference(Inputs[slot][1..]) : Nilai.From(variable(Inputs[slot])));
    }

    /// <summary>Returns the canonical text, which parses back to the same rumus.</summary>
    public override string ToString() => RumusPrinter.Print(Root);

    /// <summary>The text with numbers put in.</summary>
    /// <param name="input">The text for each of <see cref="Inputs"/>.</param>
    internal string ToString(Func<string, string> input) => RumusPrinter.Print(Root, input);

    /// <summary>Evaluates one cell; every input, variable or reference, may pass on its own reason.</summary>
    internal Nilai EvaluateInputs(Func<string, Nilai> input) => CellMachine.Run(_program, slot => input(Inputs[slot]));

    /// <summary>Evaluates whole columns.</summary>
    /// <param name="inputs">One per entry of <see cref="Inputs"/>.</param>
    /// <param name="result">Takes the outcome; none of <paramref name="inputs"/>.</param>
    /// <param name="blocks">Lends what is needed in between.</param>
    internal void Evaluate(IReadOnlyList<KolomNilai> inputs, KolomNilai result, BlockPool blocks) =>
        ColumnMachine.Run(_program, inputs, result, blocks);

    internal static bool IsReference(string input) => input[0] == '@';

    private static Node? ParseTree(string text, RumusErrors errors)
    {
        if (text.Length > LengthMaximum)
        {
            errors.Add(FormulaCodes.BatasRumus, LengthMaximum, 1,
                "Rumus lebih dari 4096 karakter. Pecah menjadi beberapa indikator.");
            return null;
        }
        var tokens = RumusLexer.Read(text, errors);
        if (!errors.Any && tokens.Count == 0) errors.Add(FormulaCodes.RumusKosong, 0, 0, "Rumus kosong.");
        if (!errors.Any) RumusStructure.Check(tokens, errors);
        if (!errors.Any) RumusSequence.Check(tokens, errors);
        if (errors.Any) return null;
        var builder = new RumusTreeBuilder(tokens, errors);
        var root = NcalcShape.Parse(tokens, builder);
        if (!errors.Any) builder.ExpectNumber(root);
        if (!errors.Any) CheckCanonical(root.Node, text, errors);
        return root.Node;
    }

    /// <summary>The canonical text must parse back (SPEC 15), so it keeps the limits too.</summary>
    private static void CheckCanonical(Node root, string text, RumusErrors errors)
    {
        var canonical = RumusPrinter.Print(root);
        var found = new RumusErrors(canonical);
        if (canonical.Length <= LengthMaximum) RumusStructure.Check(RumusLexer.Read(canonical, found), found);
        if (canonical.Length <= LengthMaximum && !found.Any) return;
        errors.Add(FormulaCodes.BatasRumus, 0, text.Length,
            "Rumus ini, bila setiap syarat ditulis sebagai if(...), lebih dari 4096 karakter atau 64 tingkat. "
            + "Pecah menjadi beberapa indikator.");
    }

    /// <summary>N and D take the inputs of the whole, so that one set of columns serves all three.</summary>
    private static Rumus Build(Node root)
    {
        ImmutableArray<string> inputs = [.. InputsOf(root)];
        var shape = RatioShape.Of(root);
        return new Rumus(root, inputs)
        {
            Numerator = shape.Numerator is { } numerator ? new Rumus(numerator, inputs) : null,
            Denominator = shape.Denominator is { } denominator ? new Rumus(denominator, inputs) : null,
        };
    }

    private static List<string> InputsOf(Node root)
    {
        var inputs = new List<string>();
        Fold.Up<bool>(root, (node, _) =>
        {
            if (node is not (VariableNode or ReferenceNode)) return false;
            var key = RumusProgram.InputKey(node);
            if (!inputs.Contains(key, StringComparer.Ordinal)) inputs.Add(key);
            return true;
        });
        return inputs;
    }
}
