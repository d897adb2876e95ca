using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>The number of indikator per predikat as bars, from the table <c>ringkasan-predikat</c>.</summary>
internal static class PredikatGambar
{
    private const int Width = 480;
    private const int Row = 28;
    private const int LabelWidth = 150;
    private const int NumberWidth = 60;
    private const int LabelMaximum = 18;

    public static string Draw(Tabel table, PredikatScale scale, int desimal, string id)
    {
        var (name, count) = (table.IndexOf("predikat"), table.IndexOf("jumlah"));
        if (name < 0 || count < 0) return "";
        Baris[] rows =
            [.. table.Baris.Where(row => row.Jenis == JenisBaris.Isi && row.Sel[count].Nilai?.HasValue == true)];
        if (rows.Length == 0) return "";
        var values = new ValueScale(rows.Select(row => Value(row, count)), Width - NumberWidth, LabelWidth);
        var texts = rows.Select(row => (Label: CellText.Of(row.Sel[name], table.Kolom[name].Jenis, desimal),
            Jumlah: CellText.Of(row.Sel[count], table.Kolom[count].Jenis, desimal))).ToList();
        var svg = new SvgBuilder().Picture($"{id}-g", Width, (rows.Length * Row) + 8, VisibleName.Of(table.Judul),
            string.Join("; ", texts.Select(text => $"{text.Label}: {text.Jumlah}")), "batangan");
        for (var at = 0; at < rows.Length; at++)
        {
            var y = 4 + (at * Row);
            var predikat = rows[at].Sel[name].Predikat ?? rows[at].Sel[name].Teks ?? "";
            var end = values.Of(Value(rows[at], count));
            svg.Text(LabelWidth - 8, y + 18, VisibleName.Short(texts[at].Label, LabelMaximum), "kanan")
                .Rect(values.Zero, y + 4, Math.Max(end - values.Zero, 1), Row - 8, $"pita {scale.Of(predikat).Kelas}")
                .Text(end + 6, y + 18, texts[at].Jumlah, "angka");
        }
        return svg.End().ToString();
    }

    private static decimal Value(Baris row, int column) => row.Sel[column].Nilai!.Value.Value!.Value;
}
