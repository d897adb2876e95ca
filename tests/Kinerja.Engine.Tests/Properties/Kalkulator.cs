using System.Globalization;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// A second evaluator of the text of a rumus, with nothing of the engine: what a person with a calculator of 28 digits
/// does (SPEC 3, 1.2). <c>null</c> is a missing number, whatever its reason.
/// </summary>
internal sealed class Kalkulator
{
    private readonly string _text;
    private readonly Func<string, decimal?> _input;
    private int _at;

    private Kalkulator(string text, Func<string, decimal?> input) => (_text, _input) = (text, input);

    /// <param name="text">The canonical text of a rumus.</param>
    /// <param name="input">Gives each number by its name.</param>
    public static decimal? Evaluate(string text, Func<string, decimal?> input)
    {
        var kalkulator = new Kalkulator(text, input);
        var value = kalkulator.Either();
        kalkulator.Skip();
        return kalkulator._at == text.Length ? value : throw new FormatException($"'{text[kalkulator._at..]}'?");
    }

    private decimal? Either()
    {
        var left = Both();
        while (Word("or"))
        {
            var right = Both();
            left = left is null or not 0 ? left : right;
        }
        return left;
    }

    private decimal? Both()
    {
        var left = Denial();
        while (Word("and"))
        {
            var right = Denial();
            left = left is null or 0 ? left : right;
        }
        return left;
    }

    private decimal? Denial() => Word("not") ? On(Denial(), x => x == 0 ? 1 : 0) : Comparison();

    private decimal? Comparison()
    {
        var left = Sum();
        foreach (var sign in (string[])["<=", ">=", "<>", "!=", "==", "<", ">", "="])
        {
            if (!Sign(sign)) continue;
            return On(left, Sum(), (a, b) => sign switch
            {
                "<=" => a <= b,
                ">=" => a >= b,
                "<>" or "!=" => a != b,
                "==" or "=" => a == b,
                "<" => a < b,
                _ => a > b,
            } ? 1 : 0);
        }
        return left;
    }

    private decimal? Sum()
    {
        var left = Product();
        while (true)
        {
            if (Sign("+")) left = On(left, Product(), (a, b) => a + b);
            else if (Sign("-")) left = On(left, Product(), (a, b) => a - b);
            else return left;
        }
    }

    private decimal? Product()
    {
        var left = Factor();
        while (true)
        {
            if (Sign("*")) left = On(left, Factor(), (a, b) => a * b);
            else if (Sign("/")) left = On(left, Factor(), Divide);
            else return left;
        }
    }

    private decimal? Factor()
    {
        if (Sign("-")) return On(Factor(), x => -x);
        if (Sign("("))
        {
            var inside = Either();
            return Sign(")") ? inside : throw new FormatException("')'?");
        }
        if (Sign("["))
        {
            var end = _text.IndexOf(']', _at);
            var name = _text[_at..end];
            _at = end + 1;
            return _input(name);
        }
        var word = Take();
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        return Sign("(") ? Call(word) : _input(word);
    }

    private decimal? Call(string function)
    {
        var arguments = new List<decimal?>();
        do arguments.Add(Either());
        while (Sign(","));
        if (!Sign(")")) throw new FormatException("')'?");
        var (x, y) = (arguments[0], arguments.Count > 1 ? arguments[1] : null);
        return function.ToLowerInvariant() switch
        {
            "if" => x is null ? null : x != 0 ? y : arguments[2],
            "min" => arguments.Aggregate((a, b) => On(a, b, Math.Min)),
            "max" => arguments.Aggregate((a, b) => On(a, b, Math.Max)),
            "abs" => On(x, a => Math.Abs(a)),
            "round" => On(x, a => Round(a, (int)(y ?? 0))),
            "floor" => On(x, a => Math.Floor(Trusted(a))),
            "ceiling" => On(x, a => Math.Ceiling(Trusted(a))),
            "truncate" => On(x, a => Math.Truncate(Trusted(a))),
            "jikakosong" => x ?? y,
            "adanilai" => x is null ? 0 : 1,
            "persen" => On(x, y, (a, b) => Divide(a, b) * 100),
            "pertumbuhan" => On(x, y, (a, b) => Divide(a - b, b) * 100),
            _ => throw new FormatException($"'{function}'?"),
        };
    }

    private static decimal? Divide(decimal a, decimal b) => b == 0 ? null : a / b;

    private static decimal Round(decimal x, int digits) =>
        Math.Round(Trusted(x), digits, MidpointRounding.AwayFromZero);

    /// <summary>20 digits after the mark, or 24 significant ones where that is fewer (SPEC 1.2).</summary>
    private static decimal Trusted(decimal x)
    {
        var digits = 0;
        for (var whole = Math.Truncate(Math.Abs(x)); whole >= 1; whole = Math.Truncate(whole / 10)) digits++;
        return Math.Round(x, Math.Clamp(24 - digits, 0, 20), MidpointRounding.AwayFromZero);
    }

    private static decimal? On(decimal? x, Func<decimal, decimal?> apply) => On(x, 0, (a, _) => apply(a));

    private static decimal? On(decimal? x, decimal? y, Func<decimal, decimal, decimal> apply) =>
        On(x, y, (a, b) => (decimal?)apply(a, b));

    private static decimal? On(decimal? x, decimal? y, Func<decimal, decimal, decimal?> apply)
    {
        try
        {
            return x is { } a && y is { } b ? apply(a, b) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private void Skip()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private bool Sign(string sign)
    {
        Skip();
        if (string.CompareOrdinal(_text, _at, sign, 0, sign.Length) != 0) return false;
        _at += sign.Length;
        return true;
    }

    private bool Word(string word)
    {
        var before = _at;
        if (Take() == word) return true;
        _at = before;
        return false;
    }

    private string Take()
    {
        Skip();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '.')) _at++;
        return _text[start.._at];
    }
}
