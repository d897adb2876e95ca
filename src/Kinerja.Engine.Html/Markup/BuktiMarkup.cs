using Kinerja.Engine.Html.Tampilan;

namespace Kinerja.Engine.Html.Markup;

/// <summary>Writes the proofs, each folded, so that a link unfolds the one it leads to.</summary>
internal static class BuktiMarkup
{
    private const string Notasi = "Setiap bukti memuat langkah hitung dengan semua digitnya, dalam notasi rumus: titik "
        + "di depan desimal, koma di antara isian.";

    /// <param name="markup">The page.</param>
    /// <param name="page">What it shows.</param>
    /// <param name="sizeMaximum">The size from which the page is not kept, so that nothing more is written.</param>
    public static void Write(MarkupWriter markup, HalamanView page, long sizeMaximum)
    {
        if (page.JumlahBukti == 0 && page.Dihilangkan == 0) return;
        markup.Markup("<section class=\"bukti\" id=\"bukti\" aria-labelledby=\"bukti-j\">\n"u8)
            .Markup("<h2 id=\"bukti-j\">Bukti angka</h2>\n<p>"u8).Text(Notasi).Markup("</p>"u8);
        if (page.Dihilangkan > 0)
        {
            markup.Markup("\n<p class=\"peringatan\">"u8).Number(page.Dihilangkan)
                .Markup(page.Cakupan == CakupanBukti.Titik ? " bukti dari wilayah, tahun, atau triwulan lain "u8
                    : " bukti dari wilayah lain "u8)
                .Markup("tidak dimuat supaya berkas ini tidak terlalu besar. Buat laporan "u8)
                .Markup(page.Cakupan == CakupanBukti.Titik ? "wilayah, tahun, dan triwulan"u8 : "wilayah"u8)
                .Markup(" itu untuk melihatnya.</p>"u8);
        }
        foreach (var proof in page.Bukti)
        {
            if (markup.Length > sizeMaximum) return;
            Write(markup, proof);
        }
        markup.Markup("\n</section>"u8);
    }

    private static void Write(MarkupWriter markup, BuktiView proof)
    {
        markup.Markup("\n<details><summary>"u8).Text(proof.Judul).Markup("</summary>\n<div id=\""u8).Text(proof.Id)
            .Markup("\" tabindex=\"-1\">\n<ol>"u8);
        foreach (var step in proof.Langkah) Write(markup, step);
        markup.Markup("\n</ol>\n<p>Kembali ke:"u8);
        for (var at = 0; at < proof.Kembali.Count; at++)
        {
            markup.Markup(at > 0 ? ", <a href=\"#"u8 : " <a href=\"#"u8).Text(proof.Kembali[at].Id)
                .Markup("\">"u8).Text(proof.Kembali[at].Judul).Markup("</a>"u8);
        }
        markup.Markup("</p>\n</div>\n</details>"u8);
    }

    private static void Write(MarkupWriter markup, LangkahView step)
    {
        markup.Markup("\n<li><strong>"u8).Text(step.Nama).Markup("</strong> = "u8).Text(step.Hasil);
        if (step.Tampil.Length > 0) markup.Markup(" (di tabel "u8).Text(step.Tampil).Markup(")"u8);
        if (step.Rumus.Length > 0) markup.Markup("<br><code>"u8).Text(step.Rumus).Markup("</code>"u8);
        if (step.Sama is { } other)
        {
            markup.Markup("<br>Langkahnya sama dengan di <a href=\"#"u8).Text(other.Id).Markup("\">"u8)
                .Text(other.Judul).Markup("</a>."u8);
        }
        foreach (var note in step.Catatan) markup.Markup("<br>"u8).Text(note);
        markup.Markup("</li>"u8);
    }
}
