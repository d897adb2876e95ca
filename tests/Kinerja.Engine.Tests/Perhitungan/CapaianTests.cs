using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Perhitungan;

/// <summary>SPEC 5.2..5.5.</summary>
public sealed class CapaianTests
{
    private static readonly AturanKinerja Terbalik = new() { RumusCapaianMinimum = RumusCapaianMinimum.RasioTerbalik };

    [Theory]
    [InlineData(Polaritas.Maksimum, "8", "10", "80")]
    [InlineData(Polaritas.Maksimum, "30", "10", "300")]
    [InlineData(Polaritas.Maksimum, "-5", "10", "-50")]
    [InlineData(Polaritas.Maksimum, "-8", "-10", "120")]
    [InlineData(Polaritas.Maksimum, "-12", "-10", "80")]
    [InlineData(Polaritas.Minimum, "8", "10", "120")]
    [InlineData(Polaritas.Minimum, "12", "10", "80")]
    [InlineData(Polaritas.Minimum, "25", "10", "-50")]
    [InlineData(Polaritas.Minimum, "-12", "-10", "120")]
    [InlineData(Polaritas.Minimum, "0", "0", "100")]
    [InlineData(Polaritas.Minimum, "-1", "0", "100")]
    [InlineData(Polaritas.Minimum, "0.5", "0", "0")]
    [InlineData(Polaritas.Stabil, "8", "10", "80")]
    [InlineData(Polaritas.Stabil, "10", "10", "100")]
    [InlineData(Polaritas.Stabil, "12", "10", "80")]
    [InlineData(Polaritas.Stabil, "0", "0", "100")]
    [InlineData(Polaritas.Stabil, "1", "0", "0")]
    public void Is_computed_by_polaritas(Polaritas polaritas, string realisasi, string target, string expected) =>
        Assert.Equal(Number(expected),
            CapaianCalculator.Calculate(Number(realisasi), Number(target), polaritas, AturanKinerja.Baku).Value);

