using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>One small chart per indikator: the realisasi of four quarters as bars, the target as a line.</summary>
internal static class TriwulanGambar
{
    private const int Slot = 58;
    private const int Top = 20;
    private const int Bottom = 80;
    private const int Width = (4 * Slot) + 8;
    private const int Height = 98;
    private const int Size = 10;
    private const int NameMaximum = 160;
    private static readonly string[] Names = ["TW I", "TW II", "TW III", "TW IV"];

    public static string Draw(Tabel table, int desimal, string id)
    {
        var name = table.IndexOf("indikator");
        (int Realisasi, int Target)[] columns =
        [
            .. Enumerable.Range(1, Names.Length)
                .Select(q => (table.IndexOf($"realisasi_tw{q}"), table.IndexOf($"target_tw{q}"))),
        ];
        if (name < 0 || columns.Any(pair => pair.Realisasi < 0 || pair.Target < 0)) return "";
        var svg = new SvgBuilder().Markup($"""<details class="grafik"><summary>""")
            .Markup($"Grafik realisasi terhadap target per triwulan</summary><ul>");
        var number = 0;
        foreach (var row in table.Baris.Where(row => row.Jenis == JenisBaris.Isi))
        {
            var title = VisibleName.Of(row.Sel[name].Teks ?? "");
            svg.Markup($"<li><p>").Encoded(VisibleName.Short(title, NameMaximum)).Markup($"</p>");
            Quarter[] quarters = [.. columns.Select(pair => Read(table, row, pair.Realisasi, pair.Target, desimal))];
            Draw(svg, $"{id}-s{++number}", title, quarters);
            svg.Markup($"</li>");
        }
        return number == 0 ? "" : svg.Markup($"</ul></details>").ToString();
    }

    private static Quarter Read(Tabel table, Baris row, int realisasi, int target, int desimal) => new(
        row.Sel[realisasi], row.Sel[target],
        CellText.Of(row.Sel[realisasi], table.Kolom[realisasi].Jenis, desimal),
        CellText.Of(row.Sel[target], table.Kolom[target].Jenis, desimal));

    private static void Draw(SvgBuilder svg, string id, string title, Quarter[] quarters)
    {
        var uraian = string.Join("; ", quarters.Zip(Names, (quarter, name) => quarter.Describe(name)));
        svg.Picture(id, Width, Height, title, uraian, "triwulan");
        var scale = new ValueScale(quarters.SelectMany(quarter => quarter.Values), Top, Bottom);
        svg.Path($"M4 {scale.Zero}H{Width - 4}", "sumbu");
        for (var q = 0; q < quarters.Length; q++)
        {
            var x = 4 + (q * Slot);
            svg.Text(x + (Slot / 2), Height - 6, Names[q], "kecil tengah");
            Bar(svg, quarters[q], scale, x);
            foreach (var bound in quarters[q].Bounds)
                svg.Path($"M{x + 6} {scale.Of(bound)}H{x + Slot - 6}", "target");
        }
        svg.End();
    }

    private static void Bar(SvgBuilder svg, Quarter quarter, ValueScale scale, int x)
    {
        var middle = x + (Slot / 2);
        if (quarter.Realisasi.Nilai is null) return;
        if (quarter.Realisasi.Nilai?.Value is not { } value)
        {
            svg.Text(middle, scale.Zero - 4, quarter.Teks, "kecil tengah");
            return;
        }
        var (top, bottom) = (Math.Min(scale.Of(value), scale.Zero), Math.Max(scale.Of(value), scale.Zero));
        svg.Rect(x + 12, top, Slot - 24, Math.Max(bottom - top, 1), "batang");
        if (TextWidth.Of(quarter.Teks, Size) <= Slot) svg.Text(middle, Top - 8, quarter.Teks, "kecil tengah");
    }

    /// <summary>Realisasi and target s.d. one quarter, as the table shows them.</summary>
    private sealed record Quarter(Sel Realisasi, Sel Target, string Teks, string TeksTarget)
    {
        public IEnumerable<decimal> Values => Bounds.Concat(Of(Realisasi));

        /// <summary>The target; both bounds of a range.</summary>
        public IEnumerable<decimal> Bounds =>
            Target.Nilai?.HasValue == true && Target.Atas is { } upper ? Of(Target).Append(upper) : Of(Target);

        public string Describe(string name) => Realisasi.Nilai is null && Target.Nilai is null
            ? $"{name}: belum" : $"{name}: realisasi {Teks}, target {TeksTarget}";

        private static IEnumerable<decimal> Of(Sel sel) => sel.Nilai?.Value is { } value ? [value] : [];
    }
}
