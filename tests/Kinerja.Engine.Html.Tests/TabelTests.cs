using Kinerja.Engine.Angka;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Tests;

/// <summary>Tables as markup.</summary>
public sealed class TabelTests
{
    private static readonly Kolom Nama = new("nama", "Nama");
    private static readonly Kolom Angka = new("angka", "Angka") { Jenis = JenisKolom.Angka };

    [Fact]
    public void Numbers_are_Indonesian()
    {
        Assert.Equal("1.234,57", Shown(JenisKolom.Angka, Sel.Dari(1234.567m)));
        Assert.Equal("94,44\u00A0%", Shown(JenisKolom.Persen, Sel.Dari(94.444m)));
        Assert.Equal("12\u00A0%", Shown(JenisKolom.Angka, Sel.Dari(12m) with { IsPersen = true }));
        Assert.Equal("1.250.000", Shown(JenisKolom.Rupiah, Sel.Dari(1250000m)));
        Assert.Equal("3", Shown(JenisKolom.Cacah, Sel.Dari(3.4m)));
        Assert.Equal("80 s.d. 90", Shown(JenisKolom.Angka, Sel.Dari(80m) with { Atas = 90 }));
        Assert.Equal("82 (A)", Shown(JenisKolom.Angka, Sel.Dari(82m) with { Label = "A" }));
        Assert.Equal("", Shown(JenisKolom.Angka, Sel.Kosong));
    }

    [Fact]
    public void A_missing_number_is_a_dash_with_its_reason_on_screen_on_paper_and_when_read_aloud()
    {
        var page = Reports.Parse(Reports.Html(Reports.Tabel([Nama, Angka], Reports.Baris(
            Sel.Dari("a"), Sel.Dari(Nilai.Missing(Alasan.TargetKosong))))));
        Assert.Equal("–a kosong: tidak ada target", page.QuerySelector("td.n")!.TextContent);
        Assert.Equal("tidak ada target", page.QuerySelector("td.n [title]")!.GetAttribute("title"));
        Assert.Equal("Tidak ada angka: a\u00A0tidak ada target.", page.QuerySelector(".catatan")!.TextContent);
    }

    [Fact]
    public void A_predikat_is_a_sign_beside_the_number_and_its_whole_word_is_told()
    {
        var page = Reports.Parse(Reports.Html(Reports.Tabel([Nama, Angka], Reports.Baris(
            Sel.Dari("a"), Sel.Dari(60m) with { Predikat = "Rendah" }))));
        var sign = page.QuerySelector("td abbr")!;
        Assert.Equal(("R", "Rendah", "p4"), (sign.TextContent, sign.GetAttribute("title"), sign.ClassName));
    }

    [Fact]
    public void Equal_upper_levels_of_a_header_are_one_cell()
    {
        var page = Reports.Parse(Reports.Html(Reports.Tabel(
            [new("a", "Satu"), new("b", "TW I", "Target"), new("c", "TW I", "Realisasi"), new("d", "TW II", "Target")],
            Reports.Baris(Sel.Dari("x"), Sel.Dari(1m), Sel.Dari(2m), Sel.Dari(3m)))));
        var heads = page.QuerySelectorAll("thead tr").Select(row => string.Join(" | ", row.Children.Select(cell =>
            $"{cell.TextContent} {cell.GetAttribute("scope")} {cell.GetAttribute("colspan")} {cell.GetAttribute("rowspan")}".TrimEnd())));
        Assert.Equal(["Satu col  2 | TW I colgroup 2 | TW II col", "Target col | Realisasi col | Target col"], heads);
    }

    [Fact]
    public void A_kelompok_starts_a_group_whose_header_it_is()
    {
        Kolom number = new("no", "No") { Jenis = JenisKolom.Singkat };
        var page = Reports.Parse(Reports.Html(Reports.Tabel([number, Nama, Angka],
            Reports.Baris(Sel.Dari("1"), Sel.Dari("a"), Sel.Dari(1m)),
            new Baris(JenisBaris.Kelompok, 2, [Sel.Kosong, Sel.Dari("Program"), Sel.Kosong]),
            Reports.Baris(Sel.Dari("2"), Sel.Dari("b"), Sel.Dari(2m)))));
        Assert.Equal(2, page.QuerySelectorAll("tbody").Length);
        var head = page.QuerySelector("tr.kelompok th")!;
        Assert.Equal(("Program", "rowgroup", "2", "--i:2"), (head.TextContent, head.GetAttribute("scope"),
            head.GetAttribute("colspan"), head.GetAttribute("style")));
        Assert.Equal(["a", "b"], page.QuerySelectorAll("th[scope=row]").Select(cell => cell.TextContent));
    }

    private static string Shown(JenisKolom jenis, Sel sel)
    {
        var table = Reports.Tabel([Nama, new("x", "X") { Jenis = jenis }], Reports.Baris(Sel.Dari("a"), sel));
        return Reports.Parse(Reports.Html(table)).QuerySelector("td.n")!.TextContent;
    }
}
