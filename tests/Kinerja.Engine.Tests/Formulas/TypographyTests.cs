using System.Globalization;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3.2: what is said of a form that a text brings along from elsewhere.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("=a + b", "hapus tanda =")]
    [InlineData("a : b", "tulis /")]
    [InlineData("Persen(a : b, c)", "tulis /")]
    [InlineData("a ÷ b", "tulis /")]
    [InlineData("a ∶ b", "tulis /")]
    [InlineData("a x b", "tulis *")]
    [InlineData("(a) X 100", "tulis *")]
    [InlineData("a × b", "tulis *")]
    [InlineData("a ∙ b", "tulis *")]
    [InlineData("a · b", "tulis *")]
    [InlineData("a • b", "tulis *")]
    [InlineData("a − b", "tulis -")]
    [InlineData("a – b", "tulis -")]
    [InlineData("a²", "tulis Pow(x, 2)")]
    [InlineData("a³", "tulis Pow(x, 3)")]
    [InlineData("√a", "laporkan hasil akarnya")]
    [InlineData("∑a", "a + b + c")]
    [InlineData("a ≥ b", "tulis >=")]
    [InlineData("a ≤ b", "tulis <=")]
    [InlineData("a ≠ b", "tulis !=")]
    [InlineData("“a”", "hapus tanda kutip")]
    [InlineData("‘a’", "hapus tanda kutip")]
    [InlineData("½ * a", "tulis 0.5")]
    [InlineData("a / b * 100.000", "tulis 100000; atau 100.0000 bila memang pecahan")]
    [InlineData("1.500 * a", "tulis 1500; atau 1.5000 bila memang pecahan")]
    [InlineData("Max(a, 0,5)", "tulis 0.5; pisahkan argumen dengan koma dan spasi")]
    [InlineData("a * 1,5", "tulis 1.5; pisahkan argumen dengan koma dan spasi")]
    [InlineData("a * 1.234,56", "tulis 1234.56; pisahkan argumen dengan koma dan spasi")]
    [InlineData("a * 1,500", "tulis 1.5000; pisahkan argumen dengan koma dan spasi")]
    [InlineData("Max(1.5,2)", ": pisahkan argumen dengan koma dan spasi")]
    public void The_cure_says_what_to_write(string text, string cure)
    {
        Assert.False(Rumus.TryParse(text, out _, out var diagnostics));
        Assert.Contains(cure, diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Contains("\n  " + text + "\n", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_cure_of_a_number_says_to_write_is_read()
    {
        Assert.Equal(100000, Rumus.Parse("100000").Evaluate(_ => null).Value);
        Assert.Equal(100, Rumus.Parse("100.0000").Evaluate(_ => null).Value);
        Assert.Equal(0.5m, Rumus.Parse("Min(1, 0.5)").Evaluate(_ => null).Value);
    }

    /// <summary>Every character that is a space to Unicode, and no other that has no width.</summary>
    [Fact]
    public void Any_Unicode_space_is_a_space()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            var category = char.GetUnicodeCategory(c);
            var isSpace =
                category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                || c is (>= '\t' and <= '\r') or '\u0085';
            Assert.Equal(isSpace,
                Rumus.TryParse($"a{c}+{c}b", out _, out _) && !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'));
        }
    }

    [Law]
    public void A_number_is_never_printed_as_it_is_refused(Tape tape)
    {
        var value = new decimal(tape.Choose(2_000_000), 0, 0, false, (byte)tape.Choose(9));
        var text = NumberLiteral.Spell(value);
        Assert.False(NumberLiteral.IsGrouped(text), text);
        Assert.Equal(value, Rumus.Parse(text).Evaluate(_ => null).Value);
        Assert.Equal($"Max({text}, {text})", Rumus.Parse($"Max({text}, {text})").ToString());
    }

    [Theory]
    [InlineData("1.234", "1.2340")]
    [InlineData("1.500", "1.5")]
    [InlineData("100.000", "100")]
    [InlineData("120.000", "120")]
    [InlineData("0.125", "0.125")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("1.50", "1.50")]
    [InlineData("-1.234", "-1.2340")]
    public void A_number_is_spelled_so_that_nobody_reads_thousands(string number, string expected) =>
        Assert.Equal(expected, NumberLiteral.Spell(decimal.Parse(number, CultureInfo.InvariantCulture)));

    /// <summary>A text near the limit prints close together; the space after a comma between digits stays.</summary>
    [Fact]
    public void A_printed_comma_never_stands_between_two_digits()
    {
        var text = string.Join('-', Enumerable.Repeat($"Max({new string('a', 54)},1, 2)", 63));
        var printed = Rumus.Parse(text).ToString();
        Assert.Equal(text, printed);
        Assert.Equal("Max(a1, 2)", Rumus.Parse("Max(a1,2)").ToString());
    }
}
