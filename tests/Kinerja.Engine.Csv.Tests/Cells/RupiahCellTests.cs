using System.Globalization;
using System.Text;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Data;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Cells;

/// <summary>SPEC 16.1.</summary>
public sealed class RupiahCellTests
{
    [Theory]
    [InlineData("Rp 500.000", "500000")]
    [InlineData("Rp. 500.000", "500000")]
    [InlineData("Rp500.000,00", "500000")]
    [InlineData("rp.1.250,5", "1250.5")]
    [InlineData("RP 1.234.567.000,05", "1234567000.05")]
    [InlineData("Rp 1,234", "1.234")]
    [InlineData("Rp 0,00", "0")]
    [InlineData("Rp 999999999999999,99", "999999999999999.99")]
    [InlineData("Rp 500.000,-", "500000")]
    [InlineData("(Rp 1.500)", "-1500")]
    [InlineData("(Rp 1.500,-)", "-1500")]
    [InlineData("-Rp 1.500", "-1500")]
    [InlineData("Rp -1.500", "-1500")]
    [InlineData("Rp (1.500)", "-1500")]
    [InlineData("500000", "500000")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("Rp 500.5", null)]
    [InlineData("Rp 1,234.50", null)]
    [InlineData("Rp 1,234,567", null)]
    [InlineData("Rp 1.23", null)]
    [InlineData("Rp", null)]
    [InlineData("Rp.", null)]
    [InlineData("Rpm 5", null)]
    [InlineData("Rp 5 juta", null)]
    [InlineData("Rp 1,5 M", null)]
    [InlineData("250 T", null)]
    [InlineData("2 mlr", null)]
    [InlineData("500 USD", null)]
    [InlineData("500 rupiah", "500")]
    [InlineData("Rp 50%", null)]
    [InlineData("50 %", null)]
    [InlineData("Rp 0.500", null)]
    [InlineData("Rp 1234.567", null)]
    [InlineData("Rp 1.234.56", null)]
    [InlineData("Rp.1.500", "1500")]
    [InlineData("Rp 1.500 rupiah", "1500")]
    [InlineData("− Rp 1.500", "-1500")]
    [InlineData("lima Rp", null)]
    public void Rp_says_which_mark_is_which(string cell, string? expected)
    {
        foreach (var format in Enum.GetValues<FormatAngka>())
        {
            using var _ = new OtherCulture("en-US");
            var outcome = RupiahCell.Parse(Encoding.UTF8.GetBytes(cell), format, out var nilai);
            Assert.Equal(expected is null ? NumberOutcome.TidakTerbaca : NumberOutcome.Ada, outcome);
            if (expected is not null) Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), nilai);
        }
    }

    [Theory]
    [InlineData("Rp 1.500", nameof(NumberNotation.Indonesia))]
    [InlineData("(Rp. 1,500)", nameof(NumberNotation.Indonesia))]
    [InlineData("Rp 1.234.567,50", nameof(NumberNotation.Indonesia))]
    [InlineData("Rp 500", nameof(NumberNotation.Netral))]
    [InlineData("Rp 1,234.50", nameof(NumberNotation.Invarian))]
    [InlineData("1.500", nameof(NumberNotation.Ambigu))]
    public void Rp_is_a_mark_of_the_notation(string cell, string notation) =>
        Assert.Equal(notation, RupiahCell.Notation(Encoding.UTF8.GetBytes(cell)).ToString());

    [Theory]
    [InlineData("", nameof(NumberOutcome.Kosong))]
    [InlineData("-", nameof(NumberOutcome.Kosong))]
    [InlineData("Rp -", nameof(NumberOutcome.Kosong))]
    [InlineData("500.000", nameof(NumberOutcome.Ambigu))]
    [InlineData("Rp n/a", nameof(NumberOutcome.TidakTerbaca))]
    [InlineData("Rp 1.000.000.000.000.000.000", nameof(NumberOutcome.DiLuarBatas))]
    [InlineData("(Rp 1.000.000.000.000.000.000)", nameof(NumberOutcome.DiLuarBatas))]
    [InlineData("Rp 999.999.999.999.999.999,99", nameof(NumberOutcome.Ada))]
    public void Other_cells_are_what_they_are(string cell, string outcome) => Assert.Equal(
        outcome, RupiahCell.Parse(Encoding.UTF8.GetBytes(cell), FormatAngka.Otomatis, out _).ToString());
}
