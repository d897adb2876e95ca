using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3.2, 3.3: limits and messages, which a line of <c>korpus-rumus.txt</c> cannot show.</summary>
public sealed class RumusErrorTests
{
    [Fact]
    public void Limits_are_clear_errors_and_never_a_crash()
    {
        AssertLimit(new string('(', 100_000));
        AssertLimit(string.Join("+", Enumerable.Repeat("a", 100_000)));
        AssertLimit(new string('(', 65) + "a" + new string(')', 65));
        AssertLimit(string.Concat(Enumerable.Repeat("if(a > 1, b, ", 65)) + "c" + new string(')', 65));
        AssertLimit(string.Join("+", Enumerable.Repeat("1", 600)));
        // As if(...) the condition nests once more, and a text of 4096 characters grows.
        AssertLimit(string.Concat(Enumerable.Repeat("Abs(", 64)) + "a" + new string(')', 64) + " > 1 ? 1 : 2");
        AssertLimit(string.Join('+', Enumerable.Repeat($"({new string('a', 55)}>1?1:2)", 64)));
        Assert.True(Rumus.TryParse(new string('(', 64) + "a" + new string(')', 64), out _, out _));
    }

    [Fact]
    public void A_text_of_4096_characters_is_a_rumus_and_prints_back_within_them()
    {
        var text = string.Join('-', Enumerable.Repeat($"Max({new string('a', 56)},b)", 64));
        Assert.Equal(4095, text.Length);
        Assert.Equal(text, Rumus.Parse(text + " ").ToString());
        AssertLimit(text + "  ");
    }

    [Fact]
    public void An_error_shows_the_text_with_a_caret_under_it()
    {
        Assert.False(Rumus.TryParse("a / b * 100%", out _, out var diagnostics));
        Assert.EndsWith("\n  a / b * 100%\n             ^", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + (-a * (b) > Max((c)))", "-a * (b) > Max((c))")]
    [InlineData("((a)) + (b) > (c)", "((a)) + (b) > (c)")]
    [InlineData("(not (a > 1))", "not (a > 1)")]
    [InlineData("if(a ? 1 : (2), 3, 4)", "a")]
    [InlineData("if((a > 1) ? 1 : (2), 3, 4)", "(a > 1) ? 1 : (2)")]
    [InlineData("1 + Max() and 1 < 2", "Max")]
    [InlineData("Pow(a, -(b))", "-(b)")]
    [InlineData("a +", "")]
    public void A_span_covers_the_whole_of_what_is_refused(string text, string span)
    {
        Assert.False(Rumus.TryParse(text, out _, out var diagnostics));
        Assert.Equal(
            span, text.Substring(diagnostics[0].Place.SpanStart!.Value, diagnostics[0].Place.SpanLength!.Value));
    }

    [Fact]
    public void What_does_not_show_stands_in_no_message()
    {
        Assert.False(Rumus.TryParse("[a\u202Eb\uD800] + 1\0", out _, out var diagnostics));
        Assert.EndsWith("\n  [a b ] + 1 \n  ^^^^^^", diagnostics[0].Message, StringComparison.Ordinal);
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
