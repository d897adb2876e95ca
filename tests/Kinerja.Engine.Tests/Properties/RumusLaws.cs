using System.Text;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

public sealed class RumusLaws
{
    private const int Many = 5000;
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Law]
    public void Print_parse_print_is_the_identity(Tape tape)
    {
        var rumus = Rumus.Parse(RumusAcak.Number(tape));
        AssertPrintsBack(rumus);
        if (rumus.Numerator is not { } numerator) return;
        AssertPrintsBack(numerator);
        AssertPrintsBack(rumus.Denominator!);
    }

    [Law]
    public void A_printed_rumus_means_the_same(Tape tape)
    {
        var rumus = Rumus.Parse(RumusAcak.Number(tape));
        var cells = rumus.Inputs.ToDictionary(input => input, _ => Nilai.From(tape.Cell()), StringComparer.Ordinal);
        Assert.Equal(Evaluate(rumus, cells), Evaluate(Rumus.Parse(rumus.ToString()), cells));
    }

    /// <summary>More and fewer cells than a block, so that several blocks and a part of one are run.</summary>
    [Law]
    public void Columns_give_what_cells_give(Tape tape)
    {
        var rumus = Rumus.Parse(RumusAcak.Number(tape));
        var length = tape.Pick(1, 3, 600);
        var inputs = rumus.Inputs.Select(_ => Column(tape, length)).ToArray();
        var column = new KolomNilai(length);
        rumus.Evaluate(inputs, column, new BlockPool(tape.Pick(1, 2, 7, 512)));
        for (var i = 0; i < length; i++)
        {
            var cell = i;
            var cells = rumus.Inputs.Select((input, slot) => (input, inputs[slot][cell]))
                .ToDictionary(pair => pair.input, pair => pair.Item2, StringComparer.Ordinal);
            Assert.Equal(Evaluate(rumus, cells), column[i]);
        }
    }

    [Law]
    public void N_over_D_is_the_rumus_wherever_there_is_a_ratio(Tape tape)
    {
        var numbers = Enumerable.Range(0, 8).Select(_ => tape.Number()).ToList();
        var rumus = Rumus.Parse(RumusAcak.Ratio(tape));
        if (rumus.Numerator is null) throw Tape.Discard();
        var cells = rumus.Inputs.Select((input, i) => (input, Nilai.Of(numbers[i])))
            .ToDictionary(StringComparer.Ordinal);
        if (Evaluate(rumus, cells).Value is not { } whole) throw Tape.Discard();
        var (above, below) = (Evaluate(rumus.Numerator, cells), Evaluate(rumus.Denominator!, cells));
        if (above.Alasan == Alasan.Luapan
            || below.Alasan == Alasan.Luapan) throw Tape.Discard(); // divided early, a product may fit
        // Equal as numbers; the two round their division in the 28th digit each, and a large number has few of them
        // after the point.
        var tolerance = 0.0000000001m * (1 + Math.Abs(whole));
        Assert.InRange(whole - (above.Value!.Value / below.Value!.Value), -tolerance, tolerance);
    }

    [Law(Many)]
    public void A_valid_rumus_is_read(Tape tape)
    {
        var text = RumusAcak.Number(tape);
        Assert.True(Rumus.TryParse(text, out _, out _), text);
        AssertSound(text, tape);
    }

    [Law(Many)]
    public void Pieces_in_any_order_are_read_or_refused(Tape tape) => AssertSound(RumusAcak.Rubble(tape), tape);

    [Law(Many)]
    public void Any_characters_are_read_or_refused(Tape tape) => AssertSound(RumusAcak.Characters(tape), tape);

    [Law(Many)]
    public void A_spoilt_rumus_is_read_or_refused(Tape tape) => AssertSound(RumusAcak.Spoilt(tape), tape);

    [Law(Many)]
    public void A_rumus_near_the_limits_is_read_or_refused(Tape tape) => AssertSound(RumusAcak.Tall(tape), tape);

    /// <summary>What holds of every text: a rumus that prints back and evaluates, or errors that lie within
    /// it.</summary>
    private static void AssertSound(string text, Tape tape)
    {
        var isRumus = Rumus.TryParse(text, out var rumus, out var diagnostics);
        Assert.Equal(isRumus, rumus is not null);
        Assert.Equal(isRumus, diagnostics.Count == 0);
        foreach (var diagnostic in diagnostics)
        {
            var (start, length) = (diagnostic.Place.SpanStart!.Value, diagnostic.Place.SpanLength!.Value);
            Assert.True(
                start >= 0 && length >= 0 && start + length <= text.Length,
                $"{start} + {length} of {text.Length}: {text}");
            Strict.GetByteCount(diagnostic.Message);
        }
        if (rumus is null)
        {
            Assert.Equal(
                diagnostics.Count, Assert.Throws<RumusFormatException>(() => Rumus.Parse(text)).Diagnostics.Count);
            return;
        }
        AssertPrintsBack(rumus);
        rumus.Evaluate(
            _ => Cell(tape), _ => tape.Flip() ? Nilai.From(Cell(tape)) : Nilai.Missing(Alasan.TidakDiagregasi));
    }

    private static void AssertPrintsBack(Rumus rumus)
    {
        var printed = rumus.ToString();
        Assert.Equal(printed, Rumus.Parse(printed).ToString());
    }

    /// <summary>Now and then a number at the ends of what a decimal holds.</summary>
    private static decimal? Cell(Tape tape) => tape.Choose(4) == 3
        ? tape.Pick(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -1e18m)
        : tape.Cell();

    private static Nilai Evaluate(Rumus rumus, Dictionary<string, Nilai> cells) =>
        rumus.Evaluate(name => cells[name].Value, kode => cells["@" + kode]);

    private static KolomNilai Column(Tape tape, int length)
    {
        var column = new KolomNilai(length);
        decimal?[] cells = [tape.Cell(), tape.Cell(), tape.Cell(), 79228162514264337593543950335m];
        for (var i = 0; i < length; i++) column[i] = Nilai.From(cells[(i + (i / 7)) % cells.Length]);
        return column;
    }
}
