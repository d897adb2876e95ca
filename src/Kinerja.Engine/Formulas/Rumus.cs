using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas.Ncalc;

namespace Kinerja.Engine.Formulas;

/// <summary>
/// A formula (SPEC 3). It is checked when it is parsed, and is immutable. It calculates in decimals and gives a number
/// or the reason why there is none. <c>Persen(selesai, terdata)</c> with selesai = 3 and terdata = 4 gives 75.
/// </summary>
[JsonConverter(typeof(RumusJsonConverter))]
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

    /// <summary>
    /// The variables that the rumus uses: normalised (SPEC 2), each once, in order of first appearance.
    /// </summary>
    public ImmutableArray<string> Variables { get; }

    /// <summary>
    /// The indikator to which the rumus refers as <c>[@KODE]</c>: normalised, each once, in order of first appearance.
    /// </summary>
    public ImmutableArray<string> References { get; }

    /// <summary>N of a ratio-shaped rumus N/D (SPEC 3.5); <c>null</c> for a general rumus.</summary>
    public Rumus? Numerator { get; private init; }

    /// <summary>D of a ratio-shaped rumus N/D (SPEC 3.5); <c>null</c> for a general rumus.</summary>
    public Rumus? Denominator { get; private init; }

    /// <summary>Whether the rumus divides, at any depth, by anything but a constant (SPEC 7.2).</summary>
    internal bool DividesByVariable => DivisionFinder.DividesByVariable(Root);

    /// <summary>Whether the rumus is one variable alone.</summary>
    internal bool IsVariable => Root is VariableNode;

    /// <summary>The root of the tree.</summary>
    internal Node Root { get; }

    /// <summary>
    /// The names of the columns that <see cref="Evaluate(IReadOnlyList{KolomNilai}, KolomNilai, BlockPool)"/> takes, in
    /// their order. The name of a reference is <c>@kode</c>.
    /// </summary>
    internal ImmutableArray<string> Inputs { get; }

    /// <summary>Parses a rumus (SPEC 3).</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <exception cref="RumusFormatException">The text is not a rumus. The exception holds every error
    /// found.</exception>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public static Rumus Parse(string text) =>
        TryParse(text, out var rumus, out var diagnostics) ? rumus : throw new RumusFormatException(diagnostics);

    /// <summary>Parses a rumus (SPEC 3). Returns <c>false</c> for a wrong text instead of throwing.</summary>
    /// <param name="text">The text, at most 4096 characters.</param>
    /// <param name="rumus">The rumus; <c>null</c> when the text is not a rumus.</param>
    /// <param name="diagnostics">Every error found, with its span in the text; empty on success.</param>
    /// <returns>Whether the text is a rumus.</returns>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
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

    /// <summary>Evaluates one cell. In a conditional it evaluates only the branch taken (SPEC 3.4).</summary>
    /// <param name="variable">Gives the value of a variable by normalised name; <c>null</c> means not reported.</param>
    /// <returns>The decimal, not rounded, or the reason why there is none. A reference counts as missing.</returns>
    public Nilai Evaluate(Func<string, decimal?> variable) => Evaluate(variable, static _ => default);

    /// <summary>Evaluates one cell of a rumus that refers to other indikator (SPEC 3.1, 3.4).</summary>
    /// <param name="variable">Gives the value of a variable by normalised name; <c>null</c> means not reported.</param>
    /// <param name="reference">Gives the realisasi of another indikator by normalised kode. When this realisasi is
    /// missing, the result has the same reason.</param>
    /// <returns>The decimal, not rounded, or the reason why there is none.</returns>
    public Nilai Evaluate(Func<string, decimal?> variable, Func<string, Nilai> reference)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(reference);
        return CellMachine.Run(_program, slot =>
            IsReference(Inputs[slot]) ? reference(Inputs[slot][1..]) : Nilai.From(variable(Inputs[slot])));
    }

    /// <summary>Returns the canonical text. It parses back to the same rumus (SPEC 15).</summary>
    public override string ToString() => RumusPrinter.Print(Root);

    /// <summary>Returns the text with other texts, such as numbers, in place of the inputs.</summary>
    /// <param name="input">Gives the text for each of <see cref="Inputs"/>.</param>
    internal string ToString(Func<string, string> input) => RumusPrinter.Print(Root, input);

    /// <summary>Evaluates one cell.</summary>
    /// <param name="input">Gives a number or a reason for each of <see cref="Inputs"/>, by its index.</param>
    internal Nilai EvaluateSlots(Func<int, Nilai> input) => CellMachine.Run(_program, input);

    /// <summary>Evaluates whole columns.</summary>
    /// <param name="inputs">One column per entry of <see cref="Inputs"/>.</param>
    /// <param name="result">Receives the result; must not be one of <paramref name="inputs"/>.</param>
    /// <param name="blocks">The pool of the blocks for intermediate results.</param>
    internal void Evaluate(IReadOnlyList<KolomNilai> inputs, KolomNilai result, BlockPool blocks) =>
        ColumnMachine.Run(_program, inputs, result, blocks);

    /// <summary>Whether an entry of <see cref="Inputs"/> is a reference.</summary>
    internal static bool IsReference(string input) => input[0] == '@';

    private static Node? ParseTree(string text, RumusErrors errors)
    {
        if (text.Length > LengthMaximum)
        {
            errors.Add(FormulaCodes.BatasRumus, LengthMaximum, 1,
                $"Rumus lebih dari 4096 karakter. Pecah menjadi beberapa indikator.");
            return null;
        }
        var tokens = RumusLexer.Read(text, errors);
        if (!errors.Any && tokens.Count == 0) errors.Add(FormulaCodes.RumusKosong, 0, 0, $"Rumus kosong.");
        if (!errors.Any) RumusStructure.Check(tokens, errors);
        if (!errors.Any) RumusSequence.Check(tokens, errors);
        if (errors.Any) return null;
        var builder = new RumusTreeBuilder(tokens, errors);
        var root = NcalcShape.Parse(tokens, builder);
        if (!errors.Any) builder.ExpectNumber(root);
        if (!errors.Any) CheckCanonical(root.Node, text, errors);
        return root.Node;
    }

    /// <summary>
    /// Checks the limits of SPEC 3.3 on the canonical text too, because this text must parse back (SPEC 15).
    /// </summary>
    private static void CheckCanonical(Node root, string text, RumusErrors errors)
    {
        var canonical = RumusPrinter.Print(root);
        var found = new RumusErrors(canonical);
        if (canonical.Length <= LengthMaximum) RumusStructure.Check(RumusLexer.Read(canonical, found), found);
        if (canonical.Length <= LengthMaximum && !found.Any) return;
        errors.Add(FormulaCodes.BatasRumus, 0, text.Length,
            $"Rumus ini, bila setiap syarat ditulis sebagai if(...), lebih dari 4096 karakter atau 64 tingkat. "
            + $"Pecah menjadi beberapa indikator.");
    }

    /// <summary>
    /// Builds the rumus with its N and D. N and D get the inputs of the whole rumus, so all three evaluate over the
    /// same columns.
    /// </summary>
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
