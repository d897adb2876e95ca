using Kinerja.Engine.Html.Tampilan;

namespace Kinerja.Engine.Html.Markup;

/// <summary>Writes a form: its tables, each with its picture above and its notes below.</summary>
internal static class FormulirMarkup
{
    public static void Write(MarkupWriter markup, FormulirView form)
    {
        markup.Markup("<section class=\"formulir\" id=\""u8).Text(form.Id)
            .Markup("\" aria-labelledby=\""u8).Text(form.Id).Markup("-j\">\n<h2 id=\""u8).Text(form.Id)
            .Markup("-j\">"u8).Text(form.Judul).Markup("</h2>"u8);
        foreach (var table in form.Tabel) Write(markup, table);
        markup.Markup("\n</section>\n"u8);
    }

    private static void Write(MarkupWriter markup, TabelView table)
    {
        markup.Markup("\n<div class=\"tabel\" id=\""u8).Text(table.Id).Markup("\">"u8);
        if (table.HasJudul) markup.Markup("\n<h3>"u8).Text(table.Judul).Markup("</h3>"u8);
        markup.Markup("\n"u8).Markup(table.Gambar);
        TabelMarkup.Write(markup, table);
        if (table.Alasan.Count > 0) Reasons(markup, table.Alasan);
        foreach (var note in table.Catatan) markup.Markup("\n<p class=\"catatan\">"u8).Text(note).Markup("</p>"u8);
        markup.Markup("\n</div>"u8);
    }

    /// <summary>What the letters beside missing numbers mean.</summary>
    private static void Reasons(MarkupWriter markup, IReadOnlyList<AlasanView> reasons)
    {
        markup.Markup("\n<p class=\"catatan\">Tidak ada angka:"u8);
        for (var at = 0; at < reasons.Count; at++)
        {
            markup.Markup(at > 0 ? "; <sup>"u8 : " <sup>"u8).Text(reasons[at].Huruf)
                .Markup("</sup>&nbsp;"u8).Text(reasons[at].Teks);
        }
        markup.Markup(".</p>"u8);
    }
}
