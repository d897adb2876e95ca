using Kinerja.Engine.Html.Tampilan;

namespace Kinerja.Engine.Html.Markup;

/// <summary>Writes a table inside the region that scrolls it.</summary>
internal static class TabelMarkup
{
    public static void Write(MarkupWriter markup, TabelView table)
    {
        markup.Markup("\n<div class=\"gulir\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel "u8).Text(table.Judul)
            .Markup("\">\n<table style=\"--k:"u8).Number(table.Lebar).Markup("\">\n<caption>"u8);
        if (table.Keterangan.Length > 0)
            markup.Markup("<span class=\"vh\">"u8).Text(table.Judul).Markup(": </span><span>"u8).Text(table.Keterangan);
        else markup.Markup("<span>"u8).Text(table.Judul);
        markup.Markup("</span></caption>\n<thead>"u8);
        foreach (var row in table.Kepala) Head(markup, row);
        markup.Markup("\n</thead>"u8);
        foreach (var group in table.Kelompok)
        {
            markup.Markup("\n<"u8).Text(group.Unsur).Markup(">"u8);
            foreach (var row in group.Baris) Row(markup, row);
            markup.Markup("\n</"u8).Text(group.Unsur).Markup(">"u8);
        }
        markup.Markup("\n</table>\n</div>"u8);
    }

    private static void Head(MarkupWriter markup, IReadOnlyList<KepalaView> row)
    {
        markup.Markup("\n<tr>"u8);
        foreach (var head in row)
        {
            markup.Markup("<th scope=\""u8).Text(head.Lingkup).Markup("\" class=\""u8).Text(head.Kelas);
            markup.Markup("\""u8);
            if (head.Kolom > 1) markup.Markup(" colspan=\""u8).Number(head.Kolom).Markup("\""u8);
            if (head.Baris > 1) markup.Markup(" rowspan=\""u8).Number(head.Baris).Markup("\""u8);
            markup.Markup(">"u8).Text(head.Judul).Markup("</th>"u8);
        }
        markup.Markup("</tr>"u8);
    }

    private static void Row(MarkupWriter markup, BarisView row)
    {
        markup.Markup("\n<tr"u8);
        if (row.Kelas.Length > 0) markup.Markup(" class=\""u8).Text(row.Kelas).Markup("\""u8);
        markup.Markup(">"u8);
        foreach (var cell in row.Sel)
        {
            if (cell.Lingkup.Length > 0) Name(markup, cell);
            else Cell(markup, cell);
        }
        markup.Markup("</tr>"u8);
    }

    private static void Name(MarkupWriter markup, SelView cell)
    {
        markup.Markup("<th scope=\""u8).Text(cell.Lingkup).Markup("\" class=\""u8).Text(cell.Kelas).Markup("\""u8);
        if (cell.Kolom > 1) markup.Markup(" colspan=\""u8).Number(cell.Kolom).Markup("\""u8);
        if (cell.Tingkat > 0) markup.Markup(" style=\"--i:"u8).Number(cell.Tingkat).Markup("\""u8);
        markup.Markup(">"u8).Text(cell.Teks).Markup("</th>"u8);
    }

    private static void Cell(MarkupWriter markup, SelView cell)
    {
        markup.Markup("<td class=\""u8).Text(cell.Kelas).Markup("\""u8);
        if (cell.Id.Length > 0) markup.Markup(" id=\""u8).Text(cell.Id).Markup("\""u8);
        markup.Markup(">"u8);
        if (cell.Teks.Length > 0) Figure(markup, cell);
        markup.Markup("</td>"u8);
    }

    /// <summary>The text with its link, the reason why it is missing, and its predikat.</summary>
    private static void Figure(MarkupWriter markup, SelView cell)
    {
        var hasProof = cell.Bukti.Length > 0;
        if (hasProof) markup.Markup("<a href=\"#"u8).Text(cell.Bukti).Markup("\">"u8);
        if (cell.Alasan.Length > 0)
        {
            markup.Markup("<span class=\"kosong\" title=\""u8).Text(cell.Alasan).Markup("\">"u8).Text(cell.Teks)
                .Markup("<sup aria-hidden=\"true\">"u8).Text(cell.Huruf)
                .Markup("</sup></span><span class=\"vh\"> kosong: "u8).Text(cell.Alasan).Markup("</span>"u8);
        }
        else if (cell.Tanda.Length == 0 && cell.Warna.Length > 0)
        {
            markup.Markup("<span class=\"contoh "u8).Text(cell.Warna).Markup("\">"u8).Text(cell.Teks)
                .Markup("</span>"u8);
        }
        else
        {
            markup.Text(cell.Teks);
        }
        if (hasProof) markup.Markup("</a>"u8);
        if (cell.Predikat.Length == 0) return;
        markup.Markup(" <abbr class=\""u8).Text(cell.Warna).Markup("\" title=\""u8).Text(cell.Predikat)
            .Markup("\">"u8).Text(cell.Tanda).Markup("</abbr>"u8);
    }
}
