using System.Globalization;
using AngleSharp.Html.Dom;
using Kinerja.Engine.Html.Tampilan;
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
        var page = Large(KecamatanAt, KabupatenAt);
        Assert.Single(page.QuerySelectorAll("td a"));
        Assert.StartsWith("1 bukti dari wilayah lain", page.QuerySelector(".peringatan")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_still_too_large_keeps_only_the_proofs_of_its_own_quarter_and_says_so()
    {
        var page = Large(KecamatanAt, KabupatenAt, titik => KabupatenAt(titik) with { Triwulan = Triwulan.I });
        Assert.Single(page.QuerySelectorAll("td a"));
        Assert.StartsWith(
            "2 bukti dari wilayah, tahun, atau triwulan lain", page.QuerySelector(".peringatan")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>
    /// A long list of inputs leaves out the rumus with its numbers, and another quarter of the row links to the same
    /// list.
    /// </summary>
    [Theory]
    [InlineData("kabupaten-contoh", 20)]
    [InlineData("renstra-2022-2026", 0)]
    public void Every_number_of_every_step_stands_in_its_proof_or_in_the_one_it_links_to(
        string sample, int minimum)
    {
        var hasil = Reports.Hasil(sample);
        var laporan = Reports.Of(hasil);
        var proofs = Reports.Parse(Reports.Html(laporan)).QuerySelectorAll(".bukti div[id]").ToDictionary(
            proof => proof.Id!, proof => proof.QuerySelectorAll("li").ToList(), StringComparer.Ordinal);
        var wanted = laporan.Tabel.SelectMany(table => table.Baris.Concat(table.Kaki)).SelectMany(row => row.Sel)
            .Select(cell => cell.Bukti).OfType<Bukti>().Distinct().ToList();
        var finder = new BuktiFinder(hasil);
        var (inputs, listed, linked) = (0, 0, 0);
        for (var at = 0; at < wanted.Count; at++)
        {
            var steps = finder.Find(wanted[at])!.Explain();
            Assert.Equal(steps.Length, proofs[$"b{at + 1}"].Count);
            foreach (var (step, item) in steps.Zip(proofs[$"b{at + 1}"]))
            {
                var shown = item;
                if (item.QuerySelector("a") is { } link)
                {
                    shown = proofs[link.GetAttribute("href")![1..]].First(other => other.QuerySelector("a") is null
                        && other.TextContent.StartsWith($"{step.Nama} = {Number(step.Hasil)}", StringComparison.Ordinal));
                    linked++;
                }
                if (step.Ungkapan is not { } all) continue;
                if (shown.TextContent.Contains($"= {all}", StringComparison.Ordinal)) continue;
                listed++;
                foreach (var input in step.Inputs)
                {
                    Assert.Contains($"{input.Nama} = {Number(input.Nilai)}", shown.TextContent, StringComparison.Ordinal);
                    Assert.Contains(input.Asal, shown.TextContent, StringComparison.Ordinal);
                    inputs++;
                }
            }
        }
        Assert.InRange(inputs, minimum, int.MaxValue);
        Assert.InRange(listed, minimum, int.MaxValue);
        Assert.InRange(linked, minimum, int.MaxValue);
    }

    private static string Number(Angka.Nilai number) =>
        number.Value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "kosong";

    private static Bukti KabupatenAt(Titik titik) =>
        new(JenisBukti.Simpul, "99.99", "T1", titik.Tahun, titik.Triwulan);

    private static Bukti KecamatanAt(Titik titik) => KabupatenAt(titik) with { Wilayah = "99.99.01" };

    /// <summary>The page of a table with these proofs, when a page may have 1 000 bytes only.</summary>
    private static IHtmlDocument Large(params Func<Titik, Bukti>[] proofs)
    {
        var hasil = Reports.Hasil("kabupaten-contoh");
        var titik = Titik.Cari(hasil, "99.99")!;
        var table = Reports.Tabel([new("a", "A") { Jenis = JenisKolom.Persen }],
            [.. proofs.Select(bukti => Reports.Baris(Sel.Dari(Angka.Nilai.Of(1m), bukti(titik))))]);
        var isi = new Isi(hasil, titik, "Kabupaten", 2, [new Formulir("uji", "Uji", [table])]);
        using var stream = new MemoryStream();
        HtmlLaporanWriter.Write(stream, isi, new PilihanHtml { UkuranMaksimum = 1000 });
        return Reports.Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
