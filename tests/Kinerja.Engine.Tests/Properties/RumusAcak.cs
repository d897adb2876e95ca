using System.Globalization;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Random rumus as text: valid ones, valid ones spoilt, and texts that never were one.</summary>
internal static class RumusAcak
{
    private const int Depth = 5;

    private static readonly string[] Tokens =
    [
        "a", "b", "1", "2.5", " ", "(", ")", ",", "+", "-", "*", "/", "<", ">=", "=", "<>", "!", "?", ":", " and ",
            " or ", "not ", "&&", "||",
        "if", "if(", "Min(", "Round(", "Pow(", "AdaNilai(", "JikaKosong(", "Persen(a, b)", "[@X]", "[a b]", "a > 1",
            "(a < b)",
    ];

    /// <summary>What has troubled readers of formulas: what the language lacks, look-alikes, and what does not
    /// show.</summary>
    private static readonly string[] Trouble =
    [
        "[", "]", "[ @x]", "[@@x]", "[]", "[@]", "@", "true", "null", "foo(", "&", "|", "~", "^", "%", "<<", ">>", "'",
            "\"", "#", ";", "{", "}",
        "\\", "$", "_", ".", "²", "∑", "×", "−", "½", "é", "İ", "\u212A", "\u0663", "１", "\0", "\t", "\n", "\u0085",
            "\u00A0", "\u00AD",
        "\u200B", "\u202E", "\u2028", "\uFEFF", "\uFFFF", "\uD800", "\uDC00", "\uD835\uDC65", "\uDB40\uDC41", "1e5",
            "0x1F", ".5", "5.",
        "1.2.3", "1.500", "100.000", "0,5", "1.234,5", "≥", "\u3000", "99999999999999999999", "123456789012345",
            "0.0000000000000000000000000001", "0.00000000000000000000000000001",
    ];

    /// <summary>A valid number.</summary>
    public static string Number(Tape tape, int depth = Depth) => depth == 0 ? Leaf(tape) : tape.Choose(12) switch
    {
        0 or 1 => Leaf(tape),
        2 or 3 => $"{Number(tape, depth - 1)} {tape.Pick("+", "-", "*", "/")} {Number(tape, depth - 1)}",
        4 => $"({Number(tape, depth - 1)}) * {Leaf(tape)}",
        5 => $"({Number(tape, depth - 1)}) / ({Number(tape, depth - 1)})",
        6 => $"-({Number(tape, depth - 1)})",
        7 => $"if({Condition(tape, depth - 1)}, {Number(tape, depth - 1)}, {Number(tape, depth - 1)})",
        8 => $"({Condition(tape, depth - 1)} ? {Number(tape, depth - 1)} : {Number(tape, depth - 1)})",
        9 =>
            $"{tape.Pick("Min", "Max", "JikaKosong", "Persen", "pertumbuhan")}({Number(tape, depth - 1)}, {Number(tape, depth - 1)})",
        10 => $"{tape.Pick("Abs", "Floor", "Ceiling", "truncate", "Round", "Max")}({Number(tape, depth - 1)})",
        _ =>
            $"{tape.Pick("Round", "Pow", "pow")}({Number(tape, depth - 1)}, {tape.Choose(5).ToString(CultureInfo.InvariantCulture)})",
    };

    /// <summary>A number that is mostly ratio-shaped (SPEC 3.5).</summary>
    public static string Ratio(Tape tape) =>
        Ratio(tape, tape.Pick("b", "c", "[d e]", "b + c", "b * 2 - c", "Max(b, 1)"), 3);

    private static string Ratio(Tape tape, string below, int depth) => tape.Choose(depth == 0 ? 3 : 8) switch
    {
        0 => $"({Number(tape, 1)}) / ({below})",
        1 => $"Persen({Number(tape, 1)}, {below})",
        2 => $"Pertumbuhan({Leaf(tape)}, {below})",
        3 => $"{Ratio(tape, below, depth - 1)} {tape.Pick("*", "/")} {tape.Pick("2", "100", "1.2340")}",
        4 => $"{tape.Pick("1", "-2.5")} {tape.Pick("+", "-")} {Ratio(tape, below, depth - 1)}",
        5 => $"{Ratio(tape, below, depth - 1)} - ({Ratio(tape, below, depth - 1)})",
        6 => $"-({Ratio(tape, below, depth - 1)})",
        _ => $"{Leaf(tape)} * ({Ratio(tape, below, depth - 1)})",
    };

