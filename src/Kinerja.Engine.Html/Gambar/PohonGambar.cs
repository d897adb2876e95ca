using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>The tree as boxes and arrows: whole on screen, down to a readable depth on paper.</summary>
internal static class PohonGambar
{
    private const int PaperWidth = 1500;
    private const int PaperHeight = 1000;
    private const int Turns = 5;

    public static string Draw(Tabel table, PredikatScale scale, int desimal, string id)
    {
        var all = SimpulReader.Read(table);
        if (all.Count == 0) return "";
        var (boxes, layout) = Place(table, all, scale, desimal);
        var fitsPaper = layout is { Width: <= PaperWidth, Height: <= PaperHeight };
        var svg = new SvgBuilder()
            .Markup($"""<div class="gulir gambar" role="region" tabindex="0" aria-label="Gambar """)
            .Encoded(VisibleName.Of(table.Judul)).Markup($"\">");
        Draw(svg, $"{id}-g", table, all, boxes, layout, fitsPaper ? "pohon" : "pohon layar");
        svg.Markup($"</div>");
        if (!fitsPaper) DrawFolded(svg, table, all, scale, desimal, id);
        return svg.ToString();
    }

    private static void DrawFolded(
        SvgBuilder svg, Tabel table, IReadOnlyList<Simpul> all, PredikatScale scale, int desimal, string id)
    {
        for (var depth = all.Max(simpul => simpul.Tingkat) - 1; depth >= 0; depth--)
        {
            var folded = SimpulReader.Fold(all, depth);
            var (boxes, layout) = Place(table, folded, scale, desimal);
            if (depth > 0 && layout is not { Width: <= PaperWidth, Height: <= PaperHeight }) continue;
            svg.Markup($"""<div class="kertas" aria-hidden="true">""");
            Draw(svg, $"{id}-k", table, folded, boxes, layout, "pohon");
            svg.Markup($"</div>");
            return;
        }
    }

    private static (PohonBox[] Boxes, PohonLayout Layout) Place(
        Tabel table, IReadOnlyList<Simpul> simpul, PredikatScale scale, int desimal)
    {
        PohonBox[] boxes = [.. simpul.Select(one => new PohonBox(table, one, scale, desimal))];
        return (boxes, new PohonLayout(simpul, [.. boxes.Select(box => box.Height)]));
    }

    private static void Draw(
        SvgBuilder svg, string id, Tabel table, IReadOnlyList<Simpul> simpul, PohonBox[] boxes, PohonLayout layout,
        string kelas)
    {
        svg.Picture(id, layout.Width, layout.Height, VisibleName.Of(table.Judul),
            $"{simpul.Count} simpul dari atas ke bawah; tabel di bawah gambar ini memuat isi yang sama.", kelas);
        svg.Markup($"""<marker id="{id}-p" viewBox="0 0 8 8" refX="7" refY="4" """)
            .Markup($"""markerWidth="8" markerHeight="8" orient="auto">""")
            .Path("M0 0L8 4L0 8Z", "ujung").Markup($"</marker>");
        var turn = 0;
        for (var at = 0; at < simpul.Count; at++)
        {
            if (simpul[at].Induk >= 0) Arrow(svg, id, layout, simpul, at);
            foreach (var other in simpul[at].IndukLain)
                OtherArrow(svg, id, layout, simpul, other, at, turn++ % Turns);
        }
        for (var at = 0; at < simpul.Count; at++) boxes[at].Draw(svg, layout.Left(at), layout.Top[at]);
        svg.End();
    }

    private static void Arrow(SvgBuilder svg, string id, PohonLayout layout, IReadOnlyList<Simpul> simpul, int at)
    {
        var parent = simpul[at].Induk;
        var turn = layout.GutterTop(simpul[parent].Tingkat) + 14;
        var start = $"M{layout.Middle(parent)} {layout.Top[parent]}V{turn}";
        var end = layout.IsHung(at)
            ? $"H{layout.Left(at) - (PohonLayout.Lane / 2)}V{layout.Top[at] + 24}H{layout.Left(at)}"
            : $"H{layout.Middle(at)}V{layout.Top[at]}";
        Line(svg, id, start + end, "panah");
    }

    /// <summary>From another induk the arrow comes in from the left, on a track of its own.</summary>
    private static void OtherArrow(
        SvgBuilder svg, string id, PohonLayout layout, IReadOnlyList<Simpul> simpul, int from, int to, int track)
    {
        var turn = layout.GutterTop(simpul[from].Tingkat) + 20 + (track * 4);
        var lane = layout.Left(to) - PohonLayout.Lane + 4 + (track * 3);
        var right = layout.Left(from) + PohonLayout.BoxWidth;
        var start = layout.IsHung(from) // boxes hang below it, so the arrow leaves on its right
            ? $"M{right} {layout.Top[from] + 40}H{right + 3 + (track * 2)}"
            : $"M{layout.Middle(from)} {layout.Top[from]}";
        Line(svg, id, $"{start}V{turn}H{lane}V{layout.Top[to] + 12}H{layout.Left(to)}", "panah lain");
    }

    private static void Line(SvgBuilder svg, string id, string path, string kelas) =>
        svg.Markup($"""<path class="{kelas}" d="{path}" marker-end="url(#{id}-p)"/>""");
}
