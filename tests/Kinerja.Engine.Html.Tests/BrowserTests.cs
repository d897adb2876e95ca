using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Kinerja.Engine.Html.Tests;

/// <summary>What a browser makes of a page: on a telephone, a tablet and a screen, light and dark.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly int[] Widths = [390, 768, 1280];

    /// <summary>
    /// Rows and proofs repeat their markup, and axe looks at every element for seconds: a few of them are enough. Rows
    /// that differ in colour only are the matter of <see cref="WarnaTests"/>.
    /// </summary>
    private const string KeepFew = """
        document.querySelectorAll(".bukti details ~ details ~ details, tbody ~ tbody ~ tbody ~ tbody ~ tbody, " +
            "tbody tr ~ tr ~ tr ~ tr ~ tr, .gambar svg svg ~ svg ~ svg ~ svg ~ svg ~ svg").forEach(one => one.remove())
        """;

    public static TheoryData<string, bool> All =>
        [.. Pages.Names.Select(row => (row.Data, false)), .. Pages.Names.Select(row => (row.Data, true))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_fits_every_width_asks_for_nothing_and_says_nothing(string name, bool isDark)
    {
        await using var opened = await browser.OpenAsync(Pages.Html(name), Widths[0], isDark);
        foreach (var width in Widths)
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            var overflow = await opened.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - innerWidth");
            Assert.True(overflow <= 0, $"{width} px: {overflow} px too wide");
        }
        Assert.Empty(opened.Messages);
        Assert.Single(opened.Requests);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_page_has_no_violation_of_WCAG_2_2_AA(string name, bool isDark)
    {
        await using var opened = await browser.OpenAsync(Pages.Html(name), Widths[0], isDark, bypassesPolicy: true);
        await opened.Page.EvaluateAsync(KeepFew);
        foreach (var width in Widths)
        {
            await opened.Page.SetViewportSizeAsync(width, 900);
            var result = await opened.Page.RunAxe(new AxeRunOptions
            {
                RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
                ResultTypes = [ResultType.Violations],
            });
            Assert.True(result.Violations.Length == 0, $"{width} px: " + string.Join('\n', result.Violations.Select(
                one => $"{one.Id}: {one.Nodes[0].Html} ({one.Nodes.Length} times)")));
        }
    }

    [Fact]
    public async Task The_key_Tab_reaches_every_link()
    {
        var withProofs = Reports.Of(Reports.Sokaraja).Formulir.Single(form => form.Kode == "pengukuran");
        var html = Reports.Html(Contoh.Semua(), withProofs);
        await using var opened = await browser.OpenAsync(html, 1280);
        var links = await opened.Page.EvaluateAsync<int>("""
            window.reached = new Set();
            document.addEventListener("focusin", event => reached.add(event.target));
            [...document.links].filter(link => !link.closest("details:not([open])")).length
            """);
        Assert.InRange(links, 100, 2000);
        for (var i = 0; i < 2500; i++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            var isAsked = i % 100 == 99;
            if (isAsked && await opened.Page.EvaluateAsync<bool>("document.activeElement === document.body")) break;
        }
        var missed = await opened.Page.EvaluateAsync<string[]>("""
            [...document.links].filter(link => !link.closest("details:not([open])") && !reached.has(link))
                .map(link => link.outerHTML)
            """);
        Assert.Empty(missed);
    }

    [Fact]
    public async Task A_link_opens_its_proof_without_script_and_the_proof_leads_back()
    {
        await using var opened = await browser.OpenAsync(
            Pages.Html("sokaraja-2022"), 1280, hasScript: false);
        var link = opened.Page.Locator("td a").First;
        var proof = opened.Page.Locator(await link.GetAttributeAsync("href") ?? "");
        Assert.False(await proof.IsVisibleAsync());
        await link.ClickAsync();
        await proof.WaitForAsync(new() { State = WaitForSelectorState.Visible });
        await Assertions.Expect(proof).ToBeInViewportAsync();
        await proof.Locator("a").First.ClickAsync();
        await Assertions.Expect(opened.Page.Locator("td:target")).ToBeInViewportAsync();
    }

    /// <summary>The heat map of the sample has 34 rows, and the lowest unsur three.</summary>
    [Fact]
    public async Task A_long_table_is_filtered_by_keys_and_prints_whole()
    {
        await using var opened = await browser.OpenAsync(Pages.Html("kabupaten-contoh"), 1280);
        var table = opened.Page.Locator("#t-kabupaten-8a");
        var input = table.GetByLabel("Saring baris");
        await input.FocusAsync();
        await opened.Page.Keyboard.TypeAsync("CONTOH 07");
        var rows = table.Locator("tbody tr");
        Assert.Equal(34, await rows.CountAsync());
        await Assertions.Expect(rows.Filter(new() { Visible = true })).ToHaveCountAsync(1);
        await Assertions.Expect(table.GetByRole(AriaRole.Status)).ToContainTextAsync("1 dari 34 baris");
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(input).ToBeHiddenAsync();
        await Assertions.Expect(rows.Filter(new() { Visible = true })).ToHaveCountAsync(34);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await input.FillAsync("");
        await Assertions.Expect(rows.Filter(new() { Visible = true })).ToHaveCountAsync(34);
        Assert.Equal(0, await opened.Page.Locator("#t-skm-terendah .saring").CountAsync());
        Assert.Empty(opened.Messages);
    }

    /// <summary>The wilayah 07 has a rank below each of three simpul: three headings and three rows.</summary>
    [Fact]
    public async Task A_heading_stays_with_the_rows_that_a_filter_leaves()
    {
        await using var opened = await browser.OpenAsync(Pages.Html("kabupaten-contoh"), 1280);
        var table = opened.Page.Locator("#t-kabupaten-8b");
        await table.GetByLabel("Saring baris").FillAsync("contoh 07");
        var rows = table.Locator("tbody tr").Filter(new() { Visible = true });
        await Assertions.Expect(rows).ToHaveCountAsync(6);
        Assert.Equal(3, await table.Locator("tbody tr.kelompok").Filter(new() { Visible = true }).CountAsync());
    }

    [Theory]
    [InlineData(5, 30)]
    [InlineData(150, 200)]
    public async Task Boxes_of_a_pohon_do_not_overlap_and_hold_their_texts(int simpul, int nameLength)
    {
        await using var opened = await browser.OpenAsync(Reports.Html(Contoh.Pohon(simpul, nameLength)), 1280);
        var faults = await opened.Page.EvaluateAsync<string[]>("""
            (() => {
              const boxes = [...document.querySelectorAll(".gambar svg svg")];
              const areas = boxes.map(box => box.querySelector("rect").getBoundingClientRect());
              const faults = [];
              areas.forEach((a, i) => areas.slice(i + 1).forEach(b => {
                if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) faults.push("boxes");
              }));
              boxes.forEach((box, i) => {
                const lines = [...box.querySelectorAll("text")].map(text => text.getBoundingClientRect());
                lines.forEach((line, at) => {
                  const area = areas[i];
                  if (line.left < area.left || line.right > area.right || line.bottom > area.bottom + 1)
                    faults.push("out: " + box.textContent.slice(0, 60));
                  if (at > 0 && line.top < lines[at - 1].top + 8) faults.push("lines");
                });
              });
              return faults.concat(boxes.length === 0 ? ["no box"] : []);
            })()
            """);
        Assert.Empty(faults);
    }
}
