using System.Globalization;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>Digits that are not rounded.</summary>
public sealed class OutputNumberTests
{
    [Theory]
    [InlineData("14.00", "14")]
    [InlineData("-0.0", "0")]
    [InlineData("0.3333333333333333333333333333", "0.3333333333333333333333333333")]
    public void All_digits_are_shown_but_zeros_at_the_end_under_every_culture(string number, string expected)
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal(expected, OutputNumber.AllDigits(decimal.Parse(number, CultureInfo.InvariantCulture)));
    }
}