    /// <summary>Tokens in any order, and now and then what is none.</summary>
    public static string Rubble(Tape tape) =>
        string.Concat(Many(tape, 30, () => tape.Pick(tape.Choose(24) == 1 ? Trouble : Tokens)));

    /// <summary>UTF-16 code units of every kind in a row, well-formed or not, half of them ASCII.</summary>
    public static string Characters(Tape tape) => string.Concat(Many(tape, 60, () =>
        (char)(tape.Flip() ? tape.Choose(128) : (tape.Choose(256) * 256) + tape.Choose(256))));

    /// <summary>A valid number, wrapped and repeated until it comes near the limits or passes them.</summary>
    public static string Tall(Tape tape)
    {
        var steps = Many(tape, 4, () => (Kind: tape.Choose(8), Times: tape.Pick(1, 2, 8, 31, 63, 64, 65, 200)));
        return steps.Aggregate(Number(tape, 2), (text, step) => text.Length > 4096 ? text : step.Kind switch
        {
            0 => Nest("(", text, ")", step.Times),
            1 => Nest("Abs(", text, ")", step.Times),
            2 => Nest("-(", text, ")", step.Times),
            3 => Nest("1 + if(a > 1, b, ", text, ")", step.Times),
            4 => $"{text} > 1 ? {Leaf(tape)} : {Leaf(tape)}",
            5 => $"{text}*{new string('n', 1 + tape.Choose(90))}",
            6 => string.Join('+', Enumerable.Repeat(text, step.Times)),
            _ => $"if({string.Join("or", Enumerable.Repeat($"({text}>1)", step.Times))}, 1, 2)",
        });
    }

    /// <summary>A valid number with spans cut out, doubled, swapped or replaced. The edits are drawn first, so that the
    /// tape reaches them.</summary>
    public static string Spoilt(Tape tape)
    {
        var edits = Many(tape, 5, () =>
            (Kind: tape.Choose(5), At: tape.Choose(4096), Length: tape.Choose(9),
                Piece: tape.Pick(tape.Flip() ? Trouble : Tokens)));
        return edits.Aggregate(Number(tape), (text, edit) =>
        {
            var at = edit.At % (text.Length + 1);
            var (head, tail) = (text[..at], text[at..]);
            var span = tail[..Math.Min(edit.Length, tail.Length)];
            var rest = tail[span.Length..];
            return edit.Kind switch
            {
                0 => head + rest,
                1 => head + edit.Piece + tail,
                2 => head + span + tail,
                3 => head + edit.Piece + rest,
                _ => rest + head + span,
            };
        });
    }

    private static string Condition(Tape tape, int depth) => depth == 0 || tape.Choose(4) == 0
        ? $"AdaNilai({Leaf(tape)})"
        : tape.Choose(6) switch
        {
            0 => $"({Condition(tape, depth - 1)}) {tape.Pick("and", "&&")} ({Condition(tape, depth - 1)})",
            1 => $"({Condition(tape, depth - 1)}) {tape.Pick("or", "||")} ({Condition(tape, depth - 1)})",
            2 => $"{Condition(tape, depth - 1)} {tape.Pick("and", "or")} {Condition(tape, depth - 1)}",
            3 => $"{tape.Pick("not ", "!")}({Condition(tape, depth - 1)})",
            _ => $"{Number(tape, depth - 1)} {tape.Pick("<", "<=", ">", ">=", "=", "!=", "==", "<>")} {Leaf(tape)}",
        };

    private static string Leaf(Tape tape) =>
        tape.Pick("a", "b", "c", "[d e]", "[@X]", "0", "1", "2.5", "100", "-a", ".5", "1.2340", "10.0000", "0.125");

    private static string Nest(string open, string text, string close, int times) =>
        string.Concat(Enumerable.Repeat(open, times)) + text + string.Concat(Enumerable.Repeat(close, times));

    private static List<T> Many<T>(Tape tape, int most, Func<T> one)
    {
        var count = tape.Choose(most + 1);
        return [.. Enumerable.Range(0, count).Select(_ => one())];
    }
}
