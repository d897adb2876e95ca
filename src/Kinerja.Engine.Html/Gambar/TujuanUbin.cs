using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>One tile per tujuan, from the table <c>ringkasan-tujuan</c>.</summary>
internal static class TujuanUbin
{
    private const int NameMaximum = 200;

    public static string Draw(Tabel table, PredikatScale scale, int desimal)
    {
        if (table.IndexOf("capaian") < 0) return "";
        var markup = new SvgBuilder().Markup($"""<ul class="ubin">""");
        foreach (var row in table.Baris.Where(row => row.Jenis != JenisBaris.Isian))
            Tile(markup, table, row, scale, desimal);
        return markup.Markup($"</ul>").ToString();
    }

    private static void Tile(SvgBuilder markup, Tabel table, Baris row, PredikatScale scale, int desimal)
    {
        var capaian = row.Sel[table.IndexOf("capaian")];
        var label = Text("predikat") is { Length: > 0 } word ? word : capaian.Predikat ?? "";
        var kelas = scale.Of(capaian.Predikat ?? label).Kelas;
        markup.Markup($"<li><p>").Encoded(VisibleName.Short($"{Text("kode")} {Text("nama")}".Trim(), NameMaximum))
            .Markup($"""</p><p><b class="besar">""").Encoded(Text("capaian")).Markup($"</b> ");
        if (label.Length > 0)
            markup.Markup($"""<span class="contoh {kelas}">""").Encoded(VisibleName.Of(label)).Markup($"</span>");
        else if (capaian.Nilai?.Alasan is { } reason) markup.Encoded(reason.Uraian());
        markup.Markup($"</p>");
        if (Text("perubahan") is { Length: > 0 } change)
            markup.Markup($"<p>Perubahan sejak triwulan lalu: ").Encoded(change).Markup($"</p>");
        if (Text("kelengkapan") is { Length: > 0 } share)
        {
            markup.Markup($"<p>Kelengkapan ").Encoded(share);
            if (row.Sel[table.IndexOf("kelengkapan")].Nilai?.Value is { } value)
                markup.Markup($"""<span class="rel" style="--p:{Share(value)}"></span>""");
            markup.Markup($"</p>");
        }
        markup.Markup($"</li>");

        string Text(string peran) => table.IndexOf(peran) is >= 0 and var at
            ? CellText.Of(row.Sel[at], table.Kolom[at].Jenis, desimal) : "";
    }

    private static string Share(decimal percent) =>
        ((int)Math.Clamp(percent, 0, 100)).ToString(CultureInfo.InvariantCulture);
}
