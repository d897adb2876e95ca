using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3.2, 3.3: everything outside the language is refused when it is read, with a place.</summary>
public sealed class RumusErrorTests
{
    [Theory]
    [InlineData("", "KIN1101", 0)]
    [InlineData("  \t", "KIN1101", 0)]
    [InlineData("x²", "KIN1102", 1)]
    [InlineData("∑x", "KIN1102", 0)]
    [InlineData("{a}", "KIN1102", 0)]
    [InlineData("a; b", "KIN1102", 1)]
    [InlineData("a − b", "KIN1102", 2)]
    [InlineData("a × b", "KIN1102", 2)]
    [InlineData("a\0", "KIN1102", 1)]
    [InlineData("a\u202Eb", "KIN1102", 1)]
    [InlineData("a\u00A0+ b", "KIN1102", 1)]
    [InlineData("a ^ 2", "KIN1103", 2)]
    [InlineData("50%", "KIN1103", 2)]
    [InlineData("a | b", "KIN1103", 2)]
    [InlineData("a << 2", "KIN1103", 2)]
    [InlineData("~a", "KIN1103", 0)]
    [InlineData("'5'+1", "KIN1104", 0)]
    [InlineData("#2022-01-01#", "KIN1104", 0)]
    [InlineData("a = true", "KIN1104", 4)]
    [InlineData("Persn(a, b)", "KIN1105", 0)]
    [InlineData("2 * Sqrt(a)", "KIN1105", 4)]
    [InlineData("[Persen](a, b)", "KIN1105", 0)]
    [InlineData("[@Persen](a, b)", "KIN1105", 0)]
    [InlineData("[if](a > 1, 2, 3)", "KIN1105", 0)]
    [InlineData("Persen(a)", "KIN1106", 0)]
    [InlineData("1 + Max()", "KIN1106", 4)]
    [InlineData("if(a > 1, 2)", "KIN1106", 0)]
    [InlineData("Persen(1,5, b, c)", "KIN1106", 0)]
    [InlineData("a]", "KIN1107", 1)]
    [InlineData("[x]]", "KIN1107", 3)]
    [InlineData("[x", "KIN1107", 0)]
    [InlineData("(a", "KIN1107", 0)]
    [InlineData("(a))", "KIN1107", 3)]
    [InlineData("a b", "KIN1108", 2)]
    [InlineData("a +", "KIN1108", 3)]
    [InlineData("--a", "KIN1108", 1)]
    [InlineData("a, b", "KIN1108", 1)]
    [InlineData("Persen(a,, b)", "KIN1108", 9)]
    [InlineData("()", "KIN1108", 1)]
    [InlineData("a ? b", "KIN1108", 5)]
    [InlineData("1e400", "KIN1109", 0)]
    [InlineData("12345678901234567890", "KIN1109", 0)]
    [InlineData("1.2.3", "KIN1109", 0)]
    [InlineData("1.", "KIN1109", 0)]
    [InlineData("2a", "KIN1109", 0)]
    [InlineData("a > 1", "KIN1111", 0)]
    [InlineData("a + (b > 1)", "KIN1111", 5)]
    [InlineData("if(a, 1, 2)", "KIN1111", 3)]
    [InlineData("not a", "KIN1111", 4)]
    [InlineData("a and b", "KIN1111", 0)]
    [InlineData("Pow(a, b)", "KIN1112", 7)]
    [InlineData("Pow(a, 65)", "KIN1112", 7)]
    [InlineData("Round(a, 1.5)", "KIN1112", 9)]
    [InlineData("[ ] + 1", "KIN1113", 0)]
    [InlineData("[@]", "KIN1113", 0)]
    [InlineData("[a\u200Bb]", "KIN1113", 0)]
    public void Is_refused_with_code_and_place(string text, string code, int start)
    {
        Assert.False(Rumus.TryParse(text, out var rumus, out var diagnostics));
        Assert.Null(rumus);
        Assert.Equal(code, diagnostics[0].Code.Id);
        Assert.Equal(start, diagnostics[0].Place.SpanStart);
    }

    [Fact]
    public void A_lone_surrogate_is_refused_and_a_pair_is_a_letter()
    {
        Assert.False(Rumus.TryParse("[a\uD800b]", out _, out var diagnostics));
        Assert.Equal("KIN1113", diagnostics[0].Code.Id);
        Assert.False(Rumus.TryParse("\uDC00", out _, out diagnostics));
        Assert.Equal("KIN1102", diagnostics[0].Code.Id);
        Assert.True(Rumus.TryParse("[\uD835\uDC65]", out _, out _));
    }

    /// <summary>NCalc nests a chain of these to the right; it must fit the smallest stack a host may give a thread.</summary>
    [Fact]
    public void The_longest_chain_of_conditions_fits_a_small_stack()
    {
        var chain = string.Join("or", Enumerable.Repeat("(1<2)", 250));
        var parsed = false;
        var thread = new Thread(() => parsed = Rumus.TryParse($"if({chain},1,2)", out _, out _), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(parsed);
    }

    [Fact]
    public void Limits_are_clear_errors_and_never_a_crash()
    {
        AssertLimit(new string('(', 100_000));
        AssertLimit(string.Join("+", Enumerable.Repeat("a", 100_000)));
        AssertLimit(new string('(', 65) + "a" + new string(')', 65));
        AssertLimit(string.Concat(Enumerable.Repeat("if(a > 1, b, ", 65)) + "c" + new string(')', 65));
        AssertLimit(string.Join("+", Enumerable.Repeat("1", 600)));
        Assert.True(Rumus.TryParse(new string('(', 64) + "a" + new string(')', 64), out _, out _));
    }

    [Fact]
    public void An_error_shows_the_text_with_a_caret_under_it()
    {
        Assert.False(Rumus.TryParse("a / b * 100%", out _, out var diagnostics));
        Assert.EndsWith("\n  a / b * 100%\n             ^", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_function_comes_with_a_suggestion()
    {
        Assert.False(Rumus.TryParse("Persn(a, b)", out _, out var diagnostics));
        Assert.Contains("Maksud Anda 'Persen'?", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_throws_what_TryParse_tells()
    {
        var exception = Assert.Throws<RumusFormatException>(() => Rumus.Parse("a ^ b"));
        Assert.Equal("KIN1103", Assert.Single(exception.Diagnostics).Code.Id);
    }

    private static void AssertLimit(string text)
    {
        Assert.False(Rumus.TryParse(text, out _, out var diagnostics));
        Assert.Equal("KIN1110", diagnostics[0].Code.Id);
    }
}
