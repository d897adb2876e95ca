using System.Globalization;
using System.Numerics;
using Kinerja.Engine.Excel.Formats;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Excel.Tests;

/// <summary>Numbers as texts (SPEC 10.11).</summary>
public sealed class NumberTextLaws
{
    [Law(5000)]
    public void The_text_reads_back_as_the_number_and_none_shorter_does(Tape tape)
    {
        var value = Any(tape);
        var text = NumberText.Of(value, isPercent: false);
        Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
        Assert.DoesNotContain('E', text);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture).Split('E')[0];
        Assert.Equal(Digits(shortest), Digits(text));
    }

    [Law(5000)]
    public void A_stored_text_gives_what_its_number_gives(Tape tape)
    {
        var value = Any(tape);
        foreach (var format in new[] { "R", "E16", "G15", "F3" })
        {
            var stored = value.ToString(format, CultureInfo.InvariantCulture);
            var read = double.Parse(stored, CultureInfo.InvariantCulture);
            if (!double.IsFinite(read)) continue;
            Assert.Equal(NumberText.Of(read, isPercent: false), NumberText.Of(stored, isPercent: false));
            Assert.Equal(NumberText.Of(read, isPercent: true), NumberText.Of(stored, isPercent: true));
        }
    }

    [Law(5000)]
    public void A_percentage_is_exactly_a_hundred_times_the_text(Tape tape)
    {
        var value = Any(tape);
        var text = NumberText.Of(value, isPercent: false);
        var percent = NumberText.Of(value, isPercent: true);
        Assert.EndsWith("%", percent, StringComparison.Ordinal);
        Assert.Equal(Scaled(text) * 100, Scaled(percent[..^1]));
    }

    [Fact]
    public void No_number_is_no_text() =>
        Assert.All(["", "x", "1,5", "NaN", "Infinity", "1e999", "-", ".", "1.2.3"], stored =>
        Assert.Null(NumberText.Of(stored, isPercent: false)));

    private static double Any(Tape tape)
    {
        var plain = tape.Choose(1_000_000) / tape.Pick(1d, 10, 100, 3, 7, 1e9) * tape.Pick(1, -1, 1e12, 1e-9, 100);
        if (tape.Flip()) return plain;
        var bits = unchecked(
            (long)(((ulong)(uint)tape.Choose(int.MaxValue) << 33) ^ (ulong)(uint)tape.Choose(int.MaxValue)));
        var any = BitConverter.Int64BitsToDouble(bits);
        return double.IsFinite(any) ? any : plain;
    }

    private static string Digits(string text) => text.TrimStart('-').Replace(".", "", StringComparison.Ordinal)
        .Trim('0');

    /// <summary>A decimal × 10^400, exactly.</summary>
    private static BigInteger Scaled(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : text.Length - point - 1;
        return BigInteger.Parse(
            text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * BigInteger.Pow(
            10, 400 - fraction);
    }
}
