using System.Globalization;

namespace Kinerja.Tests.Support;

/// <summary>The conformance cases, and the comparison of results with them.</summary>
internal static class ConformanceCase
{
    private const decimal Tolerance = 0.00000001m;

    public static TheoryData<string> All() =>
        [.. Directory.GetDirectories(Repository.PathOf("tests", "Konformansi", "cases")).Select(
            path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static string Folder(string name) => Repository.PathOf("tests", "Konformansi", "cases", name);

    /// <summary>The same rows in the same order, texts equal, numbers within 1e-8.</summary>
    public static void AssertEqual(string name, string actualFolder)
    {
        var expectations = Directory.GetFiles(Path.Combine(Folder(name), "harapan"));
        Assert.NotEmpty(expectations);
        foreach (var expected in expectations)
        {
            var berkas = Path.GetFileName(expected);
            var wanted = File.ReadAllLines(expected);
            var actual = File.ReadAllLines(Path.Combine(actualFolder, berkas));
            Assert.True(wanted.Length == actual.Length, $"{berkas}: {actual.Length} rows, expected {wanted.Length}");
            for (var i = 0; i < wanted.Length; i++)
            {
                Assert.True(RowsEqual(wanted[i], actual[i]),
                    $"{berkas} line {i + 1}\nexpected {wanted[i]}\nactual   {actual[i]}");
            }
        }
    }

    private static bool RowsEqual(string wanted, string actual)
    {
        // No cell of the cases contains a comma or a quote.
        var (left, right) = (wanted.Split(','), actual.Split(','));
        return left.Length == right.Length && left.Zip(right).All(pair => CellsEqual(pair.First, pair.Second));
    }

    private static bool CellsEqual(string wanted, string actual) => wanted == actual
        || (TryNumber(wanted, out var left) && TryNumber(actual, out var right) && Math.Abs(left - right) <= Tolerance);

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out number);
}
