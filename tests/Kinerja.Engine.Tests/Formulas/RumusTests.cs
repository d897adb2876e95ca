using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>What a line of <c>korpus-rumus.txt</c> cannot say of a rumus.</summary>
public sealed class RumusTests
{
    [Fact]
    public void Knows_its_variables_and_references_once_each_in_order()
    {
        var rumus = Rumus.Parse("[@IK-01] * b + a / B + [@ik 01] + [@X]");
        Assert.Equal(["b", "a"], rumus.Variables);
        Assert.Equal(["ik_01", "x"], rumus.References);
    }

    [Theory]
    [InlineData("a+b*(c-[d e])", "a + b * (c - d_e)")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("c>1?a:-b", "if(c > 1, a, -b)")]
    [InlineData("a=1?1:a=2?2:3", "if(a = 1, 1, if(a = 2, 2, 3))")]
    [InlineData("persen( A , [@K-1] )", "Persen(a, [@k_1])")]
    [InlineData("if(not(a=1)&&(b!=2||c<=3),1.50, 0)", "if(not (a = 1) and (b != 2 or c <= 3), 1.50, 0)")]
    [InlineData("if(a=1 or a=2 or a=3 and b=1 and c=1, 1, 0)", "if(a = 1 or a = 2 or a = 3 and b = 1 and c = 1, 1, 0)")]
    [InlineData("if((a=1 or a=2) or (a=3 or a=4), 1, 0)", "if(a = 1 or a = 2 or (a = 3 or a = 4), 1, 0)")]
    [InlineData("a * 1.2340 + 1.0000 - 100.0000 + 0.125", "a * 1.2340 + 1.0000 - 100.0000 + 0.125")]
    [InlineData("[And] + [é]", "[and] + [é]")]
    public void Prints_its_canonical_text_which_parses_back(string text, string canonical)
    {
        var printed = Rumus.Parse(text).ToString();
        Assert.Equal(canonical, printed);
        Assert.Equal(canonical, Rumus.Parse(printed).ToString());
    }

    [Fact]
    public void A_long_chain_is_no_deep_nesting()
    {
        var rumus = Rumus.Parse(string.Join(" + ", Enumerable.Repeat("a", 500)));
        Assert.Equal(500, rumus.Evaluate(_ => 1).Value);
    }
}
