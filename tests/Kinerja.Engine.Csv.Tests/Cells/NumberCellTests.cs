using System.Globalization;
using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Cells;

/// <summary>The examples of SPEC 10.3.</summary>
public sealed class NumberCellTests
{
    [Theory]
    [InlineData("20", "20")]
    [InlineData("007", "7")]
    [InlineData("  83.30  % ", "83.30")]
    [InlineData("10,53%", "10.53")]
    [InlineData("19 Desa", "19")]
    [InlineData("19Desa/Kelurahan", "19")]
    [InlineData("5 hari-orang", "5")]
    [InlineData("5 Ajutan", "5")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1.234.567,8", "1234567.8")]
    [InlineData("1.234,567", "1234.567")]
    [InlineData("(12,5)", "-12.5")]
    [InlineData("(12,5 %)", "-12.5")]
    [InlineData("(7) Desa", "-7")]
    [InlineData("−7", "-7")]
    [InlineData("- 7", "-7")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("0.123", "0.123")]
    [InlineData("0,123", "0.123")]
    [InlineData("1234.567", "1234.567")]
    [InlineData("012.345", "12.345")]
    [InlineData("1.2345", "1.2345")]
    [InlineData("12,5", "12.5")]
    [InlineData(".5", "0.5")]
    [InlineData("4.940,0", "4940.0")]
    [InlineData("1 234", null)]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("\u00a083,30\u00a0%", "83.30")]
    public void Is_read_as_the_document_means_it(string text, string? expected)
    {
        foreach (var culture in (string[])["id-ID", "en-US", "ar-SA", ""])
        {
            using var _ = new OtherCulture(culture);
            var result = Parse(text, FormatAngka.Otomatis, out var nilai);
            Assert.Equal(expected is null ? NumberOutcome.TidakTerbaca : NumberOutcome.Ada, result);
            if (expected is not null) Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), nilai);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("−")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("NA")]
    [InlineData("null")]
    public void No_data_is_neither_zero_nor_an_error(string text) =>
        Assert.Equal(NumberOutcome.Kosong, Parse(text, FormatAngka.Otomatis, out _));

    [Theory]
    [InlineData("WTP")]
    [InlineData("Rp 5")]
    [InlineData("1e5")]
    [InlineData("5 x 3")]
    [InlineData("12/5")]
    [InlineData("1.23.456")]
    [InlineData("1.2345,6")]
    [InlineData("1,23,456.7")]
    [InlineData("1.234,567,8")]
    [InlineData(".234.567")]
    [InlineData("(5")]
    [InlineData("5)")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData("(-5)")]
    [InlineData(".")]
    [InlineData("%")]
    [InlineData("٣")]
    [InlineData("5\0")]
    [InlineData("12 juta")]
    [InlineData("3 Miliar rupiah")]
    [InlineData("5 jt")]
    [InlineData("5rb.")]
    [InlineData("5 juta/tahun")]
    [InlineData("5 ribuan")]
    [InlineData("5 ratus")]
    public void Anything_else_is_refused(string text) =>
        Assert.Equal(NumberOutcome.TidakTerbaca, Parse(text, FormatAngka.Otomatis, out _));

    [Theory]
    [InlineData("1.234", "1234", "1.234")]
    [InlineData("12,345", "12.345", "12345")]
    [InlineData("-999.000 Desa", "-999000", "-999")]
    public void An_ambiguous_number_is_refused_unless_an_option_decides(string text, string indonesia, string invarian)
    {
        Assert.Equal(NumberOutcome.Ambigu, Parse(text, FormatAngka.Otomatis, out _));
        Assert.Equal(NumberOutcome.Ada, Parse(text, FormatAngka.Indonesia, out var nilai));
        Assert.Equal(decimal.Parse(indonesia, CultureInfo.InvariantCulture), nilai);
        Assert.Equal(NumberOutcome.Ada, Parse(text, FormatAngka.Invarian, out nilai));
        Assert.Equal(decimal.Parse(invarian, CultureInfo.InvariantCulture), nilai);
    }

    [Theory]
    [InlineData("1000000000000000000")]
    [InlineData("-1.000.000.000.000.000.000")]
    [InlineData("0.12345678901234567890123456789")]
    public void What_does_not_fit_is_refused_and_not_rounded(string text)
    {
        Assert.Equal(NumberOutcome.DiLuarBatas, Parse(text, FormatAngka.Otomatis, out var nilai));
        Assert.Equal(0, nilai);
    }

    [Law]
    public void No_bytes_make_reading_throw(Tape tape)
    {
        var cell = Enumerable.Range(0, tape.Choose(300)).Select(_ => tape.Pick(
            (byte)'1', (byte)'.', (byte)',', (byte)'-', (byte)'(', (byte)')', (byte)' ', (byte)'%', (byte)'a',
                (byte)0xC2,
            (byte)0xA0, (byte)0xFF, (byte)0, (byte)'0')).ToArray();
        var result = NumberCell.Parse(cell, tape.Pick(Enum.GetValues<FormatAngka>()), out var nilai);
        if (result != NumberOutcome.Ada) Assert.Equal(0, nilai);
    }

    /// <summary>The fast and the slow path read a plain number alike.</summary>
    [Law]
    public void What_is_printed_is_read_back(Tape tape)
    {
        var number = tape.Number() / tape.Pick(1m, 10m, 8m);
        var result = Parse(number.ToString(CultureInfo.InvariantCulture), FormatAngka.Invarian, out var nilai);
        Assert.Equal(NumberOutcome.Ada, result);
        Assert.Equal(number, nilai);
    }

    private static NumberOutcome Parse(string text, FormatAngka format, out decimal nilai) =>
        NumberCell.Parse(Encoding.UTF8.GetBytes(text), format, out nilai);
}
