using Kinerja.Engine.Laporan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Html.Tests;

/// <summary>The proofs behind the numbers.</summary>
public sealed class BuktiTests
{
    [Fact]
    public void Every_number_with_a_proof_links_to_it_and_each_proof_is_there_once()
    {
        var laporan = Reports.Of(Reports.Sokaraja);
        var page = Reports.Parse(Reports.Html(laporan));
        var wanted = laporan.Tabel.SelectMany(table => table.Baris.Concat(table.Kaki)).SelectMany(row => row.Sel)
            .Where(cell => cell.Bukti is not null).ToList();
        Assert.Equal(wanted.Count, page.QuerySelectorAll("td a").Length);
        var distinct = wanted.Select(cell => cell.Bukti).Distinct().Count();
        Assert.Equal(distinct, page.QuerySelectorAll(".bukti details").Length);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link =>
            Assert.Single(page.QuerySelectorAll($"[id='{link.GetAttribute("href")![1..]}']")));
    }

    [Fact]
    public void A_proof_has_the_steps_of_the_engine()
    {
        var bukti = new Bukti(JenisBukti.Indikator, "33.02.19", "P5.1", 2022, Triwulan.IV);
        var page = Reports.Parse(Reports.Html(Reports.Tabel(
            [new("a", "A") { Jenis = JenisKolom.Persen }], Reports.Baris(Sel.Dari(Angka.Nilai.Of(94.44m), bukti)))));
        var steps = page.QuerySelectorAll(".bukti li").Select(step => step.TextContent).ToList();
        Assert.Contains(steps, step => step.StartsWith(
            "Realisasi = 94.44444444444444444444444444 (di tabel 94,44)Persen(desa_dibina, jumlah_desa) = Persen(17, 18)",
            StringComparison.Ordinal));
        Assert.StartsWith("Indikator P5.1 ", page.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_whose_row_does_not_exist_has_no_link()
    {
        var bukti = new Bukti(JenisBukti.Simpul, "33.02.19", "TIDAK-ADA", 2022, Triwulan.IV);
        var page = Reports.Parse(Reports.Html(Reports.Tabel(
            [new("a", "A") { Jenis = JenisKolom.Persen }], Reports.Baris(Sel.Dari(Angka.Nilai.Of(1m), bukti)))));
        Assert.Empty(page.QuerySelectorAll("td a, .bukti"));
    }

    [Fact]
    public void A_file_that_is_too_large_keeps_only_the_proofs_of_its_wilayah_and_says_so()
    {
        var hasil = Reports.Hasil("kabupaten-contoh");
        var titik = Titik.Cari(hasil, "99.99")!;
        var kecamatan = new Bukti(JenisBukti.Simpul, "99.99.01", "T1", titik.Tahun, titik.Triwulan);
        var table = Reports.Tabel([new("a", "A") { Jenis = JenisKolom.Persen }],
            Reports.Baris(Sel.Dari(Angka.Nilai.Of(1m), kecamatan)),
            Reports.Baris(Sel.Dari(Angka.Nilai.Of(1m), kecamatan with { Wilayah = "99.99" })));
        var isi = new Tampilan.Isi(hasil, titik, "Kabupaten", 2, [new Formulir("uji", "Uji", [table])]);
        using var stream = new MemoryStream();
        HtmlLaporanWriter.Write(stream, isi, new PilihanHtml { UkuranMaksimum = 1000 });
        var page = Reports.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Single(page.QuerySelectorAll("td a"));
        Assert.StartsWith("1 bukti dari wilayah lain", page.QuerySelector(".peringatan")!.TextContent, StringComparison.Ordinal);
    }
}
