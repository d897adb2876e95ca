using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Tests.Angka;

public sealed class OverflowTests
{
    [Fact]
    public void What_fits_is_what_the_arithmetic_gives()
    {
        Assert.Equal(Nilai.Of(6), Overflow.ToNilai(new Product(2, 3)));
        Assert.True(Overflow.TryCalculate<Product, Nilai>(new(2, 3), out var product));
        Assert.Equal(Nilai.Of(6), product);
    }

    [Fact]
    public void What_does_not_fit_is_Luapan()
    {
        Assert.Equal(Nilai.Missing(Alasan.Luapan), Overflow.ToNilai(new Product(decimal.MaxValue, 2)));
        Assert.False(Overflow.TryCalculate<Product, Nilai>(new(decimal.MaxValue, 2), out _));
    }

    /// <summary>Only an overflow is a matter of numbers; anything else is a fault of the program.</summary>
    [Fact]
    public void Another_exception_goes_on() =>
        Assert.Throws<DivideByZeroException>(() => Overflow.ToNilai(new DivisionByZero(0)));

    private readonly struct Product(decimal a, decimal b) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(a * b);
    }

    private readonly struct DivisionByZero(decimal zero) : IArithmetic<Nilai>
    {
        public Nilai Calculate() => Nilai.Of(1 / zero);
    }
}
