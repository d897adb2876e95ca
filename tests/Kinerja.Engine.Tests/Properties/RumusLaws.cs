using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

public sealed class RumusLaws
{
    [Fact]
    public void Print_parse_print_is_the_identity() => Hukum.Check(pita =>
    {
        var printed = Rumus.Parse(RumusAcak.Number(pita)).ToString();
        Assert.Equal(printed, Rumus.Parse(printed).ToString());
    });

    [Fact]
    public void A_printed_rumus_means_the_same() => Hukum.Check(pita =>
    {
        var rumus = Rumus.Parse(RumusAcak.Number(pita));
        var cells = rumus.Inputs.ToDictionary(input => input, _ => Nilai.From(pita.Cell()), StringComparer.Ordinal);
        Assert.Equal(Evaluate(rumus, cells), Evaluate(Rumus.Parse(rumus.ToString()), cells));
    });

    /// <summary>More cells than a block, so that several blocks and a part of one are run.</summary>
    [Fact]
    public void Columns_give_what_cells_give() => Hukum.Check(pita =>
    {
        var rumus = Rumus.Parse(RumusAcak.Number(pita));
        var length = pita.Pick(1, 3, 600);
        var inputs = rumus.Inputs.Select(_ => Column(pita, length)).ToArray();
        var column = new KolomNilai(length);
        rumus.Evaluate(inputs, column);
        for (var i = 0; i < length; i++)
        {
            var cell = i;
            var cells = rumus.Inputs.Select((input, slot) => (input, inputs[slot][cell]))
                .ToDictionary(pair => pair.input, pair => pair.Item2, StringComparer.Ordinal);
            Assert.Equal(Evaluate(rumus, cells), column[i]);
        }
    });

    [Fact]
    public void N_over_D_is_the_rumus_wherever_there_is_a_ratio() => Hukum.Check(pita =>
    {
        var rumus = Rumus.Parse(RumusAcak.Number(pita));
        if (rumus.Numerator is null) return;
        var cells = rumus.Inputs.ToDictionary(input => input, _ => Nilai.Of(pita.Number()), StringComparer.Ordinal);
        if (Evaluate(rumus, cells).Value is not { } whole) return;
        var ratio = Evaluate(rumus.Numerator, cells).Value / Evaluate(rumus.Denominator!, cells).Value;
        // Equal as numbers; the two round their division in the 28th digit each.
        Assert.InRange(whole - ratio!.Value, -0.0000000001m, 0.0000000001m);
    });

    [Fact]
    public void No_text_makes_reading_throw() => Hukum.Check(pita =>
    {
        var text = string.Concat(Enumerable.Range(0, pita.Choose(40)).Select(_ => pita.Pick(
            "a", "1", " ", "(", ")", "[", "]", "[@X]", "+", "-", "*", "/", ",", "?", ":", "if", "Min(", "not ", "and", "<", "=", "!",
            "&&", "|", "%", "^", "²", "\0", "\uD800", "'", "\"", "\u202E", ".", "1e5", "99999999999999999999")));
        if (Rumus.TryParse(text, out var rumus, out var diagnostics)) Assert.Empty(diagnostics);
        else Assert.NotEmpty(diagnostics);
        rumus?.Evaluate(_ => pita.Cell());
    });

    private static Nilai Evaluate(Rumus rumus, Dictionary<string, Nilai> cells) =>
        rumus.Evaluate(name => cells[name].Value, kode => cells["@" + kode]);

    private static KolomNilai Column(Pita pita, int length)
    {
        var column = new KolomNilai(length);
        decimal?[] cells = [pita.Cell(), pita.Cell(), pita.Cell(), 79228162514264337593543950335m];
        for (var i = 0; i < length; i++) column[i] = Nilai.From(cells[(i + (i / 7)) % cells.Length]);
        return column;
    }
}
