using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>A parser reads hostile texts back unchanged, and finds no element that they added.</summary>
public sealed class HostileTests
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><style>*{display:none}</style>", "<svg onload=x>",
        "</svg>", "</title>", "\"", "'", "`", "&lt;", "&#x3c;", "&", "<!--", "-->", "]]>", "{{ judul }}", "{% raw %}", "%}", "javascript:",
        "\u202E", "\u2066", "\u200F", "\u0000", "\u001B[2J", "\r\n", "\t", "\uFFFE",
        "\uD800", "שלום", "مرحبا", "漢字", "👩‍👩‍👧", "é", "  ", "x", "/",
        "</td></tr></table>", "</details>", "<base href=//x>", "\u2028", "=cmd|' /C calc'!A0",
    ];

    private static readonly int Elements = Count(Reports.Html(Form("x")));

    [Law]
    public void A_text_is_shown_as_it_is_and_adds_no_element(Tape tape)
    {
        var text = Text(tape);
        var page = Reports.Parse(Reports.Html(Form(text)));
        var shown = VisibleText.Of(text);
        Assert.Equal(Elements, page.All.Length);
        foreach (var place in (string[])["h2", "h3", "caption", "thead th", "tbody th", "td.s", "nav a"])
            Assert.Contains(page.QuerySelectorAll(place).Select(element => element.TextContent), IsShown);
        Assert.Equal(shown, page.QuerySelectorAll("p.catatan")[^1].TextContent);

        bool IsShown(string content) => content.Contains(shown, StringComparison.Ordinal);
    }

    [Law]
    public void A_text_in_a_picture_adds_nothing_that_acts(Tape tape)
    {
        var text = Text(tape);
        var tables = new[] { Contoh.Pohon(3, 20), Contoh.Tujuan(), Contoh.PerPredikat(), Contoh.Sebaran(3) };
        var page = Reports.Parse(Reports.Html([.. tables.Select(table => Replace(table, text))]));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("img, base, link, iframe, object, foreignObject, image, use"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_10_000_characters_stays_text()
    {
        var text = string.Concat(Enumerable.Repeat("<b>x", 2500));
        var page = Reports.Parse(Reports.Html(Form(text)));
        Assert.Equal(Elements, page.All.Length);
        Assert.Contains(page.QuerySelectorAll("tbody th"), cell => cell.TextContent == text);
    }

    private static string Text(Tape tape)
    {
        var text = string.Concat(Enumerable.Range(0, 1 + tape.Choose(8)).Select(_ =>
            tape.Flip() ? tape.Pick(Pieces) : ((char)tape.Choose(char.MaxValue + 1)).ToString()));
        return VisibleText.Of(text).Trim().Length > 0 ? text : text + "x";
    }

    private static Formulir Form(string text) => new("uji", text,
    [
        new Tabel
        {
            Kode = "uji",
            Judul = text + "!",
            Keterangan = text,
            Kolom = [new("nama", text), new("satuan", text, "a") { Jenis = JenisKolom.Singkat }, new("b", text, "b")],
            Baris = [new(JenisBaris.Isi, 1, [Sel.Dari(text), Sel.Dari(text), Sel.Dari(1m) with { Label = text }])],
            Catatan = [text],
        },
    ]);

    private static Tabel Replace(Tabel table, string text)
    {
        var rows = table.Baris.Select(row => row with { Sel = [.. row.Sel.Select(Cell)] });
        return table with { Judul = text, Baris = [.. rows] };

        Sel Cell(Sel cell) =>
            cell.Teks is null ? cell with { Label = text } : Sel.Dari(text) with { Predikat = text };
    }

    private static int Count(string html) => Reports.Parse(html).All.Length;
}
