using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Data;

/// <summary>A cell takes nine bytes and gives back what was put into it, to the last bit.</summary>
public sealed class LumbungTests
{
    [Fact]
    public void Every_number_comes_back_as_it_was_put() => Hukum.Check(pita =>
    {
        const int cells = 64;
        var page = new Lumbung().Take(cells);
        var expected = new decimal?[cells];
        for (var i = 0; i < 2 * cells; i++)
        {
            var (at, number) = (pita.Choose(cells), AnyNumber(pita));
            page.Put(at, number);
            expected[at] = number;
        }
        for (var at = 0; at < cells; at++)
        {
            Assert.Equal(Bits(expected[at]), Bits(page.Find(at)));
            Assert.Equal(expected[at] is null ? StatusSel.TidakAda : StatusSel.Ada, page.Status(at));
        }
    });

    [Fact]
    public void The_limit_is_the_same_however_it_is_looked_up() => Hukum.Check(pita =>
    {
        var number = AnyNumber(pita);
        Assert.Equal(Math.Abs(number) < Batas.Nilai, BitDesimal.IsWithinBatas(number));
    });

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9.223372036854775808", false)]
    [InlineData("18446744073709551616", false)]
    [InlineData("0.00", true)]
    public void What_fits_in_63_bits_is_short(string text, bool isShort)
    {
        var number = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(isShort, BitDesimal.TryDigits(number, out var digits));
        if (isShort) Assert.Equal(number * (decimal)Math.Pow(10, number.Scale), digits);
        Assert.False(BitDesimal.TryDigits(-0.0m, out _));
    }

    private static decimal AnyNumber(Pita pita)
    {
        var words = pita.Choose(4); // of 32 bits
        return new decimal(Word(0), Word(1), Word(2), pita.Choose(2) == 1, (byte)pita.Choose(29));

        int Word(int index) => index < words ? pita.Pick(pita.Choose(int.MaxValue), -1 - pita.Choose(int.MaxValue), 0, 1, -1, int.MinValue) : 0;
    }

    private static string? Bits(decimal? number) =>
        number is { } value ? string.Join(' ', decimal.GetBits(value)) : null;
}
