using System.Globalization;
using System.Text;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Diagnostics;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Kecamatan Sokaraja – é 🙂", "Kecamatan Sokaraja – é 🙂")]
    [InlineData("", "")]
    [InlineData("a\nb\rc\td", "a\\nb\\rc\\td")]
    [InlineData("\u001b[2J\0\u007f\u0085\u009b", "\\u001B[2J\\u0000\\u007F\\u0085\\u009B")]
    [InlineData("\u2028\u2029\u202e\u2066\u200f\ufeff\u00ad", "\\u2028\\u2029\\u202E\\u2066\\u200F\\uFEFF\\u00AD")]
    [InlineData("a\U000E0041z", "a\\U000E0041z")]
    public void What_is_not_seen_is_escaped_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, VisibleText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal("a\\uD83Db\\uDE42", VisibleText.Of(new string(['a', '\uD83D', 'b', '\uDE42'])));

    [Fact]
    public void A_caller_says_which_characters_a_format_cannot_hold() =>
        Assert.Equal("a\tb\\u0001c\\uD83D", VisibleText.Of("a\tb\u0001c\uD83D", rune => rune.Value == 1));

    [Fact]
    public void Nothing_hidden_is_left_and_what_was_shown_is_shown_again() => Law.Check(tape =>
    {
        var text = new StringBuilder();
        for (var i = tape.Choose(30); i > 0; i--) text.Append(
            (char)tape.Choose(tape.Flip() ? char.MaxValue + 1 : 0x100));
        var shown = VisibleText.Of(text.ToString());
        Assert.DoesNotContain(shown.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.Equal(shown, VisibleText.Of(shown));
        Assert.Equal(text.ToString(), shown.Contains('\\', StringComparison.Ordinal) ? text.ToString() : shown);
    });

    /// <summary>The text of a rumus and its caret stand below the message; no name makes a line of its own.</summary>
    [Fact]
    public void Only_the_rumus_and_its_caret_have_lines_of_their_own()
    {
        Assert.False(Rumus.TryParse("[a\nGalat b] ^ 2", out _, out var errors));
        var lines = VisibleText.Of(errors[0]).Split('\n');
        Assert.All(lines[1..], line => Assert.StartsWith("  ", line, StringComparison.Ordinal));
        var forged =
            new Diagnostic(DataCodes.AngkaTidakTerbaca, new DiagnosticPlace { File = "a\nb" }, $"satu\n  dua\n  ^");
        Assert.Equal("satu\\n  dua\\n  ^", VisibleText.Of(forged));
        Assert.Equal("Galat KIN2007 a\\nb: satu\\n  dua\\n  ^", forged.ToString());
    }
}
