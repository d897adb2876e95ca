using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>The colours of predikat, also for people who do not see green.</summary>
public sealed partial class WarnaTests
{
    private static readonly (double[] Latar, double[] Huruf)[] Predikat =
    [
        .. Colours().Matches(File.ReadAllText(Repository.PathOf(
                "src", "Kinerja.Engine.Html", "Templat", "Berkas", "gaya.css")))
            .Select(match => (Linear(match.Groups["latar"].Value), Linear(match.Groups["huruf"].Value))),
    ];

    [Fact]
    public void Letters_are_readable_on_every_colour() =>
        Assert.All(Predikat, colour => Assert.InRange(Contrast(colour.Latar, colour.Huruf), 4.5, 21));

    [Fact]
    public void Colours_differ_without_green_or_red()
    {
        Assert.Equal(5, Predikat.Length);
        for (var one = 0; one < Predikat.Length; one++)
        {
            for (var other = one + 1; other < Predikat.Length; other++)
            {
                var (first, second) = (Predikat[one].Latar, Predikat[other].Latar);
                Assert.InRange(Distance(Deuteranopia(first), Deuteranopia(second)), 20, 200);
                Assert.InRange(Distance(Protanopia(first), Protanopia(second)), 20, 200);
            }
        }
    }

    /// <summary>What remains of a colour, after Viénot, Brettel and Mollon (1999).</summary>
    private static double[] Deuteranopia(double[] rgb) => Dichromat(rgb, 0.29275, 0.70725, -0.02234, 0.02234);

    private static double[] Protanopia(double[] rgb) => Dichromat(rgb, 0.11238, 0.88762, 0.00401, -0.00401);

    private static double[] Dichromat(double[] rgb, double red, double green, double redInBlue, double greenInBlue)
    {
        var seen = (red * rgb[0]) + (green * rgb[1]);
        return [seen, seen, Math.Clamp((redInBlue * rgb[0]) + (greenInBlue * rgb[1]) + rgb[2], 0, 1)];
    }

    private static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one) + 0.05, Luminance(other) + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    /// <summary>The distance in the space of CIE Lab; 2.3 is just visible.</summary>
    private static double Distance(double[] one, double[] other) =>
        Math.Sqrt(Lab(one).Zip(Lab(other), (a, b) => (a - b) * (a - b)).Sum());

    private static double[] Lab(double[] rgb)
    {
        var x = Root(((0.4124 * rgb[0]) + (0.3576 * rgb[1]) + (0.1805 * rgb[2])) / 0.9505);
        var y = Root(Luminance(rgb));
        var z = Root(((0.0193 * rgb[0]) + (0.1192 * rgb[1]) + (0.9505 * rgb[2])) / 1.089);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Root(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16.0 / 116);

    private static double[] Linear(string hex) =>
    [
        .. Enumerable.Range(0, 3).Select(at =>
            int.Parse(hex.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)),
    ];

    [GeneratedRegex(@"^\.p[1-5] \{ background: #(?<latar>\w{6}); color: #(?<huruf>\w{6}); \}",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colours();
}
