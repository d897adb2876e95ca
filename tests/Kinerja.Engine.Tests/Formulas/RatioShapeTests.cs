using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3.5.</summary>
public sealed class RatioShapeTests
{
    [Theory]
    [InlineData("Persen(a, b)", "a * 100", "b")]
    [InlineData("a / b * 100", "a * 100", "b")]
    [InlineData("100 * a / b", "100 * a", "b")]
    [InlineData("Pertumbuhan(n, n1)", "(n - n1) * 100", "n1")]
    [InlineData("a / b / c", "a", "b * c")]
    [InlineData("a / b / 2", "a / 2", "b")]
    [InlineData("a / b + c / B", "a + c", "b")]
    [InlineData("a / (b + c) - d / (b + c)", "a - d", "b + c")]
    [InlineData("1 - a / b", "1 * b - a", "b")]
    [InlineData("a / b - 1", "a - 1 * b", "b")]
    [InlineData("-(a / b)", "-a", "b")]
    [InlineData("x * (a / b)", "x * a", "b")]
    [InlineData("a / Max(b, 1)", "a", "Max(b, 1)")]
    [InlineData("[@X] / b", "[@x]", "b")]
    public void Becomes_N_over_D(string text, string numerator, string denominator)
    {
        var rumus = Rumus.Parse(text);
        Assert.Equal(numerator, rumus.Numerator?.ToString());
        Assert.Equal(denominator, rumus.Denominator?.ToString());
    }

    [Theory]
    [InlineData("jumlah")]
    [InlineData("(a + b) / 2")]
    [InlineData("x + a / b")]
    [InlineData("a / b + c / d")]
    [InlineData("(a / b) * (c / d)")]
    [InlineData("a / (b / c)")]
    [InlineData("a / (b / 2)")]
    [InlineData("Round(a / b, 2)")]
    [InlineData("if(b > 0, a / b, 0)")]
    [InlineData("if(a / b > 1, 1, 0)")]
    public void Stays_general(string text)
    {
        var rumus = Rumus.Parse(text);
        Assert.Null(rumus.Numerator);
        Assert.Null(rumus.Denominator);
    }

    [Theory]
    [InlineData("1 - a / b")]
    [InlineData("Pertumbuhan(a, b) + 5")]
    [InlineData("(3 - a / b / c) * 100")]
    public void N_over_D_is_the_rumus(string text)
    {
        var rumus = Rumus.Parse(text);
        decimal? Cell(string name) => name switch { "a" => 3, "b" => 8, _ => 5 };
        Assert.Equal(rumus.Evaluate(Cell).Value,
            rumus.Numerator!.Evaluate(Cell).Value / rumus.Denominator!.Evaluate(Cell).Value);
    }
}