    /// <summary>
    /// A hair of 28 digits, which decimals leave of 2/3 less twice 1/3, is the 0 that exact arithmetic gives.
    /// </summary>
    [Theory]
    [InlineData("0.0000000000000000000000000001", "10", "100")]
    [InlineData("-0.0000000000000000000000000001", "10", "100")]
    [InlineData("0.0000000000000000000000000001", "0", "100")]
    [InlineData("0.5", "0.0000000000000000000000000001", "0")]
    [InlineData("-0.00000000000000000001", "10", null)]
    public void What_decimals_leave_of_a_zero_is_one(string realisasi, string target, string? expected)
    {
        var capaian = CapaianCalculator.Calculate(Number(realisasi), Number(target), Polaritas.Minimum, Terbalik);
        Assert.Equal(expected, capaian.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(expected is null ? Alasan.TargetTidakSah : null, capaian.Alasan);
        Assert.Equal(Alasan.TargetNol,
            CapaianCalculator.Calculate(5, 0.0000000000000000000000000001m, Polaritas.Maksimum, Terbalik).Alasan);
        Assert.Equal(
            100, CapaianCalculator.Calculate(-0.0000000000000000000000000001m, 0, Polaritas.Stabil, Terbalik).Value);
    }

    /// <summary>SPEC 5.2 as it is written, where its own sums are exact.</summary>
    [Law]
    public void Is_one_and_the_relative_distance_from_the_target_whatever_the_signs(Tape tape)
    {
        var (r, t) = ((tape.Choose(200_000) - 100_000) / 100m, (1 + tape.Choose(100_000)) / 100m * tape.Pick(1, -1));
        Assert.Equal((Math.Abs(t) + (r - t)) / Math.Abs(t) * 100, Capaian(Polaritas.Maksimum));
        Assert.Equal((Math.Abs(t) - (r - t)) / Math.Abs(t) * 100, Capaian(Polaritas.Minimum));
        Assert.Equal(Capaian(r <= t ? Polaritas.Maksimum : Polaritas.Minimum), Capaian(Polaritas.Stabil));

        decimal? Capaian(Polaritas polaritas) =>
            CapaianCalculator.Calculate(r, t, polaritas, new AturanKinerja()).Value;
    }

    /// <summary>SPEC 5.7: within a range 100, outside it against the nearer bound.</summary>
    [Theory]
    [InlineData("70", "80", "90", Polaritas.Maksimum, "87.5")]
    [InlineData("80", "80", "90", Polaritas.Maksimum, "100")]
    [InlineData("90", "80", "90", Polaritas.Maksimum, "100")]
    [InlineData("99", "80", "90", Polaritas.Maksimum, "110")]
    [InlineData("6", "7.5", "8", Polaritas.Minimum, "120")]
    [InlineData("10", "7.5", "8", Polaritas.Minimum, "75")]
    [InlineData("8", "10", "12", Polaritas.Stabil, "80")]
    [InlineData("15", "10", "12", Polaritas.Stabil, "75")]
    [InlineData("-6", "-5", "-2", Polaritas.Maksimum, "80")]
    [InlineData("-1", "-5", "-2", Polaritas.Maksimum, "150")]
    [InlineData("0", "0", "5", Polaritas.Maksimum, "100")]
    [InlineData("-0.0000000000000000000000000001", "0", "5", Polaritas.Maksimum, "100")]
    [InlineData("-1", "0", "5", Polaritas.Minimum, "100")]
    [InlineData("-1", "0", "5", Polaritas.Stabil, "0")]
    [InlineData("5", "5", "5", Polaritas.Stabil, "100")]
    public void A_range_is_reached_between_its_bounds(
        string realisasi, string bawah, string atas, Polaritas polaritas, string expected) =>
        Assert.Equal(Number(expected), CapaianCalculator.Calculate(
            Number(realisasi), Number(bawah), Number(atas), polaritas, AturanKinerja.Baku).Value);

    [Fact]
    public void Below_a_lower_bound_of_zero_there_is_no_ratio() =>
        Assert.Equal(
            Alasan.TargetNol, CapaianCalculator.Calculate(-1, 0, 5, Polaritas.Maksimum, AturanKinerja.Baku).Alasan);

    [Theory]
    [InlineData("8", "10", "125")]
    [InlineData("0", "10", "100")]
    [InlineData("0", "0", "100")]
    [InlineData("5", "0", "0")]
    public void The_inverse_ratio_is_a_policy(string realisasi, string target, string expected) =>
        Assert.Equal(Number(expected),
            CapaianCalculator.Calculate(Number(realisasi), Number(target), Polaritas.Minimum, Terbalik).Value);

    [Fact]
    public void The_inverse_ratio_refuses_what_it_cannot_judge()
    {
        Assert.Equal(Alasan.TargetTidakSah, CapaianCalculator.Calculate(-1, 10, Polaritas.Minimum, Terbalik).Alasan);
        Assert.Equal(Alasan.TargetTidakSah, CapaianCalculator.Calculate(1, -10, Polaritas.Minimum, Terbalik).Alasan);
        var uncapped = Terbalik with { BatasCapaian = new(0, null) };
        Assert.Equal(Alasan.PembagiNol, CapaianCalculator.Calculate(0, 10, Polaritas.Minimum, uncapped).Alasan);
    }

    [Fact]
    public void A_zero_target_cannot_be_exceeded() =>
        Assert.Equal(
            Alasan.TargetNol, CapaianCalculator.Calculate(5, 0, Polaritas.Maksimum, AturanKinerja.Baku).Alasan);

    [Fact]
    public void What_does_not_fit_is_missing() =>
        Assert.Equal(Alasan.Luapan,
            CapaianCalculator.Calculate(decimal.MaxValue, 0.001m, Polaritas.Maksimum, AturanKinerja.Baku).Alasan);

    [Fact]
    public void Bounds_hold_unless_there_are_none()
    {
        Assert.Equal(
            [0m, 50m, 100m], new[] { -1m, 50m, 101m }.Select(c => CapaianCalculator.Limit(c, AturanKinerja.Baku)));
        var unbounded = new AturanKinerja { BatasCapaian = new(null, null) };
        Assert.Equal([-1m, 101m], new[] { -1m, 101m }.Select(c => CapaianCalculator.Limit(c, unbounded)));
    }

    /// <summary>
    /// SPEC 1.3: decided on the value rounded to 2 digits, so that number and label never contradict each other.
    /// </summary>
    [Theory]
    [InlineData("91", "Sangat Tinggi")]
    [InlineData("90.995", "Sangat Tinggi")]
    [InlineData("90.9949999999", "Tinggi")]
    [InlineData("76", "Tinggi")]
    [InlineData("66", "Sedang")]
    [InlineData("51", "Rendah")]
    [InlineData("50.99", "Sangat Rendah")]
    [InlineData("-3", "Sangat Rendah")]
    public void The_label_goes_with_the_printed_number(string capaian, string predikat) =>
        Assert.Equal(predikat, SkalaPredikat.Permendagri86.Classify(Number(capaian)));

    [Theory]
    [InlineData("90.01", "AA")]
    [InlineData("90", "A")]
    [InlineData("90.004", "A")]
    [InlineData("30", "D")]
    [InlineData("30.01", "C")]
    public void The_bounds_of_the_Sakip_scale_are_exclusive(string capaian, string predikat) =>
        Assert.Equal(predikat, SkalaPredikat.Sakip.Classify(Number(capaian)));

    [Fact]
    public void A_scale_with_a_repeated_bound_is_no_scale() =>
        Assert.Throws<ArgumentException>(
            () => new SkalaPredikat([new("A", 90), new("B", 90, Inklusif: false), new("C")]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
