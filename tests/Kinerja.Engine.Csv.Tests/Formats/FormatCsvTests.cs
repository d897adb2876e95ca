using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Formats;

/// <summary>The page for operators lists the columns that the reader accepts.</summary>
public sealed partial class FormatCsvTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "format-csv.md"));

    private static readonly Dictionary<string, IReadOnlyList<CsvColumn>> Columns = new(StringComparer.Ordinal)
    {
        ["indikator.csv"] = [.. Schema.IndikatorFile],
        ["cascading.csv"] = [.. Schema.CascadingFile],
        ["variabel.csv"] = [.. Schema.VariabelFile],
        ["skala.csv"] = [.. Schema.SkalaFile],
        ["wilayah.csv"] = [.. Schema.WilayahFile],
        ["target.csv"] = TargetForm.All,
        ["realisasi.csv"] = RealisasiForm.All,
        ["skm.csv"] = SkmForm.All,
        ["anggaran.csv"] = AnggaranForm.All,
        ["pembanding.csv"] = PembandingForm.All,
    };

    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];
    private static readonly List<(string Name, string Mark)> NoNames = []; // of four quarters: {tw} gives them

    public static TheoryData<string> Files => [.. Columns.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_column_and_alias_is_documented(string file)
    {
        var known = Columns[file].SelectMany(column => column.Tiers.SelectMany(
            (tier, weak) => tier.Select(name => $"{column.Name}: {name}{new string('°', weak)}")));
        var documented = Rows(file).Where(row => !IsOfFile(row.Column)).SelectMany(Expand)
            .Select(one => $"{one.Column}: {one.Name}{one.Mark}");
        Assert.Equal(Sorted(known), Sorted(documented));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_example_of_a_header_names_its_column(string file) => Assert.All(
        Rows(file), row => Assert.Contains(
            TableHeader.Normalize(row.Example.Split('(')[0]),
            row.Names.Prepend((row.Column, "")).SelectMany(one => Expand(row with { Names = [one] }))
                .Select(one => one.Name)));

    [Fact]
    public void Every_documented_name_of_an_unsur_has_its_number() => Assert.All(
        Enumerable.Range(1, 14), number => Assert.All(
            Rows("skm.csv").Single(row => IsOfFile(row.Column)).Names,
            one => Assert.Equal(number, SkmSchema.Number(With(one.Name, number, "{n}")))));

    [Fact]
    public void Every_documented_name_of_a_target_by_year_has_its_year() => Assert.All(
        (int[])[1900, 2025, 2200], year => Assert.All(
            Rows("target.csv").Single(row => IsOfFile(row.Column)).Names,
            one => Assert.Equal(year, TargetColumns.Year(With(one.Name, year)))));

    [Fact]
    public void Every_result_file_is_documented()
    {
        var hasil = KinerjaFolder.Read(Repository.PathOf("samples", "kabupaten-contoh")).Calculate();
        Assert.All(HasilWriter.Files(hasil), file => Assert.Contains($"### `{file}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_is_documented() => Assert.All(
        typeof(KinerjaOptions).GetProperties().Select(property => property.Name),
        name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    /// <summary>The rows of the table of columns of a file.</summary>
    private static IEnumerable<Row> Rows(string file) => Page.Split("\n## ")
        .Single(section => section.Split('\n')[0].Contains($". `{file}`", StringComparison.Ordinal)).Split('\n')
        .SkipWhile(line => !line.StartsWith("| kolom | wajib | nama lain |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')).Select(cells => new Row(
            Names(cells[1])[0].Name, [.. Names(cells[1]) is [var one] ? [one] : NoNames, .. Names(cells[3])],
            Names(cells[4])[0].Name));

    /// <summary>The names in backticks, each with the marks of weakness after it.</summary>
    private static List<(string Name, string Mark)> Names(string cell) =>
        [.. InBackticks().Matches(cell).Select(match => (match.Groups["name"].Value, match.Groups["mark"].Value))];

    /// <summary>The names of a row, with every way to write a quarter in place of <c>{tw}</c>; in place of <c>{tw+}</c>
    /// a Roman number too.</summary>
    private static IEnumerable<(string Column, string Name, string Mark)> Expand(Row row)
    {
        var isQuarters = row.Names.Exists(one => one.Name.Contains("{tw", StringComparison.Ordinal));
        foreach (var (name, mark) in row.Names)
        {
            for (var q = 1; isQuarters && q <= 4; q++)
            {
                var place = name.Contains("{tw+}", StringComparison.Ordinal) ? "{tw+}" : "{tw}";
                foreach (var way in place == "{tw}" ? Ways(q) : Ways(q).Append(Roman[q - 1]))
                    yield return (row.Column[..^1] + q, name.Replace(place, way, StringComparison.Ordinal), mark);
            }
            if (!isQuarters) yield return (row.Column, With(With(name, 1, "{n}"), 2026), mark);
        }
    }

    private static IEnumerable<string> Ways(int quarter) => Names(Page.Split('\n')
        .SkipWhile(line => !line.StartsWith("| triwulan | `{tw}` |", StringComparison.Ordinal))
        .First(line => line.StartsWith($"| {quarter} |", StringComparison.Ordinal)).Split('|')[2])
        .Select(one => one.Name);

    /// <summary>Whether the header of each file decides the columns of a row: unsur and years.</summary>
    private static bool IsOfFile(string column) => column is "u{n}" or "target_{tahun}";

    private static string With(string name, int number, string place = "{tahun}") =>
        name.Replace(place, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static List<string> Sorted(IEnumerable<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex("`(?<name>[^`]+)`(?<mark>°*)", RegexOptions.None, 1000)]
    private static partial Regex InBackticks();

    /// <summary>One row of a table of columns.</summary>
    /// <param name="Column">The name of the column; the first of four for quarters.</param>
    /// <param name="Names">The name and the other names, with their marks.</param>
    /// <param name="Example">A header of a real file.</param>
    private sealed record Row(string Column, List<(string Name, string Mark)> Names, string Example);
}
