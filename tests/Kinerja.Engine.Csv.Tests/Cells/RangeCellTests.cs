using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Cells;

/// <summary>SPEC 5.7, 10.3: a target may be a range in one cell.</summary>
public sealed class RangeCellTests
{
    [Theory]
    [InlineData("80-90", "80 90")]
    [InlineData("80–90", "80 90")]
    [InlineData("80 — 90", "80 90")]
    [InlineData("80 − 90", "80 90")]
    [InlineData("80\u201190", "80 90")]
    [InlineData("80 s.d. 90", "80 90")]
    [InlineData("80 S.D 90", "80 90")]
    [InlineData("80 s/d 90 %", "80 90")]
    [InlineData("80% - 90%", "80 90")]
    [InlineData("80%s.d.90%", "80 90")]
    [InlineData("7-8 bulan", "7 8")]
    [InlineData("7 bulan sampai dengan 8 bulan", "7 8")]
    [InlineData("7 hingga 8", "7 8")]
    [InlineData("5 SD - 7 SD", "5 7")]
    [InlineData("5 hari-orang - 7 hari-orang", "5 7")]
    [InlineData("30,5 s.d. 32,5", "30.5 32.5")]
    [InlineData("-5 s.d. -2", "-5 -2")]
    [InlineData("-5--2", "-5 -2")]
    [InlineData("-5 sd -2", "-5 -2")]
    [InlineData("-5-2", "-5 2")]
    [InlineData("(5) - (2)", "-5 -2")]
    [InlineData("4.174.211 - 5.000.000", "4174211 5000000")]
    [InlineData("5 - 5", "5 5")]
    [InlineData("85", "85 ")]
    [InlineData("-5", "-5 ")]
    [InlineData("3 SD", "3 ")]
    [InlineData("5 hari-orang", "5 ")]
    public void Is_read_as_the_document_means_it(string text, string expected)
    {
        foreach (var culture in (string[])["id-ID", "en-US", ""])
        {
            using var _ = new OtherCulture(culture);
            Assert.Equal(NumberOutcome.Ada, Parse(text, FormatAngka.Otomatis, out var read));
            Assert.Equal(expected, read);
        }
    }

    [Theory]
    [InlineData("80-", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("80 s.d.", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("80 sampai", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("s.d. 90", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("80-90-100", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("2025-03-31", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("80 dan 90", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("1 juta - 2 juta", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("90-80", nameof(NumberOutcome.Terbalik))]
    [InlineData("-2 s.d. -5", nameof(NumberOutcome.Terbalik))]
    [InlineData("-2 sd -5", nameof(NumberOutcome.Terbalik))]
    [InlineData("80 - 90 s.d.", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("1.000-2.000", nameof(NumberOutcome.Ambigu))]
    [InlineData("80-1.000", nameof(NumberOutcome.Ambigu))]
    [InlineData("80-1000000000000000000", nameof(NumberOutcome.DiLuarBatas))]
    [InlineData("-", nameof(NumberOutcome.Kosong))]
    [InlineData("", nameof(NumberOutcome.Kosong))]
    public void Anything_else_is_refused(string text, string expected) =>
        Assert.Equal(expected, Parse(text, FormatAngka.Otomatis, out _).ToString());

    [Fact]
    public void FormatAngka_decides_both_bounds()
    {
        Assert.Equal(NumberOutcome.Ada, Parse("1.000 s.d. 2.500", FormatAngka.Indonesia, out var read));
        Assert.Equal("1000 2500", read);
        Assert.Equal(NumberOutcome.Ada, Parse("1.000 s.d. 2.500", FormatAngka.Invarian, out read));
        Assert.Equal("1 2.5", read);
    }

    [Theory]
    [InlineData("30,5 - 1.000", nameof(NumberNotation.Indonesia), nameof(NumberNotation.Ambigu))]
    [InlineData("1500.5", nameof(NumberNotation.Invarian), nameof(NumberNotation.Netral))]
    [InlineData("80-90", nameof(NumberNotation.Netral), nameof(NumberNotation.Netral))]
    public void Each_bound_tells_its_notation(string text, string bawah, string atas)
    {
        var (one, two) = RangeCell.Notations(Encoding.UTF8.GetBytes(text));
        Assert.Equal((bawah, atas), (one.ToString(), two.ToString()));
    }

    /// <summary>No text makes it fail, and a range is never read upside down.</summary>
    [Law]
    public void Any_text_is_a_target_or_is_refused(Tape tape)
    {
        var text = string.Concat(Enumerable.Range(0, tape.Choose(12)).Select(_ => tape.Pick(
            "8", "90", "-", "–", " ", "s.d.", "sd", "s/d", "sampai", ".", ",", "%", "(", ")", "−", "Desa", "\0", "é")));
        var outcome = RangeCell.Parse(Encoding.UTF8.GetBytes(text), FormatAngka.Otomatis, out var low, out var high);
        if (outcome == NumberOutcome.Ada) Assert.True(high is null || low <= high, text);
        else Assert.Null(high);
    }

    private static NumberOutcome Parse(string text, FormatAngka format, out string read)
    {
        var outcome = RangeCell.Parse(Encoding.UTF8.GetBytes(text), format, out var low, out var high);
        read = FormattableString.Invariant($"{low} {high}");
        return outcome;
    }
}
