using System.Globalization;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Random valid rumus, as text.</summary>
internal static class RumusAcak
{
    private const int Depth = 5;

    public static string Number(Pita pita, int depth = Depth) => depth == 0 ? Leaf(pita) : pita.Choose(12) switch
    {
        0 or 1 => Leaf(pita),
        2 => $"({Number(pita, depth - 1)} + {Number(pita, depth - 1)})",
        3 => $"{Number(pita, depth - 1)} - ({Number(pita, depth - 1)})",
        4 => $"({Number(pita, depth - 1)}) * {Leaf(pita)}",
        5 => $"({Number(pita, depth - 1)}) / ({Number(pita, depth - 1)})",
        6 => $"-({Number(pita, depth - 1)})",
        7 => $"if({Condition(pita, depth - 1)}, {Number(pita, depth - 1)}, {Number(pita, depth - 1)})",
        8 => $"{pita.Pick("Min", "Max", "JikaKosong", "Persen", "Pertumbuhan")}({Number(pita, depth - 1)}, {Number(pita, depth - 1)})",
        9 => $"{pita.Pick("Abs", "Floor", "Ceiling", "Truncate", "Round", "Max")}({Number(pita, depth - 1)})",
        10 => $"Round({Number(pita, depth - 1)}, {Digits(pita)})",
        _ => $"Pow({Number(pita, depth - 1)}, {Digits(pita)})",
    };

    private static string Condition(Pita pita, int depth) => depth == 0 || pita.Choose(4) == 0
        ? $"AdaNilai({Leaf(pita)})"
        : pita.Choose(5) switch
        {
            0 => $"({Condition(pita, depth - 1)}) and ({Condition(pita, depth - 1)})",
            1 => $"({Condition(pita, depth - 1)}) or ({Condition(pita, depth - 1)})",
            2 => $"not ({Condition(pita, depth - 1)})",
            _ => $"{Leaf(pita)} {pita.Pick("<", "<=", ">", ">=", "=", "!=")} {Leaf(pita)}",
        };

    private static string Leaf(Pita pita) => pita.Pick("a", "b", "c", "[d e]", "[@X]", "0", "1", "2.5", "100");

    private static string Digits(Pita pita) => pita.Choose(5).ToString(CultureInfo.InvariantCulture);
}
