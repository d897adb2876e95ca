using System.Globalization;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;
using NCalc;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>SPEC 3.2: what NCalc 7.4.0 does of its own accord, and that none of it shows.</summary>
public sealed class NcalcTests
{
    /// <summary>Each text is a formula to NCalc; where that changes, the trap is gone and the line can go.</summary>
    [Theory]
    [InlineData("a ^ b", "KIN1103")] // bits
    [InlineData("a & b", "KIN1103")]
    [InlineData("a | b", "KIN1103")]
    [InlineData("~a", "KIN1103")]
    [InlineData("a << b", "KIN1103")]
    [InlineData("a >> b", "KIN1103")]
    [InlineData("a % b", "KIN1103")] // remainder
    [InlineData("a ** b", "KIN1108")]
    [InlineData("a ?? b", "KIN1108")] // the first that is not null
    [InlineData("5!", "KIN1108")] // factorial
    [InlineData("5!!", "KIN1108")]
    [InlineData("a in (1, 2)", "KIN1108")]
    [InlineData("a not in (1, 2)", "KIN1108")]
    [InlineData("a like b", "KIN1108")]
    [InlineData("(a, b)", "KIN1108")] // a list
    [InlineData("()", "KIN1108")]
    [InlineData("+1", "KIN1108")] // the sign is dropped
    [InlineData("--a", "KIN1108")]
    [InlineData("not not a", "KIN1108")]
    [InlineData("{a}", "KIN1102")]
    [InlineData("$a", "KIN1102")]
    [InlineData("a$b", "KIN1102")]
    [InlineData("'a'", "KIN1104")]
    [InlineData("\"a\"", "KIN1104")]
    [InlineData("#01/02/2024#", "KIN1104")]
    [InlineData("true", "KIN1104")]
    [InlineData("1e5", "KIN1109")]
    [InlineData("0x1F", "KIN1109")]
    [InlineData("0b1", "KIN1109")]
    [InlineData("5.", "KIN1109")]
    [InlineData("99999999999999999999", "KIN1109")] // a double
    [InlineData("1e400", "KIN1109")] // infinite
    [InlineData("12345678-1234-1234-1234-123456789012", null)] // a Guid; here a subtraction
    [InlineData("null", null)] // here a variable like any other
    public void What_NCalc_reads_and_the_language_lacks_is_refused(string text, string? code)
    {
        _ = LogicalExpressionParser.Parse(
            text, new LogicalExpressionParserOptions(), CultureInfo.InvariantCulture,
            TestContext.Current.CancellationToken);
        Assert.Equal(code is null, Rumus.TryParse(text, out _, out var diagnostics));
        if (code is not null) Assert.Equal(code, diagnostics[0].Code.Id);
    }

    [Theory]
    [InlineData("a; b", "KIN1102")]
    [InlineData("a = 1; b", "KIN1102")]
    [InlineData("x => x + 1", "KIN1108")]
    [InlineData("a // b", "KIN1108")]
    [InlineData("a /* b */ + 1", "KIN1108")]
    [InlineData("@a", "KIN1102")]
    [InlineData("a.b", "KIN1102")]
    [InlineData("a\\b", "KIN1102")]
    [InlineData("[a\\]b]", "KIN1107")]
    [InlineData("a\0", "KIN1102")]
    public void What_NCalc_stumbles_over_is_refused_with_a_place(string text, string code)
    {
        Assert.False(Rumus.TryParse(text, out _, out var diagnostics));
        Assert.Equal(code, diagnostics[0].Code.Id);
    }

    /// <summary>Every sequence of up to seven tokens, an operator of each precedence standing for the others.</summary>
    [Fact]
    public void NCalc_has_nothing_left_to_refuse_and_loses_nothing()
    {
        string[] alphabet = ["v ", "( ", ") ", ", ", "? ", ": ", "+ ", "* ", "- ", "not ", "< ", "= ", "and ", "or "];
        var read = 0;
        var open = new Stack<(string Text, int Length)>([("", 0)]);
        while (open.TryPop(out var shorter))
        {
            foreach (var text in alphabet.Select(token => shorter.Text + token))
            {
                var (isWhole, isBeginning) = Judge(text);
                if (isWhole) read++;
                if (isBeginning && shorter.Length < 6) open.Push((text, shorter.Length + 1));
            }
        }
        Assert.True(read > 2500, $"{read} read");
    }

    /// <summary>Whether NCalc was handed it, and whether more may follow.</summary>
    private static (bool IsWhole, bool IsBeginning) Judge(string text)
    {
        var errors = new RumusErrors(text);
        var tokens = RumusLexer.Read(text, errors);
        if (errors.Any) return (false, false); // a leading =
        RumusStructure.Check(tokens, errors);
        var isBalanced = !errors.Any;
        if (!isBalanced && errors.All[0].Message.Contains("tidak punya pasangan", StringComparison.Ordinal))
            return (false, false);
        var order = new RumusErrors(text);
        RumusSequence.Check(tokens, order);
        if (order.Any) return (false, order.All[0].Place.SpanLength == 0);
        if (isBalanced && Rumus.TryParse(text, out var rumus, out _))
            Assert.Equal(text.Count(c => c == 'v'), rumus.ToString().Count(c => c == 'v'));
        return (isBalanced, true);
    }

    [Fact]
    public void A_culture_changes_nothing()
    {
        foreach (var culture in (string[])["", "id-ID", "tr-TR", "ar-SA", "fa-IR", "de-CH"])
        {
            using var _ = new OtherCulture(culture);
            Assert.Equal(5.5m, Rumus.Parse("MIN(12.5, [I], 1 + 4.5)").Evaluate(_ => 7).Value);
        }
    }

    [Fact]
    public void Many_threads_read_what_one_reads()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(
            i => string.Create(CultureInfo.InvariantCulture, $"Max(a, {i}) * (b - {i % 7}) / Min(c, d{i})"))];
        var alone = texts.Select(text => Rumus.Parse(text).ToString()).ToList();
        Assert.Equal(alone,
            texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => Rumus.Parse(text).ToString()));
    }

    /// <summary>A chain costs NCalc no stack, so it must fit the smallest stack a host may give a thread.</summary>
    [Fact]
    public void The_longest_chains_fit_a_small_stack()
    {
        AssertFits(256, $"if({string.Join("or", Enumerable.Repeat("(1<2)", 250))},1, 2)");
        AssertFits(256, string.Join('-', Enumerable.Repeat("a", 512)));
        AssertFits(256, string.Join('+', Enumerable.Repeat("a", 512)));
    }

    /// <summary>
    /// NCalc recurses over parentheses; the limit of 64 keeps it within a third of the least that .NET gives a thread.
    /// </summary>
    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("-(", "a", ")")]
    [InlineData("Max(b,", "a", ")")]
    [InlineData("1+if(a>1,b,", "a", ")")]
    [InlineData("(a>1?b:", "a", ")")]
    [InlineData("a>1?b:", "a", "")]
    public void The_deepest_nesting_fits_a_stack_of_half_a_megabyte(string open, string middle, string close)
    {
        var text = middle;
        while (Rumus.TryParse(open + text + close, out _, out var _)) text = open + text + close;
        Assert.True(text.Length > 31 * (open.Length + close.Length), text);
        AssertFits(512, text);
    }

    private static void AssertFits(int kilobytes, string text)
    {
        var isRead = false;
        var thread = new Thread(() => isRead = Rumus.TryParse(text, out _, out _), maxStackSize: kilobytes * 1024);
        thread.Start();
        thread.Join();
        Assert.True(isRead);
    }
}
