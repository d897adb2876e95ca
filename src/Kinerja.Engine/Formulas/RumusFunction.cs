namespace Kinerja.Engine.Formulas;

/// <summary>The functions of the language besides <c>if</c> (SPEC 3.1).</summary>
internal enum RumusFunction
{
    Min,
    Max,
    Abs,
    Round,
    Floor,
    Ceiling,
    Truncate,
    Pow,
    JikaKosong,
    AdaNilai,
    Persen,
    Pertumbuhan,
}

internal static class RumusFunctions
{
    public const string If = "if";

    private static readonly Dictionary<string, RumusFunction> ByName =
        Enum.GetValues<RumusFunction>().ToDictionary(f => f.ToString(), StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Names { get; } = [If, .. ByName.Keys];

    public static bool TryFind(string name, out RumusFunction function) => ByName.TryGetValue(name, out function);

    /// <summary>Returns the smallest and the largest number of arguments.</summary>
    public static (int Least, int Most) Arity(RumusFunction function) => function switch
    {
        RumusFunction.Min or RumusFunction.Max => (1, int.MaxValue),
        RumusFunction.Round => (1, 2),
        RumusFunction.Abs or RumusFunction.Floor or RumusFunction.Ceiling
            or RumusFunction.Truncate or RumusFunction.AdaNilai => (1, 1),
        RumusFunction.Pow or RumusFunction.JikaKosong or RumusFunction.Persen or RumusFunction.Pertumbuhan => (2, 2),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// Returns the bounds of the second argument where it must be a literal whole number (SPEC 3.1), else <c>null</c>.
    /// </summary>
    public static (int Least, int Most)? FixedArgument(RumusFunction function) => function switch
    {
        RumusFunction.Round => (0, 28),
        RumusFunction.Pow => (-64, 64),
        _ => null,
    };
}
