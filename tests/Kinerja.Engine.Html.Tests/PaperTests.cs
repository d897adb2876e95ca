using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kinerja.Engine.Html.Tests;

/// <summary>What stands on paper.</summary>
public sealed partial class PaperTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, string, string> All =>
    [
        .. Pages.Names.SelectMany(row => new (string, string, string)[]
        {
            (row.Data, "297mm", "210mm"), (row.Data, "330mm", "210mm"),
        }),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Paper_holds_every_figure_of_the_tables(string name, string width, string height)
    {
        var html = Pages.Html(name);
        await using var opened = await browser.OpenAsync(html, 1280);
        var pdf = browser.PathOf("laporan.pdf");
        await opened.Page.PdfAsync(new() { Path = pdf, Width = width, Height = height, PrintBackground = true });
        var printed = Figures(await RunAsync("pdftotext", "-layout", pdf, "-"));
        var missing = Figures(string.Join('\n', Reports.Parse(html).QuerySelectorAll("table td")
                .Select(cell => cell.TextContent)))
            .Where(figure => printed.GetValueOrDefault(figure.Key) < figure.Value)
            .Select(figure => $"{figure.Key}: {printed.GetValueOrDefault(figure.Key)} of {figure.Value}");
        Assert.Equal("", string.Join(", ", missing));
        var points = PageSize().Match(await RunAsync("pdfinfo", pdf)).Groups["lebar"].Value;
        var expected = width == "297mm" ? 842 : 935;
        Assert.InRange(int.Parse(points, CultureInfo.InvariantCulture), expected - 2, expected + 2);
    }

    /// <summary>A printer cuts off whatever is wider than the paper.</summary>
    [Theory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public async Task No_table_is_wider_than_A4(string name)
    {
        const int widthOfA4 = 1046; // 277 mm between the margins, at 96 pixels per inch
        await using var opened = await browser.OpenAsync(Pages.Html(name), widthOfA4);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var wide = await opened.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("table")].filter(table => table.getBoundingClientRect().right > innerWidth + 1)
                .map(table => table.caption.textContent + table.getBoundingClientRect().right)
            """);
        Assert.Empty(wide);
    }

    /// <summary>How often each number occurs.</summary>
    private static Dictionary<string, int> Figures(string text) =>
        Figure().Matches(text).GroupBy(match => match.Value).ToDictionary(group => group.Key, group => group.Count());

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }

    /// <summary>The width of the first page in points, without the digits after the mark.</summary>
    [GeneratedRegex(@"Page size:\s+(?<lebar>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageSize();

    [GeneratedRegex(@"\d[\d.]*(,\d+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Figure();
}
