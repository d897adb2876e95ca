using Kinerja.Engine.Csv.Formats;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>SPEC 10.10: which files and sheets an entry of <c>Masukan</c> is about.</summary>
public sealed class MasukanEntryTests
{
    [Theory]
    [InlineData("ekspor-*.csv", "ekspor-2025.csv", true)]
    [InlineData("ekspor-*.csv", "Ekspor-.CSV", true)]
    [InlineData("ekspor-*.csv", "ekspor.csv", false)]
    [InlineData("ekspor-*.csv", "ekspor-2025.csv.txt", false)]
    [InlineData("*", "apa saja", true)]
    [InlineData("*", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b", "xxaxxbxx", false)]
    [InlineData("tw?.csv", "TW1.csv", true)]
    [InlineData("tw?.csv", "tw.csv", false)]
    [InlineData("tw?.csv", "tw12.csv", false)]
    [InlineData("tw?.csv", "tw😀.csv", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("[a].csv", "a.csv", false)]
    [InlineData("a\\b*", "A\\B.csv", true)]
    [InlineData(" ekspor.csv ", "ekspor.csv", true)]
    [InlineData("KAB. MAGÉLANG.xlsx", "Kab. Magélang.xlsx", true)]
    public void A_pattern_fits_the_whole_name_in_any_case(string berkas, string file, bool fits) =>
        Assert.Equal(fits, Entry(berkas).Matches(file, null));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(null, "Sheet1", true)]
    [InlineData("Sheet1", null, false)]
    [InlineData("Realisasi TW 1", "realisasi_tw-1", true)]
    [InlineData("Realisasi *", "REALISASI  2025", true)]
    [InlineData("Realisasi *", "Target 2025", false)]
    public void A_sheet_compares_after_normalisation(string? lembar, string? sheet, bool fits) =>
        Assert.Equal(fits, (Entry("*.xlsx") with { Lembar = lembar }).Matches("a.xlsx", sheet));

    /// <summary>A match that tried every division among the stars would not end.</summary>
    [Fact]
    public void A_pattern_of_many_stars_is_matched()
    {
        Assert.False(Entry(string.Concat(Enumerable.Repeat("a*", 500)) + "b").Matches(new string('a', 5000), null));
    }

    [Law]
    public void A_pattern_of_star_fits_what_the_regular_expression_fits(Tape tape)
    {
        var pattern = string.Concat(Enumerable.Range(0, tape.Choose(8)).Select(_ => tape.Pick("*", "?", "a", "B")));
        var name = string.Concat(Enumerable.Range(0, tape.Choose(12)).Select(_ => tape.Pick("a", "A", "b")));
        var regex = "^" + pattern.Replace("*", ".*").Replace("?", ".") + "$";
        var options = System.Text.RegularExpressions.RegexOptions.IgnoreCase;
        Assert.Equal(
            System.Text.RegularExpressions.Regex.IsMatch(name, regex, options, TimeSpan.FromSeconds(10)),
            FileGlob.Fits(pattern, name));
    }

    [Fact]
    public void A_cell_text_is_looked_up_without_case_and_edges()
    {
        var nilai = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            ["wilayah"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["Kec. Sokaraja "] = "33.02.19" },
        };
        var entry = Entry("a.csv") with { Nilai = nilai };
        Assert.Equal("33.02.19", entry.Nilai["wilayah"]["\u00A0KEC. SOKARAJA"]);
        Assert.False(entry.Nilai["wilayah"].ContainsKey("Sokaraja"));
    }

    [Fact]
    public void Headers_compare_without_points_degrees_and_case() =>
        Assert.Equal(MasukanEntry.KeyOf("No. IKU"), MasukanEntry.KeyOf(" no°_iku "));

    private static MasukanEntry Entry(string berkas) => new() { Berkas = berkas, Jenis = "realisasi" };
}
